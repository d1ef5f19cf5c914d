package corymb.assessment.state;

import static corymb.assessment.CaseRun.A;
import static corymb.assessment.CaseRun.AGREEMENT;
import static corymb.assessment.CaseRun.B;
import static corymb.assessment.CaseRun.C;
import static corymb.assessment.CaseRun.FILE;
import static corymb.assessment.CaseRun.OFFICE;
import static corymb.assessment.CaseRun.ORG;
import static corymb.assessment.CaseRun.RESULT;
import static corymb.assessment.CaseRun.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.CaseRun;
import corymb.assessment.act.Apply;
import corymb.assessment.act.Assign;
import corymb.assessment.act.Sign;
import corymb.assessment.finding.Settlement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Settling differences and signing what was agreed. */
class SignatureTest {

  private static final Sign OTHER = new Sign(new Agreement(FILE, RESULT, "silver"));

  private static CaseRun differing() {
    return CaseRun.reviewed()
        .found(A, CaseRun.corrected("team.fte", "2"))
        .found(B, CaseRun.corrected("team.fte", "3"))
        .locked(A)
        .locked(B);
  }

  @Test
  void the_last_signature_agrees_and_its_day_is_kept() {
    CaseRun one = CaseRun.locked().signed(B);
    assertThat(one.stateName()).isEqualTo("under review");
    CaseRun both = one.signed(A);
    Agreed agreed = both.state(Agreed.class);
    assertThat(agreed.agreedOn()).isEqualTo(both.day());
    assertThat(agreed.draft()).isEqualTo(AGREEMENT);
    assertThat(agreed.current()).isEqualTo(AGREEMENT);
    assertThat(agreed.assessors()).containsExactly(A, B);
  }

  @Test
  void signing_twice_is_no_second_signature() {
    CaseRun run = CaseRun.locked().signed(A).signed(A);
    assertThat(run.stateName()).isEqualTo("under review");
    assertThat(run.state(UnderReview.class).signed()).containsOnlyKeys(A);
  }

  @Test
  void the_other_signs_the_same_result_and_the_same_recommendation() {
    CaseRun run = CaseRun.locked().signed(A);
    assertThatThrownBy(() -> run.then(B, OTHER))
        .isInstanceOf(ActRefused.class)
        .hasMessageStartingWith("another assessor signed another result or recommendation");
    Sign otherFile =
        new Sign(new Agreement(new Kept("2".repeat(64), "agreed.json", 1), RESULT, "gold"));
    assertThatThrownBy(() -> run.then(B, otherFile)).isInstanceOf(ActRefused.class);
  }

  @Test
  void who_signed_may_change_their_mind_while_the_other_has_not_signed() {
    CaseRun run = CaseRun.locked().signed(A).then(A, OTHER);
    assertThat(run.state(UnderReview.class).signed()).containsOnlyKeys(A);
    assertThat(run.then(B, OTHER).state(Agreed.class).draft().recommended()).isEqualTo("silver");
  }

  @Test
  void of_three_assessors_one_who_changes_their_mind_lets_all_sign_again() {
    CaseRun run =
        CaseRun.rated()
            .then(ORG, new Apply(new Application("platinum", List.of(), 3, true)))
            .then(OFFICE, new Assign(List.of(A, B, C)))
            .declared(A)
            .declared(B)
            .declared(C)
            .locked(A)
            .locked(B)
            .locked(C)
            .signed(A)
            .signed(B);
    assertThatThrownBy(() -> run.then(C, OTHER)).isInstanceOf(ActRefused.class);
    CaseRun changed = run.then(A, OTHER);
    assertThat(changed.state(UnderReview.class).signed()).containsOnlyKeys(A);
    assertThat(changed.then(B, OTHER).then(C, OTHER).stateName()).isEqualTo("agreed");
  }

  @Test
  void one_assessor_alone_agrees_with_one_signature() {
    CaseRun run =
        CaseRun.rated()
            .then(ORG, new Apply(CaseRun.SILVER))
            .then(OFFICE, new Assign(List.of(A)))
            .declared(A)
            .locked(A)
            .signed(A);
    assertThat(run.stateName()).isEqualTo("agreed");
  }

  @Test
  void a_difference_is_settled_with_who_and_why() {
    assertThat(differing().settled(B, "team.fte", null).state(UnderReview.class).settled())
        .containsEntry("team.fte", new Settlement("team.fte", null, WHY, B));
  }

  @Test
  void the_newest_settlement_of_a_question_counts() {
    CaseRun run = differing().settled(A, "team.fte", "2").settled(B, "team.fte", "3");
    assertThat(run.state(UnderReview.class).settled())
        .containsOnlyKeys("team.fte")
        .containsEntry("team.fte", new Settlement("team.fte", "3", WHY, B));
  }

  @Test
  void a_settlement_wipes_the_signatures() {
    CaseRun run = differing().settled(A, "team.fte", "2").signed(A).settled(B, "team.fte", "3");
    assertThat(run.state(UnderReview.class).signed()).isEmpty();
    assertThat(run.signed(B).stateName()).isEqualTo("under review");
    assertThat(run.signed(B).signed(A).stateName()).isEqualTo("agreed");
  }

  @Test
  void an_answer_that_nobody_corrected_is_not_settled() {
    CaseRun run = differing().signed(A);
    assertThatThrownBy(() -> run.settled(B, "strategy.written", "false"))
        .isInstanceOf(ActRefused.class)
        .hasMessageStartingWith("no assessor corrected strategy.written");
    assertThat(run.state(UnderReview.class).signed()).containsOnlyKeys(A);
  }
}
