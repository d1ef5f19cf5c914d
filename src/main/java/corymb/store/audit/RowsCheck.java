package corymb.store.audit;

import corymb.store.audit.AuditFault.Kind;
import corymb.store.session.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Compares the rows of the watched tables with what the trail witnesses of them, both ways. */
final class RowsCheck {

  private static final int ROWS_AT_ONCE = 500;

  private static final String ROWS =
      """
      SELECT %s, %s AS witnessed_key, t.nr AS row_nr, t.digest AS witnessed
      FROM %s r
      LEFT JOIN audit t ON t.nr = (SELECT MAX(x.nr) FROM audit x WHERE x.subject = '%s' || %s)
      ORDER BY witnessed_key
      """;

  /** The last words on rows that are not there, but should be. */
  private static final String WITHOUT_ROW =
      """
      SELECT t.nr, SUBSTRING(t.subject FROM %s) AS witnessed_key
      FROM audit t
      WHERE t.subject LIKE '%s%%' AND t.digest <> ''
        AND NOT EXISTS (SELECT 1 FROM audit x WHERE x.subject = t.subject AND x.nr > t.nr)
        AND NOT EXISTS (SELECT 1 FROM %s r WHERE %s = SUBSTRING(t.subject FROM %s))
      ORDER BY t.nr
      """;

  private RowsCheck() {}

  /** The first fault, null when there is none. */
  static @Nullable AuditFault first(Session session) {
    for (Watched table : Watched.values()) {
      AuditFault fault = present(session, table);
      if (fault == null) {
        fault = missing(session, table);
      }
      if (fault != null) {
        return fault;
      }
    }
    return null;
  }

  private static @Nullable AuditFault present(Session session, Watched table) {
    List<AuditFault> faults = new ArrayList<>();
    session
        .sql(
            ROWS.formatted(
                table.selected(), table.key(), table.table(), table.prefix(), table.key()))
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

  private static @Nullable AuditFault check(Watched table, ResultSet row) throws SQLException {
    String name = table.table() + " " + row.getString("witnessed_key");
    String witnessed = row.getString("witnessed");
    if (witnessed == null) {
      return new AuditFault(
          Kind.ADDED,
          name,
          "the row %s was added: the audit trail knows nothing of it".formatted(name));
    }
    if (witnessed.isEmpty()) {
      return new AuditFault(
          Kind.ADDED,
          name,
          "the row %s was added: row %s of the audit trail witnesses that it was taken out"
              .formatted(name, row.getLong("row_nr")));
    }
    return witnessed.equals(table.digest(row))
        ? null
        : new AuditFault(
            Kind.CHANGED,
            name,
            "the row %s was changed: it is not what row %s of the audit trail witnesses"
                .formatted(name, row.getLong("row_nr")));
  }

  private static @Nullable AuditFault missing(Session session, Watched table) {
    int from = table.prefix().length() + 1;
    return session
        .sql(
            WITHOUT_ROW.formatted(
                from, table.prefix().replace("_", "\\_"), table.table(), table.key(), from))
        .withMaxRows(1)
        .query(
            (row, nr) -> {
              String name = table.table() + " " + row.getString("witnessed_key");
              return new AuditFault(
                  Kind.MISSING,
                  name,
                  "the row %s is missing: row %s of the audit trail witnesses it"
                      .formatted(name, row.getLong("nr")));
            })
        .optional()
        .orElse(null);
  }
}
