package corymb.assessment.state;

import static corymb.assessment.CaseRun.A;
import static corymb.assessment.CaseRun.B;
import static corymb.assessment.CaseRun.FILE;
import static corymb.assessment.CaseRun.GOLD;
import static corymb.assessment.CaseRun.OFFICE;
import static corymb.assessment.CaseRun.ORG;
import static corymb.assessment.CaseRun.RESULT;
import static corymb.assessment.CaseRun.SUBMISSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.CaseRun;
import corymb.assessment.act.Apply;
import corymb.assessment.act.Ask;
import corymb.assessment.act.Assign;
import corymb.assessment.act.Rate;
import corymb.assessment.act.Reply;
import corymb.assessment.act.Submit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A case that was returned to the organisation with questions. */
class ReturnedTest {

  private static final Submission CORRECTED =
      new Submission(
          new Kept("3".repeat(64), "corrected.xlsx", 2),
          "tiny/1.0.0",
          "sha256:1",
          LocalDate.of(2026, 3, 31),
          LocalDate.of(2026, 4, 1));

  @Test
  void a_question_is_asked_and_none_is_empty() {
    CaseRun run = CaseRun.reviewed();
    for (List<String> questions : List.of(List.<String>of(), List.of("Who?", " "))) {
      assertThatThrownBy(() -> run.then(A, new Ask(questions)))
          .isInstanceOf(ActRefused.class)
          .hasMessageContaining("at least one question");
    }
    assertThat(run.then(A, new Ask(List.of("Who?"))).state(Returned.class).questions())
        .containsExactly("Who?");
  }

  @Test
  void a_reply_lets_the_review_go_on_where_it_was() {
    CaseRun run =
        CaseRun.reviewed()
            .found(A, CaseRun.corrected("team.fte", "2"))
            .locked(B)
            .then(A, new Ask(List.of("Who?")));
    UnderReview before = run.state(Returned.class).review();
    CaseRun after = run.then(ORG, new Reply("See the list."));
    assertThat(after.state(UnderReview.class)).isEqualTo(before);
    assertThat(after.locked(A).state(UnderReview.class).isLocked()).isTrue();
  }

  @Test
  void an_empty_reply_is_none() {
    CaseRun run = CaseRun.returned();
    assertThatThrownBy(() -> run.then(ORG, new Reply("  ")))
        .isInstanceOf(ActRefused.class)
        .hasMessageStartingWith("the reply is empty");
  }

  @Test
  void its_assessors_stay_with_it() {
    assertThat(CaseRun.returned().history().state().assessors()).containsExactly(A, B);
  }

  @Test
  void a_corrected_response_is_rated_applied_for_and_reviewed_anew() {
    CaseRun submitted =
        CaseRun.reviewed()
            .then(A, CaseRun.visited())
            .found(A, CaseRun.corrected("team.fte", "2"))
            .locked(A)
            .then(B, new Ask(List.of("Who?")))
            .then(ORG, new Submit(CORRECTED));
    assertThat(submitted.state(Submitted.class).submission()).isEqualTo(CORRECTED);
    CaseRun rated = submitted.then(OFFICE, new Rate(RESULT));
    assertThat(rated.state(Rated.class).application()).isNull();
    assertThatThrownBy(() -> rated.then(OFFICE, new Assign(List.of(A, B))))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("apply for a label first");
    UnderReview again =
        rated
            .then(ORG, new Apply(GOLD))
            .then(OFFICE, new Assign(List.of(A, B)))
            .state(UnderReview.class);
    assertThat(again.visit()).isNull();
    assertThat(again.review(A).locked()).isNull();
    assertThat(again.review(A).free()).isFalse();
    assertThat(again.review(A).findings().byQuestion()).isEmpty();
    assertThat(again.settled()).isEmpty();
    assertThat(again.signed()).isEmpty();
    assertThat(again.submission()).isEqualTo(CORRECTED);
  }

  @Test
  void the_first_response_stays_with_the_case() {
    CaseRun run = CaseRun.returned().then(ORG, new Submit(CORRECTED));
    assertThat(run.history().first()).isEqualTo(SUBMISSION);
    assertThat(run.history().first().response()).isEqualTo(FILE);
  }
}
