package corymb.web.visit;

import corymb.store.visits.VisitRow;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** What is remembered of a browser, during one request. Not safe for several threads. */
final class Visit implements Session {

  /** That a browser came is noted once in this time at most: a page costs no writing. */
  static final Duration UNNOTED = Duration.ofMinutes(1);

  private final Map<String, Object> all = new LinkedHashMap<>();
  private final Map<String, @Nullable Object> changes = new LinkedHashMap<>();
  private final Instant begun;
  private final Duration patience;
  private final Instant seen;
  private Secret secret;
  private @Nullable Secret kept;
  private Instant noted;

  private Visit(Secret secret, Instant begun, Instant noted, Instant seen, Duration patience) {
    this.secret = secret;
    this.begun = begun;
    this.noted = noted;
    this.seen = seen;
    this.patience = patience;
  }

  /**
   * One that begins.
   *
   * @param patience how long the browser may be quiet
   */
  static Visit begun(Instant now, Duration patience) {
    return new Visit(Secret.random(), now, now, now, patience);
  }

  /** One that is kept, and goes on now. */
  static Visit of(
      VisitRow row, Secret secret, Map<String, Object> all, Instant now, Duration patience) {
    Visit visit = new Visit(secret, row.begun(), row.seen(), now, patience);
    visit.all.putAll(all);
    visit.kept = secret;
    return visit;
  }

  /** What its cookie has to hold from now on. */
  Secret secret() {
    return secret;
  }

  /** Under what it is kept, null when it is not. */
  @Nullable Secret keptUnder() {
    return kept;
  }

  Instant begun() {
    return begun;
  }

  Instant seen() {
    return seen;
  }

  /** Until when the browser may be quiet; what was not noted is on its side. */
  Instant ends() {
    return seen.plus(patience).plus(UNNOTED);
  }

  Map<String, Object> all() {
    return all;
  }

  /** Whether something is remembered otherwise than it is kept. */
  boolean isChanged() {
    return kept == null || !kept.equals(secret) || !changes.isEmpty();
  }

  /** Whether it is to be noted that the browser came. */
  boolean isToBeNoted() {
    return !seen.isBefore(noted.plus(UNNOTED));
  }

  /** Makes the changes of this request to what other requests may have changed meanwhile. */
  void changeTo(Map<String, Object> others) {
    changes.forEach(
        (name, thing) -> {
          if (thing == null) {
            others.remove(name);
          } else {
            others.put(name, thing);
          }
        });
  }

  /** It is kept as it is, or needs not to be kept otherwise. */
  void saved() {
    if (isChanged() || isToBeNoted()) {
      kept = secret;
      noted = seen;
      changes.clear();
    }
  }

  @Override
  public String getId() {
    return secret.text();
  }

  @Override
  public String changeSessionId() {
    secret = Secret.random();
    return secret.text();
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // so it is declared
  public <T> @Nullable T getAttribute(String name) {
    return (T) all.get(name);
  }

  @Override
  public Set<String> getAttributeNames() {
    return Set.copyOf(all.keySet());
  }

  @Override
  public void setAttribute(String name, @Nullable Object thing) {
    if (thing == null) {
      removeAttribute(name);
    } else {
      all.put(name, thing);
      changes.put(name, thing);
    }
  }

  @Override
  public void removeAttribute(String name) {
    if (all.remove(name) != null) {
      changes.put(name, null);
    }
  }

  @Override
  public Instant getCreationTime() {
    return begun;
  }

  /** The moment is that of the casework, by which visits end. */
  @Override
  public void setLastAccessedTime(Instant ignored) {}

  @Override
  public Instant getLastAccessedTime() {
    return seen;
  }

  /** Every browser may be quiet for the same time. */
  @Override
  public void setMaxInactiveInterval(Duration ignored) {}

  @Override
  public Duration getMaxInactiveInterval() {
    return patience;
  }

  @Override
  public boolean isExpired() {
    return false;
  }
}
