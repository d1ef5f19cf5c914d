package corymb.assessment;

import static corymb.assessment.CaseRun.A;
import static corymb.assessment.CaseRun.AGREEMENT;
import static corymb.assessment.CaseRun.B;
import static corymb.assessment.CaseRun.C;
import static corymb.assessment.CaseRun.CHAIR;
import static corymb.assessment.CaseRun.D;
import static corymb.assessment.CaseRun.GOLD;
import static corymb.assessment.CaseRun.OFFICE;
import static corymb.assessment.CaseRun.ORG;
import static corymb.assessment.CaseRun.RESULT;
import static corymb.assessment.CaseRun.SUBMISSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.act.Apply;
import corymb.assessment.act.Ask;
import corymb.assessment.act.Assign;
import corymb.assessment.act.Close;
import corymb.assessment.act.Deliberate;
import corymb.assessment.act.Rate;
import corymb.assessment.act.Submit;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.CaseState;
import corymb.assessment.state.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A case is the sum of its acts, and remembers who did what. */
class CaseHistoryTest {

  private static List<String> states(CaseRun run) {
    List<String> names = new ArrayList<>();
    CaseHistory again =
        CaseHistory.begin("DNK-063-202602-0001", "DNK-063", SUBMISSION, run.history().begun());
    names.add(again.state().name());
    for (CaseHistory.Entry entry : run.history().acts()) {
      again = again.with(entry.stamp(), entry.act());
      String name = again.state().name();
      if (!names.get(names.size() - 1).equals(name)) {
        names.add(name);
      }
    }
    assertThat(again).isEqualTo(run.history());
    return names;
  }

  @Test
  void a_case_goes_the_whole_way_and_its_acts_told_again_give_the_same_case() {
    assertThat(states(CaseRun.judged("gold").decided(Decision.Kind.GRANTED, "gold")))
        .containsExactly("submitted", "rated", "under review", "agreed", "judged", "granted");
  }

  @Test
  void a_returned_and_appealed_case_told_again_gives_the_same_case() {
    CaseRun run =
        CaseRun.returned()
            .then(ORG, new Submit(SUBMISSION))
            .then(OFFICE, new Rate(RESULT))
            .then(ORG, new Apply(GOLD))
            .then(OFFICE, new Assign(List.of(A, B)))
            .declared(A)
            .declared(B)
            .locked(A)
            .locked(B)
            .signed(A)
            .signed(B)
            .then(OFFICE, new Deliberate.Judging(CaseRun.allowing()))
            .decided(Decision.Kind.DECLINED, null)
            .appealed()
            .then(CHAIR, new Close.Dismiss());
    assertThat(states(run))
        .containsExactly(
            "submitted",
            "rated",
            "under review",
            "returned",
            "submitted",
            "rated",
            "under review",
            "agreed",
            "judged",
            "declined",
            "appealed",
            "declined");
  }

  @Test
  void two_acts_on_one_day_are_fine() {
    CaseRun run = CaseRun.rated();
    assertThat(run.on(run.day(), ORG, new Apply(GOLD)).history().acts()).hasSize(2);
  }

  @Test
  void an_act_dated_the_day_before_the_last_is_refused() {
    CaseRun run = CaseRun.rated();
    assertThatThrownBy(() -> run.on(run.day().minusDays(1), ORG, new Apply(GOLD)))
        .isInstanceOf(ActRefused.class)
        .hasMessage(
            "cannot apply for a label on 2026-03-01: the last act on this case is of 2026-03-02;"
                + " acts follow each other in time");
  }

  @Test
  void the_first_act_is_not_before_the_case() {
    CaseRun run = CaseRun.begin();
    LocalDate begun = run.history().begun().on();
    assertThat(run.on(begun, OFFICE, new Rate(RESULT)).stateName()).isEqualTo("rated");
    assertThatThrownBy(() -> run.on(begun.minusDays(1), OFFICE, new Rate(RESULT)))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("the last act on this case is of 2026-03-01");
  }

  @Test
  void a_refused_act_leaves_no_trace() {
    CaseRun run = CaseRun.rated();
    CaseState state = run.history().state();
    assertThatThrownBy(() -> run.then(OFFICE, new Rate(RESULT))).isInstanceOf(ActRefused.class);
    assertThat(run.history().acts()).hasSize(1);
    assertThat(run.history().state()).isSameAs(state);
  }

  @Test
  void who_only_was_assigned_has_not_assessed() {
    assertThat(CaseRun.reviewed().history().assessed()).isEmpty();
  }

  @Test
  void who_recorded_findings_or_locked_has_assessed_even_when_replaced() {
    CaseRun run =
        CaseRun.reviewed()
            .found(A, CaseRun.corrected("team.fte", "2"))
            .replaced(A, C)
            .declared(C)
            .locked(C);
    assertThat(run.history().assessed()).containsExactly(A, C);
  }

  @Test
  void who_assessed_and_was_replaced_may_not_decide() {
    CaseRun run = replacedAfterFindings();
    LocalDate day = run.day().plusDays(1);
    Decision byA = new Decision(Decision.Kind.GRANTED, "gold", null, null, day, A);
    assertThatThrownBy(() -> run.then(A, new Deliberate.Decide(byA)))
        .isInstanceOf(ActRefused.class)
        .hasMessage("p-0001 assessed this case and may not decide the case: that is for others");
  }

  @Test
  void who_assessed_may_not_correct_what_was_agreed_nor_dismiss_the_appeal() {
    CaseRun run = replacedAfterFindings();
    assertThatThrownBy(() -> run.then(A, new Deliberate.Correct(AGREEMENT)))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("may not correct an agreed answer");
    CaseRun appealed = run.decided(Decision.Kind.DECLINED, null).appealed();
    assertThatThrownBy(() -> appealed.then(B, new Close.Dismiss()))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("may not dismiss the appeal");
  }

  private static CaseRun replacedAfterFindings() {
    return CaseRun.reviewed()
        .found(A, CaseRun.corrected("team.fte", "2"))
        .replaced(A, C)
        .declared(C)
        .locked(B)
        .locked(C)
        .signed(B)
        .signed(C)
        .then(OFFICE, new Deliberate.Judging(CaseRun.allowing("gold")));
  }

  @Test
  void who_declared_a_tie_does_not_come_back_by_a_replacement_or_a_new_round() {
    CaseRun left = CaseRun.reviewed().tied(A);
    assertThatThrownBy(() -> left.replaced(null, A))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("p-0001 has a tie on this case");
    CaseRun again =
        left.then(B, new Ask(List.of("Who?")))
            .then(ORG, new Submit(SUBMISSION))
            .then(OFFICE, new Rate(RESULT))
            .then(ORG, new Apply(GOLD));
    assertThatThrownBy(() -> again.then(OFFICE, new Assign(List.of(A, B))))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("p-0001 has a tie on this case");
    assertThat(again.then(OFFICE, new Assign(List.of(B, C))).stateName()).isEqualTo("under review");
  }

  @Test
  void nobody_who_assessed_before_an_appeal_comes_in_as_a_replacement() {
    CaseRun appeal = CaseRun.declined().appealed().then(OFFICE, new Assign(List.of(C, D)));
    assertThatThrownBy(() -> appeal.replaced(C, A))
        .isInstanceOf(ActRefused.class)
        .hasMessage(
            "p-0001 has a tie on this case or assessed it before an appeal: choose other"
                + " assessors");
    assertThat(appeal.replaced(C, "p-0005").stateName()).isEqualTo("under review");
  }

  @Test
  void nobody_who_assessed_before_an_appeal_comes_in_through_a_returned_case() {
    CaseRun again =
        CaseRun.declined()
            .appealed()
            .then(OFFICE, new Assign(List.of(C, D)))
            .then(OFFICE, new Ask(List.of("Who?")))
            .then(ORG, new Submit(SUBMISSION))
            .then(OFFICE, new Rate(RESULT))
            .then(ORG, new Apply(GOLD));
    assertThatThrownBy(() -> again.then(OFFICE, new Assign(List.of(B, C))))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("p-0002");
    assertThat(again.then(OFFICE, new Assign(List.of(C, D))).stateName()).isEqualTo("under review");
  }

  @Test
  void barred_are_those_with_a_tie_and_those_who_assessed_before_an_appeal_and_nobody_else() {
    assertThat(CaseRun.declined().history().barred()).isEmpty();
    assertThat(CaseRun.declined().appealed().history().barred()).containsExactly(A, B);
    CaseRun tied = CaseRun.declined().appealed().then(OFFICE, new Assign(List.of(C, D))).tied(C);
    assertThat(tied.declared(D).locked(D).history().barred()).containsExactlyInAnyOrder(A, B, C);
  }

  @Test
  void without_an_appeal_the_same_assessors_may_look_at_a_resubmitted_case() {
    CaseRun again =
        CaseRun.reviewed()
            .found(A, CaseRun.corrected("team.fte", "2"))
            .locked(A)
            .then(B, new Ask(List.of("Who?")))
            .then(ORG, new Submit(SUBMISSION))
            .then(OFFICE, new Rate(RESULT))
            .then(ORG, new Apply(GOLD));
    assertThat(again.then(OFFICE, new Assign(List.of(A, B))).stateName()).isEqualTo("under review");
  }
}
