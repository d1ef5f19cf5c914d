package corymb.usecase.access;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.store.access.ApiToken;
import corymb.store.access.ApiToken.Scope;
import corymb.store.access.ApiTokens;
import corymb.store.audit.AuditTrail;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Persons make and revoke tokens, by which programs act for them; only their own. */
public final class KeepTokens {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of(
          "keep tokens",
          Role.CLUSTER_MANAGER,
          Role.ASSESSOR,
          Role.COMMITTEE,
          Role.SECRETARIAT,
          Role.ADMINISTRATOR);

  /** The most days that a token may work, inclusive. */
  public static final int LONGEST_DAYS = 366;

  /** The most tokens of one person, inclusive; those that work no more count until removed. */
  public static final int MOST = 20;

  private static final int LONGEST_NAME = 100;

  /** By these letters a token is known that was left where it does not belong. */
  private static final String PREFIX = "corymb_";

  private final Casework casework;

  /** On this casework. */
  public KeepTokens(Casework casework) {
    this.casework = casework;
  }

  /**
   * A new token.
   *
   * @param text what a program sends; it is kept nowhere
   * @param token what is kept of it
   */
  public record Made(String text, ApiToken token) {

    /** Leaves the text out, so that it reaches no log. */
    @Override
    public String toString() {
      return "Made[" + token.name() + "]";
    }
  }

  /** The actor's own tokens, the last made first; those that work no more, too. */
  public List<ApiToken> list(Actor actor) {
    PERMIT.check(actor);
    return casework.store().in(session -> ApiTokens.of(session, actor.person()));
  }

  /**
   * Makes a token for the actor.
   *
   * @param name what the actor calls it, 1 to 100 characters
   * @param days how long it works, 1 to {@value #LONGEST_DAYS}
   * @throws ActRefused when name or days are outside these bounds, or there are too many tokens
   */
  public Made make(Actor actor, String name, Scope scope, int days) {
    PERMIT.check(actor);
    String clean = name.strip();
    requireBounds(clean, days);
    Secret secret = new Secret(PREFIX + Secret.random().text());
    Instant now = casework.now();
    ApiToken token =
        new ApiToken(
            secret.digest(), actor.person(), clean, scope, now, now.plus(Duration.ofDays(days)));
    casework.store().run(session -> keep(session, token));
    return new Made(secret.text(), token);
  }

  private static void requireBounds(String name, int days) {
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new ActRefused(
          "a token has a name of 1 to {0} characters; found {1}", LONGEST_NAME, name.length());
    }
    if (days < 1 || days > LONGEST_DAYS) {
      throw new ActRefused("a token works for 1 to {0} days; found {1}", LONGEST_DAYS, days);
    }
  }

  private static void keep(Session session, ApiToken token) {
    if (ApiTokens.of(session, token.person()).size() >= MOST) {
      throw new ActRefused("there are {0} tokens already; revoke one first", MOST);
    }
    ApiTokens.add(session, token);
    AuditTrail.append(
        session, token.person(), "make-token", token.person(), token.digest(), token.madeAt());
  }

  /**
   * Revokes one of the actor's tokens; it works no more at once.
   *
   * @throws ActRefused when the actor has no such token
   */
  public void revoke(Actor actor, String digest) {
    PERMIT.check(actor);
    casework
        .store()
        .run(
            session -> {
              if (!ApiTokens.remove(session, actor.person(), digest)) {
                throw new ActRefused("there is no such token any more");
              }
              AuditTrail.append(
                  session, actor.person(), "revoke-token", actor.person(), digest, casework.now());
            });
  }
}
