package corymb.intake.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTest {

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void every_problem_has_its_words(ProblemCode code) {
    for (String part : new String[] {".means", ".message", ".advice"}) {
      assertThat(ProblemTexts.english().has(code.code() + part)).isTrue();
    }
  }

  @Test
  void codes_are_unique_and_in_order() {
    assertThat(ProblemCode.values())
        .extracting(ProblemCode::code)
        .doesNotHaveDuplicates()
        .isSorted()
        .allMatch(code -> code.matches("P\\d{3}"));
  }

  @ParameterizedTest
  @CsvSource({
    "Austira, Austria",
    "AUSTRIA, Austria",
    "Autria, Austria",
    "Denmrak, Denmark",
    "Dänemark, Denmark",
    "AU, ",
    "Spain, ",
    "'', "
  })
  void the_nearest_word_is_found_when_one_is_near(String written, String word) {
    assertThat(Nearest.of(written, java.util.List.of("Austria", "Denmark", "AT"))).isEqualTo(word);
  }

  @Test
  void what_was_found_is_shown_short_and_without_invisible_characters() {
    assertThat(Excerpt.of(" a\nb\u0000\u0085 ")).isEqualTo("a␊b␀\uFFFD");
    assertThat(Excerpt.of("x".repeat(121))).hasSize(121).endsWith("x…");
    assertThat(Excerpt.of("😀".repeat(120))).isEqualTo("😀".repeat(120));
  }
}
