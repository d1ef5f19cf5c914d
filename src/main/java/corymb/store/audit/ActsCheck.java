package corymb.store.audit;

import corymb.store.audit.AuditFault.Kind;
import corymb.store.session.Moments;
import corymb.store.session.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Compares the acts that are kept with the rows of the trail, both ways. */
final class ActsCheck {

  private static final int ROWS_AT_ONCE = 500;

  private static final String CASE_ACTS =
      """
      SELECT a.case_id AS id, a.nr, a.person, a.acted_at, a.acted_on, a.kind, a.reason, a.body,
             a.sha256, t.nr AS row_nr, t.digest
      FROM case_act a
      LEFT JOIN audit t ON t.subject = a.case_id || '#' || CAST(a.nr AS VARCHAR(12))
      ORDER BY a.case_id, a.nr, t.nr
      """;

  private static final String AWARD_ACTS =
      """
      SELECT a.number AS id, a.nr, a.person, a.acted_at, a.acted_on, a.kind, a.reason, '' AS body,
             a.sha256, t.nr AS row_nr, t.digest
      FROM award_act a
      LEFT JOIN audit t ON t.subject = a.number || '#' || CAST(a.nr AS VARCHAR(12))
      ORDER BY a.number, a.nr, t.nr
      """;

  /** The rows about acts that no table of acts has; the id is what stands before the sign. */
  private static final String WITHOUT_ACT =
      """
      SELECT t.nr, t.subject
      FROM audit t
      LEFT JOIN case_act c
        ON c.case_id = SUBSTRING(t.subject FROM 1 FOR POSITION('#' IN t.subject || '#') - 1)
        AND CAST(c.nr AS VARCHAR(12)) = SUBSTRING(t.subject FROM POSITION('#' IN t.subject) + 1)
      LEFT JOIN award_act w
        ON w.number = SUBSTRING(t.subject FROM 1 FOR POSITION('#' IN t.subject || '#') - 1)
        AND CAST(w.nr AS VARCHAR(12)) = SUBSTRING(t.subject FROM POSITION('#' IN t.subject) + 1)
      WHERE t.subject LIKE '%#%' AND c.nr IS NULL AND w.nr IS NULL
      ORDER BY t.nr
      """;

  private ActsCheck() {}

  /** The first fault, null when there is none. */
  static @Nullable AuditFault first(Session session) {
    AuditFault fault = first(session, "case_act", CASE_ACTS);
    if (fault == null) {
      fault = first(session, "award_act", AWARD_ACTS);
    }
    return fault == null ? withoutAct(session) : fault;
  }

  private static @Nullable AuditFault first(Session session, String table, String query) {
    List<AuditFault> faults = new ArrayList<>();
    session
        .sql(query)
        .withFetchSize(ROWS_AT_ONCE)
        .query(
            (RowCallbackHandler)
                row -> {
                  AuditFault fault = faults.isEmpty() ? check(table, row) : null;
                  if (fault != null) {
                    faults.add(fault);
                  }
                });
    return faults.isEmpty() ? null : faults.get(0);
  }

  private static @Nullable AuditFault check(String table, ResultSet row) throws SQLException {
    KeptAct act = act(row);
    String name = table + " " + act.subject();
    String digest = row.getString("digest");
    if (digest == null) {
      return new AuditFault(
          Kind.ADDED,
          name,
          "the act %s has no row in the audit trail: it was added, or renumbered".formatted(name));
    }
    String found = act.sha256();
    if (!found.equals(digest) || !found.equals(row.getString("sha256"))) {
      return new AuditFault(
          Kind.CHANGED,
          name,
          "the act %s was changed: it is not what row %s of the audit trail witnesses"
              .formatted(name, row.getLong("row_nr")));
    }
    return null;
  }

  private static KeptAct act(ResultSet row) throws SQLException {
    return new KeptAct(
        KeptAct.subject(row.getString("id"), row.getInt("nr")),
        row.getString("kind"),
        row.getString("person"),
        Moments.of(row, "acted_at"),
        row.getObject("acted_on", java.time.LocalDate.class),
        row.getString("reason"),
        row.getString("body"));
  }

  private static @Nullable AuditFault withoutAct(Session session) {
    Optional<AuditFault> first =
        session
            .sql(WITHOUT_ACT)
            .withMaxRows(1)
            .query(
                (row, nr) ->
                    new AuditFault(
                        Kind.MISSING,
                        "act " + row.getString("subject"),
                        "the act %s is missing: row %s of the audit trail witnesses it"
                            .formatted(row.getString("subject"), row.getLong("nr"))))
            .optional();
    return first.orElse(null);
  }
}
