package corymb.store.audit;

import corymb.store.BothDatabases;
import corymb.store.audit.AuditFault.Kind;
import corymb.store.session.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BothDatabases
class WitnessedActsTest {

  private final SixRows trail;

  WitnessedActsTest(Transactions transactions) {
    this.trail = new SixRows(transactions);
  }

  @BeforeEach
  void six_rows() {
    trail.fill();
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
    trail.change("UPDATE case_act SET " + change + " WHERE nr = 1");
    trail.assertFault(Kind.CHANGED, "case_act " + SixRows.CASE + "#1");
  }

  @Test
  void a_changed_act_is_found_also_when_its_digest_fits() {
    KeptAct forged =
        new KeptAct(
            SixRows.CASE + "#2",
            "rate",
            "p-0002",
            SixRows.NOON,
            SixRows.DAY,
            "æøå 𝕏 \n",
            "{\"x\":1}");
    trail.change(
        "UPDATE case_act SET body = '{\"x\":1}', sha256 = '" + forged.sha256() + "' WHERE nr = 2");
    trail.assertFault(Kind.CHANGED, "case_act " + SixRows.CASE + "#2");
  }

  @Test
  void a_changed_act_of_an_award_is_found() {
    trail.change("UPDATE award_act SET reason = 'other' WHERE nr = 2");
    trail.assertFault(Kind.CHANGED, "award_act " + SixRows.AWARD + "#2");
  }

  @Test
  void an_act_that_was_taken_out_is_found() {
    trail.change("DELETE FROM case_act WHERE nr = 2");
    trail.assertFault(Kind.MISSING, "act " + SixRows.CASE + "#2");
    trail.change("UPDATE case_act SET nr = 2 WHERE nr = 1");
    trail.assertFault(Kind.CHANGED, "case_act " + SixRows.CASE + "#2");
  }

  @Test
  void an_act_that_was_added_is_found() {
    trail.change(
        "INSERT INTO award_act SELECT number, 3, kind, person, acted_at, acted_on, reason,"
            + " sha256 FROM award_act WHERE nr = 2");
    trail.assertFault(Kind.ADDED, "award_act " + SixRows.AWARD + "#3");
  }
}
