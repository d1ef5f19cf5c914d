package corymb.assessment.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One word on one answer, and the newest word counts. */
class FindingTest {

  private static Finding finding(
      String question, Verdict verdict, @Nullable String value, @Nullable String reason) {
    return new Finding(question, verdict, value, reason, List.of());
  }

  @Test
  void a_confirmed_answer_needs_no_reason() {
    assertThat(finding("team.fte", Verdict.CONFIRMED, null, null).corrects()).isFalse();
  }

  @Test
  void a_correction_and_a_want_of_evidence_need_a_reason() {
    for (Verdict verdict : List.of(Verdict.CORRECTED, Verdict.EVIDENCE_WANTED)) {
      for (String missing : java.util.Arrays.asList(null, "", "  ")) {
        assertThatThrownBy(() -> finding("team.fte", verdict, null, missing))
            .isInstanceOf(FaultyFinding.class)
            .hasMessageContaining("the finding on team.fte needs a reason");
      }
      assertThat(finding("team.fte", verdict, null, "counted").reason()).isEqualTo("counted");
    }
  }

  @Test
  void only_a_correction_has_a_value() {
    assertThat(finding("team.fte", Verdict.CORRECTED, "2", "counted").value()).isEqualTo("2");
    for (Verdict verdict : List.of(Verdict.CONFIRMED, Verdict.EVIDENCE_WANTED)) {
      assertThatThrownBy(() -> finding("team.fte", verdict, "2", "counted"))
          .isInstanceOf(FaultyFinding.class)
          .hasMessageContaining("has a value but corrects nothing");
    }
  }

  @Test
  void a_later_word_on_a_question_replaces_the_earlier() {
    Findings findings =
        Findings.NONE
            .with(List.of(finding("team.fte", Verdict.CORRECTED, "2", "counted")))
            .with(List.of(finding("strategy.written", Verdict.EVIDENCE_WANTED, null, "unseen")))
            .with(List.of(finding("team.fte", Verdict.CONFIRMED, null, null)));
    assertThat(findings.corrections()).isEmpty();
    assertThat(findings.wanting()).containsExactly("strategy.written");
    assertThat(findings.byQuestion().keySet()).containsExactly("team.fte", "strategy.written");
  }

  @Test
  void a_cleared_answer_is_a_correction_without_a_value() {
    Findings findings =
        Findings.NONE.with(List.of(finding("strategy.dated", Verdict.CORRECTED, null, "no date")));
    assertThat(findings.corrections()).isEqualTo(Map.of("strategy.dated", Optional.empty()));
  }
}
