package corymb.assessment.act;

import static corymb.assessment.CaseRun.FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.state.ActRefused;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Evidence and the answers it supports. */
class EvidenceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void one_file_supports_one_or_several_answers() {
    List<String> questions = List.of("team.fte", "strategy.written");
    assertThat(new Evidence(FILE, questions, DAY, DAY).questions()).isEqualTo(questions);
  }

  @Test
  void evidence_for_nothing_is_refused() {
    for (List<String> questions : List.of(List.<String>of(), List.of("team.fte", " "))) {
      assertThatThrownBy(() -> new Evidence(FILE, questions, DAY, DAY))
          .isInstanceOf(ActRefused.class)
          .hasMessage("evidence supports at least one answer: name its question");
    }
  }
}
