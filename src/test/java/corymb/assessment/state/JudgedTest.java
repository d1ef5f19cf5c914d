package corymb.assessment.state;

import static corymb.assessment.CaseRun.A;
import static corymb.assessment.CaseRun.AGREEMENT;
import static corymb.assessment.CaseRun.B;
import static corymb.assessment.CaseRun.CHAIR;
import static corymb.assessment.CaseRun.FILE;
import static corymb.assessment.CaseRun.OFFICE;
import static corymb.assessment.CaseRun.RESULT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.CaseRun;
import corymb.assessment.act.Deliberate;
import corymb.assessment.state.Decision.Kind;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the committee may decide of a judged case. */
class JudgedTest {

  private static void refused(ThrowingCallable act, String message) {
    assertThatThrownBy(act).isInstanceOf(ActRefused.class).hasMessageContaining(message);
  }

  private static Deliberate.Decide granted(String label, LocalDate date, String person) {
    return new Deliberate.Decide(new Decision(Kind.GRANTED, label, null, null, date, person));
  }

  @Test
  void an_allowed_label_is_granted() {
    Decided decided =
        CaseRun.judged("bronze", "gold").decided(Kind.GRANTED, "gold").state(Decided.class);
    assertThat(decided.decision().label()).isEqualTo("gold");
    assertThat(decided.name()).isEqualTo("granted");
    assertThat(decided.appealed()).isFalse();
  }

  @Test
  void a_label_above_the_judgement_is_refused_and_the_failed_gates_are_named() {
    refused(
        () -> CaseRun.judged("bronze").decided(Kind.GRANTED, "gold"),
        "the judgement does not allow gold: points found 46.7 % (7 of 15)");
  }

  @Test
  void a_label_below_the_highest_meets_its_own_gates_or_is_refused() {
    CaseRun run = CaseRun.judged("bronze", "gold");
    refused(
        () -> run.decided(Kind.GRANTED, "silver"),
        "the judgement does not allow silver: points found 46.7 % (7 of 15)");
    assertThat(run.decided(Kind.GRANTED, "bronze").stateName()).isEqualTo("granted");
  }

  @Test
  void a_label_that_the_scheme_does_not_have_is_refused() {
    refused(
        () -> CaseRun.judged("gold").decided(Kind.GRANTED, "platinum"),
        "there is no label 'platinum'");
  }

  @Test
  void declining_and_deferring_need_no_allowed_label() {
    assertThat(CaseRun.judged().decided(Kind.DECLINED, null).stateName()).isEqualTo("declined");
    assertThat(CaseRun.judged().decided(Kind.DEFERRED, null).stateName()).isEqualTo("deferred");
  }

  @Test
  void the_committee_decides_on_a_later_day_than_the_assessors_agreed() {
    CaseRun agreed = CaseRun.agreed();
    LocalDate day = agreed.day();
    CaseRun judged = agreed.on(day, OFFICE, new Deliberate.Judging(CaseRun.allowing("gold")));
    refused(
        () -> judged.on(day, CHAIR, granted("gold", day, CHAIR)),
        "the committee decides later than the assessors recommend");
    LocalDate next = day.plusDays(1);
    assertThat(judged.on(next, CHAIR, granted("gold", next, CHAIR)).stateName())
        .isEqualTo("granted");
  }

  @Test
  void a_decision_is_of_the_day_and_the_person_that_record_it() {
    CaseRun judged = CaseRun.judged("gold");
    LocalDate day = judged.day().plusDays(1);
    refused(() -> judged.on(day, CHAIR, granted("gold", day.plusDays(1), CHAIR)), "but names");
    refused(() -> judged.on(day, CHAIR, granted("gold", day.minusDays(1), CHAIR)), "but names");
    refused(
        () -> judged.on(day, A, granted("gold", day, CHAIR)),
        "recorded by p-0001 on " + day + ", but names p-0300");
  }

  @Test
  void who_assessed_does_not_decide() {
    CaseRun judged = CaseRun.judged("gold");
    LocalDate day = judged.day().plusDays(1);
    for (String assessor : new String[] {A, B}) {
      refused(
          () -> judged.on(day, assessor, granted("gold", day, assessor)),
          assessor + " assessed this case and may not decide it");
    }
  }

  @Test
  void a_correction_keeps_the_draft_and_is_judged_again() {
    Agreement first =
        new Agreement(
            FILE, new RatedResult("4".repeat(64), 12, 15, null, RESULT.byIndicator()), "gold");
    Agreement second =
        new Agreement(
            FILE, new RatedResult("5".repeat(64), 11, 15, null, RESULT.byIndicator()), "gold");
    CaseRun corrected = CaseRun.judged("gold").then(CHAIR, new Deliberate.Correct(first));
    Agreed agreed = corrected.state(Agreed.class);
    assertThat(agreed.draft()).isEqualTo(AGREEMENT);
    assertThat(agreed.current()).isEqualTo(first);
    refused(
        () -> corrected.decided(Kind.GRANTED, "gold"),
        "cannot decide the case: the case is agreed");
    CaseRun again =
        corrected
            .then(OFFICE, new Deliberate.Judging(CaseRun.allowing("bronze")))
            .then(CHAIR, new Deliberate.Correct(second))
            .then(OFFICE, new Deliberate.Judging(CaseRun.allowing("bronze")));
    refused(() -> again.decided(Kind.GRANTED, "gold"), "the judgement does not allow gold");
    Decided decided = again.decided(Kind.GRANTED, "bronze").state(Decided.class);
    assertThat(decided.judged().agreed().draft()).isEqualTo(AGREEMENT);
    assertThat(decided.judged().agreed().current()).isEqualTo(second);
    assertThat(decided.judged().agreed().agreedOn()).isEqualTo(agreed.agreedOn());
  }
}
