package corymb.web.visit;

import corymb.store.session.DatabaseFailed;
import corymb.store.session.Session;
import corymb.store.session.TooManyAtOnce;
import corymb.store.visits.VisitRow;
import corymb.store.visits.Visits;
import corymb.usecase.casework.Casework;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.session.SessionRepository;

/**
 * Keeps visits in the database. A request reads its visit once, and writes only what it changed;
 * that the browser came is written once a minute at most.
 */
final class KeptVisits implements SessionRepository<Visit> {

  /**
   * A visit that was seen so much later than now was kept by a clock ahead of time, and is over.
   */
  private static final Duration AHEAD = Duration.ofMinutes(5);

  private final Casework casework;
  private final Duration patience;
  private final ThreadLocal<@Nullable Request> request = new ThreadLocal<>();

  /**
   * In the database of a casework.
   *
   * @param patience how long a browser may be quiet
   */
  KeptVisits(Casework casework, Duration patience) {
    this.casework = casework;
    this.patience = patience;
  }

  /** Whether a request has to have its visit. */
  enum Need {
    /** It is not served without. */
    VISIT,
    /** It is served without when the database does not answer. */
    VISIT_IF_THERE,
    /** It is served without: the database did not answer a moment ago. */
    NONE
  }

  /** The request that a thread serves, and its visit. */
  private static final class Request {
    private final Need need;
    private @Nullable Visit visit;

    Request(Need need) {
      this.need = need;
    }

    boolean needs(Need other) {
      return need == other;
    }
  }

  /** Something that serves a request and may fail as {@code E}, or as {@code F}. */
  interface Serving<E extends Exception, F extends Exception> {
    void serve() throws E, F;
  }

  /** Serves a request, for which a visit is read once. */
  <E extends Exception, F extends Exception> void during(Need need, Serving<E, F> serving)
      throws E, F {
    Request before = request.get();
    request.set(new Request(need));
    try {
      serving.serve();
    } finally {
      if (before == null) {
        request.remove();
      } else {
        request.set(before);
      }
    }
  }

  @Override
  public Visit createSession() {
    return Visit.begun(casework.now(), patience);
  }

  @Override
  public @Nullable Visit findById(String text) {
    Request now = request.get();
    if (now != null && now.needs(Need.NONE)) {
      return null;
    }
    Visit known = now == null ? null : now.visit;
    if (known != null && known.getId().equals(text)) {
      return known;
    }
    Visit found;
    try {
      found = read(new Secret(text));
    } catch (DatabaseFailed | TooManyAtOnce e) {
      if (now == null || now.needs(Need.VISIT)) {
        throw e;
      }
      found = null;
    }
    if (now != null) {
      now.visit = found;
    }
    return found;
  }

  private @Nullable Visit read(Secret secret) {
    Instant now = casework.now();
    VisitRow row =
        casework.store().in(session -> Visits.find(session, secret.id(), now)).orElse(null);
    return row == null || row.seen().isAfter(now.plus(AHEAD))
        ? null
        : Contents.open(secret, row.contents())
            .map(all -> Visit.of(row, secret, all, now, patience))
            .orElse(null);
  }

  @Override
  public void save(Visit visit) {
    Request now = request.get();
    if (now != null && now.needs(Need.NONE)) {
      return;
    }
    try {
      if (visit.isChanged()) {
        casework.store().run(session -> write(session, visit));
      } else if (visit.isToBeNoted()) {
        casework
            .store()
            .run(session -> Visits.seen(session, visit.secret().id(), visit.seen(), visit.ends()));
      }
      visit.saved();
    } catch (DatabaseFailed | TooManyAtOnce e) {
      if (now == null || now.needs(Need.VISIT)) {
        throw e;
      }
    }
    if (now != null) {
      now.visit = visit;
    }
  }

  private static void write(Session session, Visit visit) {
    Secret kept = visit.keptUnder();
    if (kept == null) {
      Visits.add(session, row(visit, visit.all()));
      return;
    }
    byte[] before = Visits.lock(session, kept.id()).orElse(null);
    // nothing is there when another request has ended the visit: it stays ended
    if (before != null) {
      Map<String, Object> all = new LinkedHashMap<>();
      Contents.open(kept, before).ifPresent(all::putAll);
      visit.changeTo(all);
      Visits.replace(session, kept.id(), row(visit, all));
    }
  }

  private static VisitRow row(Visit visit, Map<String, Object> all) {
    Secret secret = visit.secret();
    return new VisitRow(
        secret.id(), visit.begun(), visit.seen(), visit.ends(), Contents.seal(secret, all));
  }

  @Override
  public void deleteById(String text) {
    Request now = request.get();
    Visit known = now == null ? null : now.visit;
    Secret kept =
        known != null && known.getId().equals(text) ? known.keptUnder() : new Secret(text);
    if (now != null) {
      now.visit = null;
    }
    if (kept != null) {
      casework.store().run(session -> Visits.remove(session, kept.id()));
    }
  }
}
