package corymb.store.access;

import corymb.store.session.Session;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps links that work once. Of the secret only the digest is known here. */
public final class OneTimeLinks {

  /** What a link is good for. */
  public enum Purpose {
    /** Becoming the first administrator. */
    FIRST,
    /** Setting a password. */
    PASSWORD
  }

  /**
   * A link.
   *
   * @param purpose what it is good for
   * @param person whose it is, null for the first administrator
   */
  public record Link(Purpose purpose, @Nullable String person) {}

  private OneTimeLinks() {}

  /** Keeps a link; earlier ones of the same person and purpose work no more. */
  public static void add(Session session, String digest, Link link, Instant expiresAt) {
    session
        .sql(
            "DELETE FROM one_time_link WHERE purpose = ? AND COALESCE(person, '') = COALESCE(?, '')")
        .param(link.purpose().name())
        .param(link.person())
        .update();
    session
        .sql("INSERT INTO one_time_link (digest, purpose, person, expires_at) VALUES (?, ?, ?, ?)")
        .param(digest)
        .param(link.purpose().name())
        .param(link.person())
        .param(expiresAt.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The link with the digest, if it still works at that moment (the end is exclusive). */
  public static Optional<Link> find(Session session, String digest, Instant at) {
    return session
        .sql("SELECT purpose, person FROM one_time_link WHERE digest = ? AND expires_at > ?")
        .param(digest)
        .param(at.atOffset(ZoneOffset.UTC))
        .query(
            (row, nr) ->
                new Link(Purpose.valueOf(row.getString("purpose")), row.getString("person")))
        .optional();
  }

  /**
   * Uses a link up.
   *
   * @return whether it was there; of two who use it at the same moment only one is told so
   */
  public static boolean use(Session session, String digest) {
    return session.sql("DELETE FROM one_time_link WHERE digest = ?").param(digest).update() == 1;
  }
}
