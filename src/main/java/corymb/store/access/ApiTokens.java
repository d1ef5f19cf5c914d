package corymb.store.access;

import corymb.store.session.Moments;
import corymb.store.session.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Keeps tokens of programs. Of their text only the digest is known here. */
public final class ApiTokens {

  private static final String SELECT =
      "SELECT digest, person, name, scope, made_at, expires_at FROM api_token";

  private ApiTokens() {}

  /** Keeps a token. */
  public static void add(Session session, ApiToken token) {
    session
        .sql(
            "INSERT INTO api_token (digest, person, name, scope, made_at, expires_at)"
                + " VALUES (?, ?, ?, ?, ?, ?)")
        .param(token.digest())
        .param(token.person())
        .param(token.name())
        .param(token.scope().name())
        .param(token.madeAt().atOffset(ZoneOffset.UTC))
        .param(token.expiresAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The token with the digest, if it still works at that moment (the end is exclusive). */
  public static Optional<ApiToken> find(Session session, String digest, Instant at) {
    return session
        .sql(SELECT + " WHERE digest = ? AND expires_at > ?")
        .param(digest)
        .param(at.atOffset(ZoneOffset.UTC))
        .query((row, nr) -> token(row))
        .optional();
  }

  /** The tokens of a person, the last made first; those that work no more, too. */
  public static List<ApiToken> of(Session session, String person) {
    return session
        .sql(SELECT + " WHERE person = ? ORDER BY made_at DESC, digest")
        .param(person)
        .query((row, nr) -> token(row))
        .list();
  }

  /**
   * Forgets a token of a person.
   *
   * @return whether the person had it
   */
  public static boolean remove(Session session, String person, String digest) {
    return session
            .sql("DELETE FROM api_token WHERE person = ? AND digest = ?")
            .param(person)
            .param(digest)
            .update()
        == 1;
  }

  private static ApiToken token(ResultSet row) throws SQLException {
    return new ApiToken(
        row.getString("digest"),
        row.getString("person"),
        row.getString("name"),
        ApiToken.Scope.valueOf(row.getString("scope")),
        Moments.of(row, "made_at"),
        Moments.of(row, "expires_at"));
  }
}
