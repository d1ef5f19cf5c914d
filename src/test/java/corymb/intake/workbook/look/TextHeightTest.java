package corymb.intake.workbook.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextHeightTest {

  @Test
  void a_short_or_empty_text_takes_one_line() {
    assertThat(TextHeight.lines("", 20)).isEqualTo(1);
    assertThat(TextHeight.lines("x".repeat(23), 20)).isEqualTo(1);
  }

  @Test
  void a_word_that_does_not_fit_goes_into_the_next_line() {
    assertThat(TextHeight.lines("eleven characters of them", 20)).isEqualTo(2);
  }

  @Test
  void a_word_longer_than_a_line_is_broken() {
    assertThat(TextHeight.lines("x".repeat(24), 20)).isEqualTo(2);
    assertThat(TextHeight.lines("x".repeat(69), 20)).isEqualTo(3);
    assertThat(TextHeight.lines("a " + "x".repeat(24), 20)).isEqualTo(3);
  }

  @Test
  void a_new_line_begins_where_the_text_says_so() {
    assertThat(TextHeight.lines("one\ntwo\n", 20)).isEqualTo(3);
  }

  @Test
  void a_row_is_high_enough_for_its_lines() {
    assertThat(TextHeight.points(1)).isEqualTo(22);
    assertThat(TextHeight.points(3)).isEqualTo(48);
  }
}
