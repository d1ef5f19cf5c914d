package corymb.store.access;

import corymb.store.session.Session;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/** Keeps which person is who at a provider of identities. */
public final class Identities {

  private Identities() {}

  /** The id of the person who is this one at the provider; empty when nobody is. */
  public static Optional<String> person(Session session, Identity identity) {
    return session
        .sql("SELECT person FROM login_identity WHERE issuer = ? AND subject = ?")
        .params(identity.issuer(), identity.subject())
        .query(String.class)
        .optional();
  }

  /**
   * Links a person with an identity.
   *
   * @return false when the person has another one at this provider, or somebody else has this one
   */
  public static boolean link(Session session, Identity identity, String person, Instant at) {
    return session.insertUnlessThere(
        session
            .sql(
                "INSERT INTO login_identity (issuer, subject, person, linked_at)"
                    + " VALUES (?, ?, ?, ?)")
            .params(identity.issuer(), identity.subject(), person, at.atOffset(ZoneOffset.UTC)));
  }

  /**
   * Forgets who the person is elsewhere.
   *
   * @return whether that was known
   */
  public static boolean unlink(Session session, String person) {
    return session.sql("DELETE FROM login_identity WHERE person = ?").param(person).update() > 0;
  }

  /** The persons of whom it is known. */
  public static Set<String> linked(Session session) {
    return Set.copyOf(
        session.sql("SELECT DISTINCT person FROM login_identity").query(String.class).list());
  }
}
