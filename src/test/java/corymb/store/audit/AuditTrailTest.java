package corymb.store.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.store.BothDatabases;
import corymb.store.audit.AuditFault.Kind;
import corymb.store.session.Session;
import corymb.store.session.Transactions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@BothDatabases
class AuditTrailTest {

  private final Transactions transactions;

  private final SixRows trail;

  AuditTrailTest(Transactions transactions) {
    this.transactions = transactions;
    this.trail = new SixRows(transactions);
  }

  @BeforeEach
  void six_rows() {
    trail.fill();
  }

  @Test
  void an_untouched_trail_is_intact() {
    Verified verified = trail.verify();
    assertThat(verified.isIntact()).isTrue();
    assertThat(verified.rows()).isEqualTo(6);
    assertThat(verified.head()).matches("[0-9a-f]{64}").isNotEqualTo(AuditRow.FIRST);
  }

  @Test
  void many_rows_of_one_transaction_are_chained_also_when_some_were_taken_back() {
    transactions.run(
        session -> {
          append(session, 1);
          append(session, 2);
          session.unlessThere(
              () -> {
                append(session, 3);
                session.sql("INSERT INTO audit_head (id, nr, hash) VALUES (1, 0, '')").update();
              });
          session.lastly(() -> append(session, 4));
          append(session, 5);
          session.lastly(() -> append(session, 6));
        });
    assertThat(trail.verify().isIntact()).isTrue();
    assertThat(trail.verify().rows()).isEqualTo(6 + 5);
    assertThat(transactions.<Long>in(AuditTrail::last)).isEqualTo(6 + 5);
  }

  private static void append(Session session, int nr) {
    AuditTrail.append(
        session, "p-0001", "try", "many-" + nr, "", Instant.parse("2026-03-01T10:00:00Z"));
  }

  @Test
  void an_empty_trail_is_intact() {
    trail.empty();
    assertThat(trail.verify()).isEqualTo(new Verified(0, AuditRow.FIRST, null));
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
    trail.change("UPDATE audit SET " + change + " WHERE nr = 3");
    trail.assertFault(Kind.CHANGED, "audit 3");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "3, 3", "5, 5", "6, 6"})
  void a_missing_row_is_found(int nr, int found) {
    trail.change("DELETE FROM audit WHERE nr = " + nr);
    trail.assertFault(Kind.MISSING, "audit " + found);
  }

  @Test
  void the_last_row_is_missed_by_its_act_when_the_head_was_set_back_too() {
    trail.change(
        "DELETE FROM audit WHERE nr = 6",
        "UPDATE audit_head SET nr = 5, hash = (SELECT hash FROM audit WHERE nr = 5)");
    trail.assertFault(Kind.ADDED, "award_act " + SixRows.AWARD + "#2");
  }

  @Test
  void a_row_taken_out_is_missed_also_when_the_others_are_renumbered() {
    trail.change("DELETE FROM audit WHERE nr = 3", "UPDATE audit SET nr = 3 WHERE nr = 4");
    trail.change("UPDATE audit SET nr = 4 WHERE nr = 5", "UPDATE audit SET nr = 5 WHERE nr = 6");
    trail.change("UPDATE audit_head SET nr = 5");
    trail.assertFault(Kind.MISSING, "audit 3");
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "2, 3", "2, 5", "5, 6", "1, 6"})
  void two_swapped_rows_are_found_at_the_first_of_them(int one, int other) {
    trail.change(
        "UPDATE audit SET nr = 99 WHERE nr = " + one,
        "UPDATE audit SET nr = %d WHERE nr = %d".formatted(one, other),
        "UPDATE audit SET nr = %d WHERE nr = 99".formatted(other));
    trail.assertFault(Kind.SWAPPED, "audit " + one);
    assertThat(trail.fault().told()).contains("row " + other + " belongs");
  }

  @Test
  void a_row_added_at_the_end_is_found() {
    trail.change(
        "INSERT INTO audit SELECT 7, acted_at, person, act, 'p-7', '', hash, hash FROM audit"
            + " WHERE nr = 6");
    trail.assertFault(Kind.CHANGED, "audit 7");
    AuditRow well =
        AuditRow.following(verifiedHash(6), 7, SixRows.NOON, "p-0001", "add-person", "p-0007", "");
    trail.change(
        "UPDATE audit SET acted_at = TIMESTAMP WITH TIME ZONE '2026-03-29 12:00:00.123456+00',"
            + " person = 'p-0001', act = 'add-person', subject = 'p-0007', digest = '', hash = '"
            + well.hash()
            + "' WHERE nr = 7");
    trail.assertFault(Kind.ADDED, "audit 7");
  }

  @Test
  void a_row_added_in_the_middle_is_found() {
    AuditRow added =
        AuditRow.following(verifiedHash(2), 3, SixRows.NOON, "p-0001", "add-person", "p-0007", "");
    trail.change("UPDATE audit SET nr = nr + 100 WHERE nr > 2");
    trail.change("UPDATE audit SET nr = nr - 99 WHERE nr > 100", "UPDATE audit_head SET nr = 7");
    trail.change(
        "INSERT INTO audit VALUES (3, TIMESTAMP WITH TIME ZONE"
            + " '2026-03-29 12:00:00.123456+00', 'p-0001', 'add-person', 'p-0007', '', '"
            + added.previous()
            + "', '"
            + added.hash()
            + "')");
    // The added row and the one that belongs there follow on the same row.
    trail.assertFault(Kind.ADDED, "audit 3");
  }

  @Test
  void a_row_before_the_first_is_found() {
    trail.change(
        "INSERT INTO audit SELECT 0, acted_at, person, act, subject, digest, previous, hash"
            + " FROM audit WHERE nr = 1");
    trail.assertFault(Kind.ADDED, "audit 0");
  }

  @Test
  void a_row_that_was_changed_with_its_hash_breaks_the_chain() {
    AuditRow forged =
        AuditRow.following(
            verifiedHash(2), 3, SixRows.NOON, "p-0009", "rate", SixRows.CASE + "#2", "");
    trail.change(
        "UPDATE audit SET person = 'p-0009', digest = '', hash = '"
            + forged.hash()
            + "' WHERE nr = 3");
    trail.assertFault(Kind.MISSING, "audit 4");
    assertThat(trail.fault().told()).contains("row 3 was changed together with its hash");
  }

  @Test
  void a_head_that_was_changed_or_taken_away_is_found() {
    trail.change("UPDATE audit_head SET hash = '" + AuditRow.FIRST + "'");
    trail.assertFault(Kind.CHANGED, "audit_head 1");
    trail.change("DELETE FROM audit_head");
    assertThat(trail.fault().kind()).isEqualTo(Kind.MISSING);
    assertThat(trail.fault().row()).isEqualTo("audit_head 1");
  }

  @Test
  void names_and_answers_do_not_fit_into_the_trail() {
    refused("Astrid", "add-person", "p-0001", "");
    refused("p-0001", "add person Astrid", "p-0001", "");
    refused("p-0001", "add-person", "astrid@example.org", "");
    refused("p-0001", "add-person", "Astrid Lind", "");
    refused("p-0001", "add-person", "p-0001", "{\"a\":1}");
    assertThat(trail.verify().rows()).isEqualTo(6);
  }

  private void refused(String person, String act, String subject, String digest) {
    assertThatThrownBy(
            () ->
                transactions.run(
                    session ->
                        AuditTrail.append(session, person, act, subject, digest, SixRows.NOON)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("Astrid")
        .hasMessageNotContaining("astrid");
  }

  @Test
  void ten_threads_append_to_one_chain() throws InterruptedException, ExecutionException {
    trail.empty();
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
    assertThat(trail.verify().isIntact()).isTrue();
    assertThat(trail.verify().rows()).isEqualTo(100);
  }

  private void tenRows() {
    for (int i = 0; i < 10; i++) {
      transactions.run(
          session ->
              AuditTrail.append(session, "p-0001", "add-person", "p-0002", "", SixRows.NOON));
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
