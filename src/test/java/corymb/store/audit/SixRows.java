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

  /** Rows 1 to 6: an organisation, two acts of its case, its award, two acts of that. */
  void fill() {
    transactions.run(
        session -> {
          session
              .sql(
                  "INSERT INTO organisation (id, name, name_key, country, portfolio,"
                      + " website, peer_consent)"
                      + " VALUES ('DNK-001','A','a','DK',NULL,NULL,NULL)")
              .update();
          session
              .sql(
                  """
                  INSERT INTO cluster_case (id, organisation, acts, state, scheme,
                    applied, assessed_on, opened_on, changed_at)
                  VALUES (?, 'DNK-001', 2, 'rated', 'ecei/1.0.0', NULL,
                    DATE '2026-03-01', DATE '2026-03-01', TIMESTAMP WITH TIME ZONE
                    '2026-03-29 12:00:00+00')
                  """)
              .param(CASE)
              .update();
          Witness.note(session, Watched.ORGANISATION, "DNK-001", "p-0001", "keep", NOON);
        });
    transactions.run(
        session -> {
          act(session, 1, "submit", null, "{\"a\":1}");
          act(session, 2, "rate", "æøå 𝕏 \n", "{\"b\":\"ü\"}");
        });
    transactions.run(
        session -> {
          session
              .sql(
                  """
                  INSERT INTO award (number, case_id, organisation, label, scheme,
                    decided_on, valid_from, valid_until, kind, previous)
                  VALUES (?, ?, 'DNK-001', 'gold', 'ecei/1.0.0',
                    DATE '2026-03-01', DATE '2026-03-01', DATE '2028-03-31', 'FIRST', NULL)
                  """)
              .param(AWARD)
              .param(CASE)
              .update();
          Witness.note(session, Watched.AWARD, AWARD, "p-0001", "award", NOON);
        });
    transactions.run(
        session -> {
          award(session, 1, "SUSPENDED");
          award(session, 2, "REINSTATED");
        });
  }

  private static void act(
      Session session, int nr, String kind, @Nullable String reason, String body) {
    KeptAct act = new KeptAct(KeptAct.subject(CASE, nr), kind, "p-0002", NOON, DAY, reason, body);
    session
        .sql(
            "INSERT INTO case_act (case_id, nr, person, acted_at, acted_on, kind,"
                + " reason, body, sha256)"
                + " VALUES (?, ?, 'p-0002', ?, ?, ?, ?, ?, ?)")
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
        .sql(
            "INSERT INTO award_act (number, nr, kind, person, acted_at, acted_on,"
                + " reason, sha256)"
                + " VALUES (?, ?, ?, 'p-0003', ?, ?, 'why', ?)")
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

  /** Takes all rows out, those of the trail too. */
  void empty() {
    change("DELETE FROM award_act", "DELETE FROM award", "DELETE FROM case_act");
    change("DELETE FROM cluster_case", "DELETE FROM organisation");
    change("DELETE FROM audit", "DELETE FROM audit_head");
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
