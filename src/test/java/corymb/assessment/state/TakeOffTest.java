package corymb.assessment.state;

import static corymb.assessment.CaseRun.A;
import static corymb.assessment.CaseRun.B;
import static corymb.assessment.CaseRun.C;
import static corymb.assessment.CaseRun.OFFICE;
import static corymb.assessment.CaseRun.ORG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.CaseRun;
import corymb.assessment.act.Apply;
import corymb.assessment.act.Assign;
import corymb.assessment.act.Deliberate;
import corymb.assessment.act.TakeOff;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A tie that is found late takes the assessor off, and what was built on the findings goes. */
class TakeOffTest {

  private static final TakeOff OFF = new TakeOff(A);

  private static CaseRun silver() {
    return CaseRun.rated()
        .then(ORG, new Apply(CaseRun.SILVER))
        .then(OFFICE, new Assign(List.of(A)))
        .declared(A)
        .then(A, CaseRun.visited())
        .locked(A);
  }

  private static void assertOpenAgain(CaseRun run, String... staying) {
    UnderReview review = run.state(UnderReview.class);
    assertThat(review.assessors()).containsExactly(staying);
    assertThat(review.isLocked()).isFalse();
    assertThat(review.visit()).isNull();
    assertThat(review.settled()).isEmpty();
    assertThat(review.signed()).isEmpty();
    assertThat(run.history().barred()).contains(A);
    assertThatThrownBy(() -> run.replaced(null, A))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("p-0001 has a tie on this case");
  }

  @Test
  void from_a_blind_review_the_other_one_keeps_the_locked_findings() {
    CaseRun run = CaseRun.reviewed().found(A, CaseRun.corrected("team.fte", "2"));
    for (CaseRun locked : List.of(run.locked(A), run.locked(A).locked(B))) {
      CaseRun off = locked.then(OFFICE, OFF);
      assertOpenAgain(off, B);
      boolean both = locked.state(UnderReview.class).isLocked();
      assertThat(off.state(UnderReview.class).review(B).locked() != null).isEqualTo(both);
      CaseRun come = off.replaced(null, C).declared(C);
      assertThatThrownBy(() -> come.state(UnderReview.class).findings())
          .isInstanceOf(ActRefused.class)
          .hasMessageContaining("once every assessor has locked theirs");
    }
  }

  @Test
  void the_findings_stay_in_the_history_and_count_for_nothing() {
    CaseRun off =
        CaseRun.reviewed()
            .found(A, CaseRun.corrected("team.fte", "2"))
            .locked(A)
            .locked(B)
            .settled(B, "team.fte", "2")
            .signed(B)
            .then(OFFICE, OFF);
    CaseRun locked = off.replaced(null, C).declared(C).locked(C);
    assertThat(locked.state(UnderReview.class).findings()).containsOnlyKeys(B, C);
    assertThat(locked.state(UnderReview.class).findings().values())
        .allSatisfy(findings -> assertThat(findings.byQuestion()).isEmpty());
    assertThat(locked.history().assessed()).containsExactly(A, B, C);
    assertThat(locked.signed(C).stateName()).isEqualTo("under review");
    assertThat(locked.signed(C).signed(B).stateName()).isEqualTo("agreed");
  }

  @Test
  void from_a_silver_review_that_is_locked_or_agreed_nobody_is_left() {
    for (CaseRun run : List.of(silver(), silver().signed(A))) {
      CaseRun off = run.then(OFFICE, OFF);
      assertOpenAgain(off);
      CaseRun again = off.replaced(null, C).declared(C).locked(C).signed(C);
      assertThat(again.stateName()).isEqualTo("agreed");
    }
  }

  @Test
  void an_agreed_judged_or_deferred_case_goes_back_to_the_review() {
    List<CaseRun> runs =
        List.of(
            CaseRun.agreed(),
            CaseRun.judged("gold"),
            CaseRun.judged("gold").decided(Decision.Kind.DEFERRED, null));
    for (CaseRun run : runs) {
      assertOpenAgain(run.then(OFFICE, OFF), B);
      assertOpenAgain(run.tied(A), B);
    }
  }

  @Test
  void a_returned_case_stays_returned() {
    Returned returned = CaseRun.returned().then(OFFICE, OFF).state(Returned.class);
    assertThat(returned.assessors()).containsExactly(B);
    assertThat(returned.reply().assessors()).containsExactly(B);
  }

  @Test
  void a_decided_case_keeps_its_assessors() {
    CaseRun declined = CaseRun.declined();
    assertThatThrownBy(() -> declined.then(OFFICE, OFF))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("cannot take an assessor off: the case is declined");
    assertThatThrownBy(() -> declined.tied(A)).isInstanceOf(ActRefused.class);
  }

  @Test
  void who_is_not_assigned_is_not_taken_off_and_a_reason_is_needed() {
    CaseRun run = CaseRun.locked();
    assertThatThrownBy(() -> run.then(OFFICE, new TakeOff(C)))
        .isInstanceOf(ActRefused.class)
        .hasMessage("p-0003 is not assigned to this case");
    assertThatThrownBy(() -> run.on(run.day(), OFFICE, OFF, " "))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("needs a reason");
  }

  @Test
  void who_was_taken_off_decides_nothing() {
    CaseRun again =
        CaseRun.locked()
            .then(OFFICE, OFF)
            .replaced(null, C)
            .declared(C)
            .locked(C)
            .signed(B)
            .signed(C)
            .then(OFFICE, new Deliberate.Judging(CaseRun.allowing("gold")));
    Decision byA =
        new Decision(Decision.Kind.GRANTED, "gold", null, null, again.day().plusDays(1), A);
    assertThatThrownBy(() -> again.then(A, new Deliberate.Decide(byA)))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("p-0001 assessed this case");
  }
}
