package corymb.assessment;

import static corymb.assessment.CaseRun.A;
import static corymb.assessment.CaseRun.B;
import static corymb.assessment.CaseRun.C;
import static corymb.assessment.CaseRun.D;
import static corymb.assessment.CaseRun.FILE;
import static corymb.assessment.CaseRun.OFFICE;
import static corymb.assessment.CaseRun.ORG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.act.AddEvidence;
import corymb.assessment.act.Apply;
import corymb.assessment.act.Ask;
import corymb.assessment.act.Assign;
import corymb.assessment.act.Evidence;
import corymb.assessment.act.Rate;
import corymb.assessment.act.RecordVisit;
import corymb.assessment.act.Submit;
import corymb.assessment.judgement.Visit;
import corymb.assessment.state.ActRefused;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What acts tell of happened between the hand-in and the day of the act. */
class CaseDaysTest {

  private static RecordVisit visit(LocalDate day) {
    return new RecordVisit(new Visit(Visit.Kind.ON_SITE, day));
  }

  private static void assertFirstDayOfVisits(CaseRun run, LocalDate first) {
    assertThat(run.then(run.history().state().assessors().iterator().next(), visit(first)))
        .isNotNull();
    assertThatThrownBy(() -> run.then(OFFICE, visit(first.minusDays(1))))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("handed in or appealed on %s; found %s", first, first.minusDays(1));
  }

  @Test
  void a_visit_lies_on_the_day_of_the_hand_in_or_later() {
    CaseRun run = CaseRun.reviewed();
    assertFirstDayOfVisits(run, run.history().begun().on());
  }

  @Test
  void a_corrected_response_and_an_appeal_want_a_visit_of_their_own() {
    CaseRun handedIn =
        CaseRun.reviewed()
            .then(A, new Ask(List.of("Who?")))
            .then(ORG, new Submit(CaseRun.SUBMISSION));
    CaseRun again =
        handedIn
            .then(OFFICE, new Rate(CaseRun.RESULT))
            .then(ORG, new Apply(CaseRun.GOLD))
            .then(OFFICE, new Assign(List.of(A, B)));
    assertFirstDayOfVisits(again, handedIn.day());
    CaseRun appealed = CaseRun.declined().appealed();
    assertFirstDayOfVisits(appealed.then(OFFICE, new Assign(List.of(C, D))), appealed.day());
  }

  @Test
  void evidence_takes_effect_by_the_day_of_its_receipt() {
    LocalDate day = LocalDate.of(2026, 3, 5);
    List<String> questions = List.of("team.fte");
    assertThat(new Evidence(FILE, questions, day, day).effective()).isEqualTo(day);
    assertThatThrownBy(() -> new Evidence(FILE, questions, day.plusDays(1), day))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("takes effect on 2026-03-06, received on 2026-03-05");
  }

  @Test
  void evidence_is_received_by_the_day_of_the_act() {
    CaseRun run = CaseRun.rated();
    LocalDate day = run.day().plusDays(1);
    List<String> questions = List.of("team.fte");
    assertThat(run.on(day, ORG, new AddEvidence(new Evidence(FILE, questions, day, day))).day())
        .isEqualTo(day);
    LocalDate next = day.plusDays(1);
    assertThatThrownBy(
            () -> run.on(day, ORG, new AddEvidence(new Evidence(FILE, questions, day, next))))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("found %s, the act is of %s", next, day);
  }
}
