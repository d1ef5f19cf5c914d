package corymb.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.store.audit.AuditFault.Kind;
import corymb.store.session.Session;
import corymb.store.session.Transactions;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A trail of six rows, and what is found when somebody touches it. */
final class SixRows {

  static final Instant NOON = Instant.parse("2026-03-29T12:00:00.123456789Z");
  static final LocalDate DAY = LocalDate.of(2026, 3, 29);
  static final String CASE = "DNK-001-202603-0001";
  static final String AWARD = "ECEI-2026-00001";

  private final Transactions transactions;

  SixRows(Transactions transactions) {
    this.transactions = transactions;
  }

  /** Rows 1 to 6: a person, three acts of a case, two acts of an award. */
  void fill() {
    transactions.run(
        session -> {
          session
              .sql("INSERT INTO organisation VALUES ('DNK-001','A','a','DK',NULL,NULL,NULL)")
              .update();
          session
              .sql(
                  """
                  INSERT INTO cluster_case VALUES (?, 'DNK-001', 3, 'rated', 'ecei/1.0.0', NULL,
                    DATE '2026-03-01', DATE '2026-03-01', TIMESTAMP WITH TIME ZONE
                    '2026-03-29 12:00:00+00')
                  """)
              .param(CASE)
              .update();
          session
              .sql(
                  """
                  INSERT INTO award VALUES (?, ?, 'DNK-001', 'gold', 'ecei/1.0.0',
                    DATE '2026-03-01', DATE '2026-03-01', DATE '2028-03-31', 'FIRST', NULL)
                  """)
              .param(AWARD)
              .param(CASE)
              .update();
          AuditTrail.append(session, "p-0001", "add-person", "p-0002", "", NOON);
          act(session, 1, "submit", null, "{\"a\":1}");
          act(session, 2, "rate", "because", "{}");
          act(session, 3, "lock", "æøå 𝕏 \n", "{\"b\":\"ü\"}");
          award(session, 1, "SUSPENDED");
          award(session, 2, "REINSTATED");
        });
  }

  private static void act(
      Session session, int nr, String kind, @Nullable String reason, String body) {
    KeptAct act = new KeptAct(KeptAct.subject(CASE, nr), kind, "p-0002", NOON, DAY, reason, body);
    session
        .sql("INSERT INTO case_act VALUES (?, ?, 'p-0002', ?, ?, ?, ?, ?, ?)")
        .param(CASE)
        .param(nr)
        .param(act.actedAt().atOffset(java.time.ZoneOffset.ofHours(5)))
        .param(DAY)
        .param(kind)
        .param(reason)
        .param(body)
        .param(act.sha256())
        .update();
    AuditTrail.append(session, act);
  }

  private static void award(Session session, int nr, String kind) {
    KeptAct act = new KeptAct(KeptAct.subject(AWARD, nr), kind, "p-0003", NOON, DAY, "why", "");
    session
        .sql("INSERT INTO award_act VALUES (?, ?, ?, 'p-0003', ?, ?, 'why', ?)")
        .param(AWARD)
        .param(nr)
        .param(kind)
        .param(act.actedAt().atOffset(java.time.ZoneOffset.UTC))
        .param(DAY)
        .param(act.sha256())
        .update();
    AuditTrail.append(session, act);
  }

  Verified verify() {
    return transactions.snapshot(AuditCheck::verify);
  }

  AuditFault fault() {
    return java.util.Objects.requireNonNull(verify().fault(), "no fault was found");
  }

  void change(String... statements) {
    transactions.run(
        session -> {
          for (String statement : statements) {
            session.sql(statement).update();
          }
        });
  }

  void assertFault(Kind kind, String row) {
    assertThat(fault())
        .satisfies(
            fault -> {
              assertThat(fault.kind()).isEqualTo(kind);
              assertThat(fault.row()).isEqualTo(row);
              assertThat(fault.told()).contains(row.substring(row.indexOf(' ') + 1));
            });
  }
}
