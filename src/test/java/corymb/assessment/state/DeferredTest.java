package corymb.assessment.state;

import static corymb.assessment.CaseRun.AGREEMENT;
import static corymb.assessment.CaseRun.CHAIR;
import static corymb.assessment.CaseRun.FILE;
import static corymb.assessment.CaseRun.OFFICE;
import static corymb.assessment.CaseRun.ORG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.CaseRun;
import corymb.assessment.act.AddEvidence;
import corymb.assessment.act.Close;
import corymb.assessment.act.Deliberate;
import corymb.assessment.act.Evidence;
import corymb.assessment.state.Decision.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A deferred case stays open until it is decided again. */
class DeferredTest {

  private static CaseRun deferred(String... labels) {
    return CaseRun.judged(labels).decided(Kind.DEFERRED, null);
  }

  @Test
  void it_is_decided_again_on_a_later_day_and_within_the_judgement() {
    CaseRun run = deferred("bronze");
    Decision sameDay = CaseRun.decision(Kind.GRANTED, "bronze", run.day());
    assertThatThrownBy(() -> run.on(run.day(), CHAIR, new Deliberate.Decide(sameDay)))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("later than it deferred: after " + run.day());
    assertThatThrownBy(() -> run.decided(Kind.GRANTED, "gold"))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("the judgement does not allow gold");
    assertThat(run.decided(Kind.GRANTED, "bronze").stateName()).isEqualTo("granted");
    assertThat(run.decided(Kind.DECLINED, null).stateName()).isEqualTo("declined");
  }

  @Test
  void it_can_be_deferred_again() {
    CaseRun run = deferred().decided(Kind.DEFERRED, null);
    assertThat(run.state(Decided.class).decision().date()).isEqualTo(run.day());
    assertThat(run.decided(Kind.DECLINED, null).stateName()).isEqualTo("declined");
  }

  @Test
  void evidence_that_meets_the_conditions_is_added_corrected_judged_and_granted() {
    CaseRun run = deferred("bronze");
    LocalDate day = run.day();
    CaseRun met =
        run.then(ORG, new AddEvidence(new Evidence(FILE, List.of("team.fte"), day, day)))
            .then(CHAIR, new Deliberate.Correct(AGREEMENT))
            .then(OFFICE, new Deliberate.Judging(CaseRun.allowing("bronze", "gold")));
    assertThat(met.decided(Kind.GRANTED, "gold").stateName()).isEqualTo("granted");
  }

  @Test
  void the_organisation_can_withdraw_it() {
    assertThat(deferred().then(ORG, new Close.Withdraw()).stateName()).isEqualTo("withdrawn");
  }

  @Test
  void a_granted_or_declined_case_is_not_decided_corrected_or_withdrawn() {
    for (CaseRun run :
        List.of(CaseRun.declined(), CaseRun.judged("gold").decided(Kind.GRANTED, "gold"))) {
      Decided decided = run.state(Decided.class);
      assertThat(decided.isDeferred()).isFalse();
      assertThatThrownBy(() -> decided.correct(AGREEMENT))
          .isInstanceOf(ActRefused.class)
          .hasMessage("the case was decided on " + run.day() + ", and stays so");
      assertThatThrownBy(decided::withdraw).isInstanceOf(ActRefused.class);
      assertThatThrownBy(
              () -> decided.decide(CaseRun.decision(Kind.DECLINED, null, run.day().plusDays(1))))
          .isInstanceOf(ActRefused.class);
    }
  }
}
