package corymb.scheme.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.facts.GateOutcome.Outcome;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void constants_are_written_in_lower_case_with_hyphens() {
    assertThat(Words.of(Outcome.NOT_MET)).isEqualTo("not-met");
    assertThat(Words.all(Outcome.class)).containsExactly("met", "not-met", "waived");
  }
}
