package corymb.benchmark.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {

  @Test
  void whole_numbers_are_ten_thousand_units_each() {
    assertThat(parsed("0")).isZero();
    assertThat(parsed("37")).isEqualTo(370_000);
  }

  @Test
  void up_to_four_decimals_are_exact() {
    assertThat(parsed("66.6667")).isEqualTo(666_667);
    assertThat(parsed("0.05")).isEqualTo(500);
    assertThat(parsed("-1.5")).isEqualTo(-15_000);
  }

  @Test
  void only_the_part_between_the_places_is_read() {
    assertThat(Digits.parse("a,12.5,b", 2, 6)).isEqualTo(125_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", ".", ".5", "5.", "1.2.3", "1.23456", "1e3", "+1", " 1", "1,5"})
  void what_is_not_such_a_number_is_refused(String text) {
    assertThatThrownBy(() -> parsed(text))
        .isInstanceOf(NumberFormatException.class)
        .hasMessageContaining("'" + text + "'");
  }

  @Test
  void a_number_that_is_too_large_is_refused() {
    assertThatThrownBy(() -> parsed("99999999999999999999"))
        .isInstanceOf(ArithmeticException.class);
  }

  private static long parsed(String text) {
    return Digits.parse(text, 0, text.length());
  }
}
