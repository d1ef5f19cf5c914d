package corymb.store.audit;

import corymb.store.session.Session;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Verifies the audit trail, and the acts and rows that it witnesses. */
public final class AuditCheck {

  private static final int ROWS_AT_ONCE = 1000;

  private AuditCheck() {}

  /**
   * Reads the whole trail, all acts and all watched rows, and finds the first row that was changed,
   * taken out, moved or added. Use it in a transaction that sees one moment of all tables.
   */
  public static Verified verify(Session session) {
    Chain chain = new Chain(hash -> follower(session, hash));
    session
        .sql(
            """
            SELECT nr, acted_at, person, act, subject, digest, previous, hash FROM audit
            ORDER BY nr
            """)
        .withFetchSize(ROWS_AT_ONCE)
        .query((RowCallbackHandler) row -> chain.add(AuditRow.of(row)));
    AuditFault fault = chain.end(AuditTrail.head(session).orElse(null));
    if (fault == null) {
      fault = ActsCheck.first(session);
    }
    return new Verified(
        chain.rows(), chain.hash(), fault == null ? RowsCheck.first(session) : fault);
  }

  private static long follower(Session session, String hash) {
    return session
        .sql("SELECT nr FROM audit WHERE previous = ? ORDER BY nr")
        .param(hash)
        .withMaxRows(1)
        .query(Long.class)
        .optional()
        .orElse(0L);
  }
}
