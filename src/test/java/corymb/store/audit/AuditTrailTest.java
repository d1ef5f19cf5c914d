package corymb.store.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.store.BothDatabases;
import corymb.store.audit.AuditFault.Kind;
import corymb.store.session.Session;
import corymb.store.session.Transactions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@BothDatabases
class AuditTrailTest {

  private static final Instant NOON = Instant.parse("2026-03-29T12:00:00.123456789Z");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 29);
  private static final String CASE = "DNK-001-202603-0001";
  private static final String AWARD = "ECEI-2026-00001";

  private final Transactions transactions;

  AuditTrailTest(Transactions transactions) {
    this.transactions = transactions;
  }

  /** Rows 1 to 6: a person, three acts of a case, two acts of an award. */
  @BeforeEach
  void six_rows() {
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

  private Verified verify() {
    return transactions.snapshot(AuditCheck::verify);
  }

  private AuditFault fault() {
    return java.util.Objects.requireNonNull(verify().fault(), "no fault was found");
  }

  private void change(String... statements) {
    transactions.run(
        session -> {
          for (String statement : statements) {
            session.sql(statement).update();
          }
        });
  }

  private void assertFault(Kind kind, String row) {
    assertThat(fault())
        .satisfies(
            fault -> {
              assertThat(fault.kind()).isEqualTo(kind);
              assertThat(fault.row()).isEqualTo(row);
              assertThat(fault.told()).contains(row.substring(row.indexOf(' ') + 1));
            });
  }

  @Test
  void an_untouched_trail_is_intact() {
    Verified verified = verify();
    assertThat(verified.isIntact()).isTrue();
    assertThat(verified.rows()).isEqualTo(6);
    assertThat(verified.head()).matches("[0-9a-f]{64}").isNotEqualTo(AuditRow.FIRST);
  }

  @Test
  void an_empty_trail_is_intact() {
    change("DELETE FROM award_act", "DELETE FROM case_act", "DELETE FROM audit");
    change("DELETE FROM audit_head");
    assertThat(verify()).isEqualTo(new Verified(0, AuditRow.FIRST, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "acted_at = acted_at + INTERVAL '1' SECOND",
        "person = 'p-0009'",
        "act = 'forgive'",
        "subject = 'p-0003'",
        "digest = ''",
        "previous = 'x'",
        "hash = 'x'"
      })
  void a_changed_row_is_found_whatever_was_changed(String change) {
    change("UPDATE audit SET " + change + " WHERE nr = 3");
    assertFault(Kind.CHANGED, "audit 3");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "3, 3", "5, 5", "6, 6"})
  void a_missing_row_is_found(int nr, int found) {
    change("DELETE FROM audit WHERE nr = " + nr);
    assertFault(Kind.MISSING, "audit " + found);
  }

  @Test
  void the_last_row_is_missed_by_its_act_when_the_head_was_set_back_too() {
    change(
        "DELETE FROM audit WHERE nr = 6",
        "UPDATE audit_head SET nr = 5, hash = (SELECT hash FROM audit WHERE nr = 5)");
    assertFault(Kind.ADDED, "award_act " + AWARD + "#2");
  }

  @Test
  void a_row_taken_out_is_missed_also_when_the_others_are_renumbered() {
    change("DELETE FROM audit WHERE nr = 3", "UPDATE audit SET nr = 3 WHERE nr = 4");
    change("UPDATE audit SET nr = 4 WHERE nr = 5", "UPDATE audit SET nr = 5 WHERE nr = 6");
    change("UPDATE audit_head SET nr = 5");
    assertFault(Kind.MISSING, "audit 3");
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "2, 3", "2, 5", "5, 6", "1, 6"})
  void two_swapped_rows_are_found_at_the_first_of_them(int one, int other) {
    change(
        "UPDATE audit SET nr = 99 WHERE nr = " + one,
        "UPDATE audit SET nr = %d WHERE nr = %d".formatted(one, other),
        "UPDATE audit SET nr = %d WHERE nr = 99".formatted(other));
    assertFault(Kind.SWAPPED, "audit " + one);
    assertThat(fault().told()).contains("row " + other + " belongs");
  }

  @Test
  void a_row_added_at_the_end_is_found() {
    change(
        "INSERT INTO audit SELECT 7, acted_at, person, act, 'p-7', '', hash, hash FROM audit"
            + " WHERE nr = 6");
    assertFault(Kind.CHANGED, "audit 7");
    AuditRow well =
        AuditRow.following(verifiedHash(6), 7, NOON, "p-0001", "add-person", "p-0007", "");
    change(
        "UPDATE audit SET acted_at = TIMESTAMP WITH TIME ZONE '2026-03-29 12:00:00.123456+00',"
            + " person = 'p-0001', act = 'add-person', subject = 'p-0007', digest = '', hash = '"
            + well.hash()
            + "' WHERE nr = 7");
    assertFault(Kind.ADDED, "audit 7");
  }

  @Test
  void a_row_added_in_the_middle_is_found() {
    AuditRow added =
        AuditRow.following(verifiedHash(2), 3, NOON, "p-0001", "add-person", "p-0007", "");
    change("UPDATE audit SET nr = nr + 100 WHERE nr > 2");
    change("UPDATE audit SET nr = nr - 99 WHERE nr > 100", "UPDATE audit_head SET nr = 7");
    change(
        "INSERT INTO audit VALUES (3, TIMESTAMP WITH TIME ZONE"
            + " '2026-03-29 12:00:00.123456+00', 'p-0001', 'add-person', 'p-0007', '', '"
            + added.previous()
            + "', '"
            + added.hash()
            + "')");
    // The added row and the one that belongs there follow on the same row.
    assertFault(Kind.ADDED, "audit 3");
  }

  @Test
  void a_row_before_the_first_is_found() {
    change(
        "INSERT INTO audit SELECT 0, acted_at, person, act, subject, digest, previous, hash"
            + " FROM audit WHERE nr = 1");
    assertFault(Kind.ADDED, "audit 0");
  }

  @Test
  void a_row_that_was_changed_with_its_hash_breaks_the_chain() {
    AuditRow forged =
        AuditRow.following(verifiedHash(2), 3, NOON, "p-0009", "rate", CASE + "#2", "");
    change(
        "UPDATE audit SET person = 'p-0009', digest = '', hash = '"
            + forged.hash()
            + "' WHERE nr = 3");
    assertFault(Kind.MISSING, "audit 4");
    assertThat(fault().told()).contains("row 3 was changed together with its hash");
  }

  @Test
  void a_head_that_was_changed_or_taken_away_is_found() {
    change("UPDATE audit_head SET hash = '" + AuditRow.FIRST + "'");
    assertFault(Kind.CHANGED, "audit_head 1");
    change("DELETE FROM audit_head");
    assertThat(fault().kind()).isEqualTo(Kind.MISSING);
    assertThat(fault().row()).isEqualTo("audit_head 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "body = '{\"a\":2}'",
        "reason = ''",
        "person = 'p-0009'",
        "kind = 'forgive'",
        "acted_on = DATE '2026-03-30'",
        "acted_at = acted_at + INTERVAL '1' SECOND",
        "sha256 = 'x'"
      })
  void a_changed_act_of_a_case_is_found(String change) {
    change("UPDATE case_act SET " + change + " WHERE nr = 1");
    assertFault(Kind.CHANGED, "case_act " + CASE + "#1");
  }

  @Test
  void a_changed_act_is_found_also_when_its_digest_fits() {
    KeptAct forged = new KeptAct(CASE + "#2", "rate", "p-0002", NOON, DAY, "because", "{\"x\":1}");
    change(
        "UPDATE case_act SET body = '{\"x\":1}', sha256 = '" + forged.sha256() + "' WHERE nr = 2");
    assertFault(Kind.CHANGED, "case_act " + CASE + "#2");
  }

  @Test
  void a_changed_act_of_an_award_is_found() {
    change("UPDATE award_act SET reason = 'other' WHERE nr = 2");
    assertFault(Kind.CHANGED, "award_act " + AWARD + "#2");
  }

  @Test
  void an_act_that_was_taken_out_is_found() {
    change("DELETE FROM case_act WHERE nr = 3");
    assertFault(Kind.MISSING, "act " + CASE + "#3");
    change("UPDATE case_act SET nr = 3 WHERE nr = 2");
    assertFault(Kind.CHANGED, "case_act " + CASE + "#3");
  }

  @Test
  void an_act_that_was_added_is_found() {
    change(
        "INSERT INTO award_act SELECT number, 3, kind, person, acted_at, acted_on, reason,"
            + " sha256 FROM award_act WHERE nr = 2");
    assertFault(Kind.ADDED, "award_act " + AWARD + "#3");
  }

  @Test
  void names_and_answers_do_not_fit_into_the_trail() {
    refused("Astrid", "add-person", "p-0001", "");
    refused("p-0001", "add person Astrid", "p-0001", "");
    refused("p-0001", "add-person", "astrid@example.org", "");
    refused("p-0001", "add-person", "Astrid Lind", "");
    refused("p-0001", "add-person", "p-0001", "{\"a\":1}");
    assertThat(verify().rows()).isEqualTo(6);
  }

  private void refused(String person, String act, String subject, String digest) {
    assertThatThrownBy(
            () ->
                transactions.run(
                    session -> AuditTrail.append(session, person, act, subject, digest, NOON)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("Astrid")
        .hasMessageNotContaining("astrid");
  }

  @Test
  void ten_threads_append_to_one_chain() throws InterruptedException, ExecutionException {
    change("DELETE FROM award_act", "DELETE FROM case_act", "DELETE FROM audit");
    change("DELETE FROM audit_head");
    ExecutorService threads = Executors.newFixedThreadPool(10);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        running.add(threads.submit(this::tenRows));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(verify().isIntact()).isTrue();
    assertThat(verify().rows()).isEqualTo(100);
  }

  private void tenRows() {
    for (int i = 0; i < 10; i++) {
      transactions.run(
          session -> AuditTrail.append(session, "p-0001", "add-person", "p-0002", "", NOON));
    }
  }

  private String verifiedHash(int nr) {
    return transactions.in(
        session ->
            session
                .sql("SELECT hash FROM audit WHERE nr = ?")
                .param(nr)
                .query(String.class)
                .single());
  }
}
