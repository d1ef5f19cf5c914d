package corymb.assessment.state;

import static corymb.assessment.CaseRun.A;
import static corymb.assessment.CaseRun.B;
import static corymb.assessment.CaseRun.C;
import static corymb.assessment.CaseRun.CHAIR;
import static corymb.assessment.CaseRun.D;
import static corymb.assessment.CaseRun.GOLD;
import static corymb.assessment.CaseRun.OFFICE;
import static corymb.assessment.CaseRun.ORG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.CaseRun;
import corymb.assessment.act.Ask;
import corymb.assessment.act.Assign;
import corymb.assessment.act.Close;
import corymb.assessment.act.Deliberate;
import corymb.assessment.act.Rate;
import corymb.assessment.act.Submit;
import corymb.assessment.state.Decision.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An appeal: its days, who handles it, and how it ends. */
class AppealTest {

  private static final Close.Appeal APPEAL = new Close.Appeal(30);

  private static CaseRun again(CaseRun appealed, String first, String second) {
    return appealed
        .then(OFFICE, new Assign(List.of(first, second)))
        .declared(first)
        .declared(second)
        .locked(first)
        .locked(second)
        .signed(first)
        .signed(second)
        .then(OFFICE, new Deliberate.Judging(CaseRun.allowing("bronze")));
  }

  @Test
  void an_appeal_is_possible_on_the_day_of_the_decision_and_thirty_days_later() {
    CaseRun declined = CaseRun.declined();
    LocalDate day = declined.day();
    assertThat(declined.on(day, ORG, APPEAL).stateName()).isEqualTo("appealed");
    assertThat(declined.on(day.plusDays(30), ORG, APPEAL).stateName()).isEqualTo("appealed");
  }

  @Test
  void an_appeal_on_the_day_after_the_last_is_refused() {
    CaseRun declined = CaseRun.declined();
    LocalDate day = declined.day();
    assertThatThrownBy(() -> declined.on(day.plusDays(31), ORG, APPEAL))
        .isInstanceOf(ActRefused.class)
        .hasMessage(
            "an appeal is possible from %s to %s, found %s",
            day, day.plusDays(30), day.plusDays(31));
  }

  @Test
  void the_days_are_those_of_the_scheme() {
    CaseRun declined = CaseRun.declined();
    Close.Appeal oneDay = new Close.Appeal(1);
    assertThat(declined.on(declined.day().plusDays(1), ORG, oneDay).stateName())
        .isEqualTo("appealed");
    assertThatThrownBy(() -> declined.on(declined.day().plusDays(2), ORG, oneDay))
        .isInstanceOf(ActRefused.class);
  }

  @Test
  void a_label_granted_as_applied_for_is_not_appealed_against() {
    CaseRun granted = CaseRun.judged("gold").decided(Kind.GRANTED, "gold");
    assertThat(granted.history().state().possible()).asString().doesNotContain("appeal");
    assertThatThrownBy(granted::appealed)
        .isInstanceOf(ActRefused.class)
        .hasMessage("the label was granted as applied for; there is nothing to appeal");
  }

  @Test
  void another_label_than_applied_for_and_a_deferral_can_be_appealed_against() {
    CaseRun lower = CaseRun.judged("bronze").decided(Kind.GRANTED, "bronze");
    assertThat(lower.history().state().possible()).asString().contains("appeal against it in time");
    assertThat(lower.appealed().stateName()).isEqualTo("appealed");
    CaseRun deferred = CaseRun.judged("bronze").decided(Kind.DEFERRED, null);
    assertThat(deferred.appealed().stateName()).isEqualTo("appealed");
  }

  @Test
  void a_dismissed_appeal_lets_the_decision_stand_and_is_not_made_twice() {
    CaseRun declined = CaseRun.declined();
    CaseRun dismissed = declined.appealed().then(CHAIR, new Close.Dismiss());
    Decided decided = dismissed.state(Decided.class);
    assertThat(decided.decision()).isEqualTo(declined.state(Decided.class).decision());
    assertThat(decided.appealed()).isTrue();
    assertThatThrownBy(dismissed::appealed)
        .isInstanceOf(ActRefused.class)
        .hasMessage(
            "an appeal against this decision was dismissed or withdrawn; there is no second one");
  }

  @Test
  void a_deferred_case_whose_appeal_was_dismissed_is_decided_again_and_that_can_be_appealed() {
    CaseRun dismissed =
        CaseRun.judged("bronze")
            .decided(Kind.DEFERRED, null)
            .appealed()
            .then(CHAIR, new Close.Dismiss());
    CaseRun declined = dismissed.decided(Kind.DECLINED, null);
    assertThat(declined.appealed().stateName()).isEqualTo("appealed");
  }

  @Test
  void other_assessors_begin_from_the_start_with_the_same_application() {
    CaseRun run = CaseRun.declined().appealed();
    assertThat(run.history().state().assessors()).containsExactly(A, B);
    UnderReview review = run.then(OFFICE, new Assign(List.of(C, D))).state(UnderReview.class);
    assertThat(review.application()).isEqualTo(GOLD);
    assertThat(review.assessors()).containsExactly(C, D);
    assertThat(review.visit()).isNull();
    assertThat(review.isLocked()).isFalse();
    assertThat(review.settled()).isEmpty();
  }

  @Test
  void an_appeal_is_withdrawn_at_any_time_before_the_new_decision_and_the_old_one_stands() {
    CaseRun appealed = CaseRun.judged("bronze").decided(Kind.GRANTED, "bronze").appealed();
    CaseRun review = appealed.then(OFFICE, new Assign(List.of(C, D)));
    CaseRun judged = again(appealed, C, D);
    CaseRun resubmitted =
        review
            .then(OFFICE, new Ask(List.of("Who?")))
            .then(ORG, new Submit(CaseRun.SUBMISSION))
            .then(OFFICE, new Rate(CaseRun.RESULT));
    List<CaseRun> open =
        List.of(
            appealed,
            review,
            review.then(OFFICE, new Ask(List.of("Who?"))),
            resubmitted,
            judged,
            judged.decided(Kind.DEFERRED, null));
    for (CaseRun run : open) {
      CaseRun withdrawn = run.then(ORG, new Close.Withdraw());
      Decided decided = withdrawn.state(Decided.class);
      assertThat(decided.decision().label()).isEqualTo("bronze");
      assertThat(decided.appealed()).isTrue();
      assertThat(decided.possible()).asString().isEqualTo("issue its certificate");
      assertThatThrownBy(withdrawn::appealed)
          .isInstanceOf(ActRefused.class)
          .hasMessageContaining("there is no second one");
    }
  }

  @Test
  void after_the_new_decision_there_is_no_appeal_to_withdraw() {
    CaseRun decided = again(CaseRun.declined().appealed(), C, D).decided(Kind.DECLINED, null);
    assertThatThrownBy(() -> decided.then(ORG, new Close.Withdraw()))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("cannot withdraw the case: the case is declined");
  }

  @Test
  void nobody_handles_the_appeal_who_assessed_before() {
    CaseRun run = CaseRun.declined().appealed();
    assertThatThrownBy(() -> run.then(OFFICE, new Assign(List.of(C, B))))
        .isInstanceOf(ActRefused.class)
        .hasMessage("p-0002 assessed this case before; an appeal is handled by other assessors");
  }

  @Test
  void an_appeal_needs_as_many_assessors_as_the_label() {
    CaseRun run = CaseRun.declined().appealed();
    assertThatThrownBy(() -> run.then(OFFICE, new Assign(List.of(C))))
        .isInstanceOf(ActRefused.class)
        .hasMessage("gold needs 2 assessors, found 1");
    assertThatThrownBy(() -> run.then(OFFICE, new Assign(List.of(C, C))))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("named twice");
  }

  @Test
  void a_new_decision_after_an_appeal_can_be_appealed_by_again_other_assessors_only() {
    CaseRun second = again(CaseRun.declined().appealed(), C, D);
    CaseRun appealed = second.decided(Kind.DECLINED, null).appealed();
    assertThatThrownBy(() -> appealed.then(OFFICE, new Assign(List.of(A, B))))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("p-0001, p-0002");
    assertThatThrownBy(() -> appealed.then(OFFICE, new Assign(List.of(C, D))))
        .isInstanceOf(ActRefused.class);
    assertThat(appealed.then(OFFICE, new Assign(List.of("p-0005", "p-0006"))).stateName())
        .isEqualTo("under review");
  }

  @Test
  void who_assessed_before_the_appeal_does_not_decide_after_it() {
    CaseRun second = again(CaseRun.declined().appealed(), C, D);
    LocalDate day = second.day().plusDays(1);
    Decision byA = new Decision(Kind.GRANTED, "bronze", null, null, day, A);
    assertThatThrownBy(() -> second.then(A, new Deliberate.Decide(byA)))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("p-0001 assessed this case");
  }
}
