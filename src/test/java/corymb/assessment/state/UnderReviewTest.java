package corymb.assessment.state;

import static corymb.assessment.CaseRun.A;
import static corymb.assessment.CaseRun.B;
import static corymb.assessment.CaseRun.C;
import static corymb.assessment.CaseRun.GOLD;
import static corymb.assessment.CaseRun.OFFICE;
import static corymb.assessment.CaseRun.ORG;
import static corymb.assessment.CaseRun.RESULT;
import static corymb.assessment.CaseRun.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.CaseRun;
import corymb.assessment.act.Apply;
import corymb.assessment.act.Ask;
import corymb.assessment.act.Assign;
import corymb.assessment.act.Lock;
import corymb.assessment.act.RecordVisit;
import corymb.assessment.finding.Finding;
import corymb.assessment.finding.Verdict;
import corymb.assessment.judgement.Visit;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What assessors do before their findings are laid side by side. */
class UnderReviewTest {

  private static final Finding CORRECTION = CaseRun.corrected("team.fte", "2");
  private static final Finding WANTED =
      new Finding("strategy.written", Verdict.EVIDENCE_WANTED, null, WHY, List.of());

  private static CaseRun assigned() {
    return CaseRun.rated().then(ORG, new Apply(GOLD)).then(OFFICE, new Assign(List.of(A, B)));
  }

  private static void refused(ThrowingCallable act, String message) {
    assertThatThrownBy(act).isInstanceOf(ActRefused.class).hasMessageContaining(message);
  }

  @Test
  void nothing_is_found_or_locked_before_ties_are_declared() {
    CaseRun run = assigned().declared(B);
    refused(() -> run.found(A, CORRECTION), "p-0001 must declare ties");
    refused(() -> run.locked(A), "p-0001 must declare ties");
    assertThat(run.declared(A).found(A, CORRECTION).locked(A).stateName())
        .isEqualTo("under review");
  }

  @Test
  void who_is_not_assigned_does_nothing() {
    CaseRun run = assigned();
    refused(() -> run.declared(C), "p-0003 is not assigned to this case");
    refused(() -> run.tied(C), "p-0003 is not assigned to this case");
    refused(() -> run.found(C, CORRECTION), "p-0003 is not assigned to this case");
    refused(() -> run.locked(C), "p-0003 is not assigned to this case");
    CaseRun locked = CaseRun.locked();
    refused(() -> locked.signed(C), "p-0003 is not assigned to this case");
    CaseRun differing = CaseRun.reviewed().found(A, CORRECTION).locked(A).locked(B);
    refused(() -> differing.settled(C, "team.fte", "3"), "p-0003 is not assigned to this case");
  }

  @Test
  void locked_findings_cannot_be_changed_or_locked_again() {
    CaseRun run = CaseRun.reviewed().locked(A);
    refused(() -> run.found(A, CORRECTION), "p-0001 has locked the findings");
    refused(() -> run.locked(A), "p-0001 has locked the findings");
    assertThat(run.found(B, CORRECTION).state(UnderReview.class).review(B).findings().corrections())
        .containsOnlyKeys("team.fte");
  }

  @Test
  void declaring_again_after_locking_keeps_the_lock() {
    CaseRun run = CaseRun.reviewed().locked(A).declared(A);
    assertThat(run.state(UnderReview.class).review(A).locked()).isNotNull();
  }

  @Test
  void nothing_is_locked_while_evidence_is_wanted() {
    CaseRun run = CaseRun.reviewed().found(A, CORRECTION, WANTED);
    refused(() -> run.locked(A), "evidence is still wanted for strategy.written");
    Finding confirmed = new Finding("strategy.written", Verdict.CONFIRMED, null, null, List.of());
    assertThat(run.found(A, confirmed).locked(A).state(UnderReview.class).review(A).locked())
        .isNotNull();
  }

  @Test
  void one_assessors_want_of_evidence_does_not_keep_the_other_from_locking() {
    CaseRun run = CaseRun.reviewed().found(A, WANTED).locked(B);
    assertThat(run.state(UnderReview.class).isLocked()).isFalse();
  }

  @Test
  void only_named_improvement_areas_are_verified() {
    CaseRun run =
        CaseRun.rated()
            .then(ORG, new Apply(CaseRun.SILVER))
            .then(OFFICE, new Assign(List.of(A)))
            .declared(A);
    refused(
        () -> run.then(A, new Lock(RESULT, List.of("1.1", "9.9"))),
        "9.9 is no improvement area of this application; named are: 1.1, 1.2, 2.1");
    refused(
        () -> CaseRun.reviewed().locked(A, "1.1"),
        "1.1 is no improvement area of this application; named are: none");
    assertThat(run.locked(A, "1.1", "1.1").state(UnderReview.class).isLocked()).isTrue();
  }

  @Test
  void nobody_sees_the_findings_together_before_both_have_locked() {
    CaseRun none = CaseRun.reviewed().found(A, CORRECTION).found(B, CORRECTION);
    CaseRun one = none.locked(A);
    String blind = "the findings are shown together once every assessor has locked theirs";
    refused(() -> none.state(UnderReview.class).findings(), blind);
    refused(() -> one.state(UnderReview.class).findings(), blind);
    refused(() -> one.settled(A, "team.fte", "2"), blind);
    refused(() -> one.signed(A), blind);
    assertThat(one.locked(B).state(UnderReview.class).findings()).containsOnlyKeys(A, B);
  }

  @Test
  void a_free_place_keeps_the_findings_apart() {
    CaseRun run = CaseRun.reviewed().locked(A).tied(B);
    assertThat(run.state(UnderReview.class).isLocked()).isFalse();
    refused(() -> run.state(UnderReview.class).findings(), "once every assessor has locked theirs");
    refused(() -> run.signed(A), "once every assessor has locked theirs");
  }

  @Test
  void an_assessor_with_a_blocking_tie_leaves_and_another_comes() {
    CaseRun left = assigned().tied(A);
    assertThat(left.history().state().assessors()).containsExactly(B);
    CaseRun come = left.replaced(null, C);
    assertThat(come.history().state().assessors()).containsExactly(B, C);
    refused(() -> come.locked(C), "p-0003 must declare ties");
  }

  @Test
  void who_has_locked_stays() {
    CaseRun run = CaseRun.reviewed().locked(A);
    refused(() -> run.replaced(A, C), "p-0001 has locked the findings and stays");
    assertThat(run.replaced(B, C).history().state().assessors()).containsExactly(A, C);
  }

  @Test
  void after_both_have_locked_nobody_is_replaced_without_a_tie() {
    CaseRun run = CaseRun.locked();
    refused(() -> run.replaced(A, C), "p-0001 has locked the findings and stays");
    refused(() -> run.replaced(B, C), "p-0002 has locked the findings and stays");
  }

  @Test
  void a_replacement_begins_without_findings_and_without_a_declaration() {
    CaseRun run = CaseRun.reviewed().found(A, CORRECTION).replaced(A, C);
    Review review = run.state(UnderReview.class).review(C);
    assertThat(review)
        .isEqualTo(new Review(C, false, corymb.assessment.finding.Findings.NONE, null));
    refused(() -> run.found(A, CORRECTION), "p-0001 is not assigned");
  }

  @Test
  void a_replacement_needs_a_place_and_is_not_assigned_already() {
    CaseRun full = assigned();
    refused(() -> full.replaced(null, C), "all places are taken");
    refused(() -> full.replaced(A, B), "p-0002 is assigned already");
    refused(() -> full.replaced(A, A), "p-0001 is assigned already");
    refused(() -> full.replaced(C, "p-0005"), "p-0003 is not assigned");
  }

  @Test
  void a_visit_is_recorded_on_its_day_or_later_and_not_before() {
    CaseRun run = assigned();
    Visit today = new Visit(Visit.Kind.VIDEO, run.day().plusDays(1));
    Visit tomorrow = new Visit(Visit.Kind.VIDEO, run.day().plusDays(2));
    assertThat(run.then(A, new RecordVisit(today)).state(UnderReview.class).visit())
        .isEqualTo(today);
    refused(() -> run.then(A, new RecordVisit(tomorrow)), "a visit is recorded once it took place");
  }

  @Test
  void a_visit_is_forgotten_when_an_assessor_leaves_or_is_replaced() {
    CaseRun run = CaseRun.reviewed().then(A, CaseRun.visited());
    assertThat(run.locked(A).state(UnderReview.class).visit()).isNotNull();
    assertThat(run.tied(B).state(UnderReview.class).visit()).isNull();
    assertThat(run.replaced(B, C).state(UnderReview.class).visit()).isNull();
    assertThat(run.replaced(B, C).then(A, CaseRun.visited()).state(UnderReview.class).visit())
        .isNotNull();
  }

  @Test
  void a_case_is_returned_while_one_review_is_open_and_not_later() {
    Ask ask = new Ask(List.of("Who?"));
    assertThat(CaseRun.reviewed().locked(A).then(B, ask).stateName()).isEqualTo("returned");
    refused(() -> CaseRun.locked().then(B, ask), "all findings are locked");
  }

  @Test
  void what_is_possible_changes_with_the_last_lock() {
    assertThat(CaseRun.reviewed().locked(A).history().state().possible())
        .asString()
        .startsWith("declare ties");
    assertThat(CaseRun.locked().history().state().possible())
        .asString()
        .startsWith("settle the differences");
  }
}
