package corymb.usecase.access;

import corymb.assessment.actor.Person;
import corymb.store.access.ApiToken;
import corymb.store.access.ApiToken.Scope;
import corymb.store.access.ApiTokens;
import corymb.store.people.People;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import java.util.Optional;

/** Tells for whom a program acts that shows a token. */
public final class ProveToken {

  private final Casework casework;

  /** On this casework. */
  public ProveToken(Casework casework) {
    this.casework = casework;
  }

  /**
   * What a token proves.
   *
   * @param person for whom the program acts
   * @param scope what the token is good for
   */
  public record Proved(Person person, Scope scope) {}

  /**
   * What the token with this text proves; empty when there is none, it works no more, or its person
   * is locked.
   */
  public Optional<Proved> run(String text) {
    String digest = new Secret(text).digest();
    return casework
        .store()
        .in(
            session ->
                ApiTokens.find(session, digest, casework.now())
                    .flatMap(token -> proved(session, token)));
  }

  private static Optional<Proved> proved(Session session, ApiToken token) {
    return People.find(session, token.person())
        .filter(person -> !person.locked())
        .map(person -> new Proved(person, token.scope()));
  }
}
