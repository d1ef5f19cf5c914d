package corymb.intake.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "60|60",
        " 60 |60",
        "\u00A060\u202F|60",
        "-5|-5",
        "+5|5",
        "−5|-5",
        "007|7",
        "2,5|2.5",
        "2.5|2.5",
        "0,125|0.125",
        "0.125|0.125",
        "1234,567|1234.567",
        "1.234,5|1234.5",
        "1,234.5|1234.5",
        "1 234,5|1234.5",
        "1\u00A0234,5|1234.5",
        "1,234,567|1234567",
        "1.234.567|1234567",
        "1 234 567|1234567",
        "1'200|1200",
        "1’200.50|1200.50",
        "80 %|80",
        "80%|80",
        "1.234,567|1234.567"
      })
  void a_text_with_one_reading_is_that_number(String text, BigDecimal number) {
    assertThat(NumberText.of(text, "%")).isEqualTo(new NumberText.One(number));
  }

  @ParameterizedTest
  @CsvSource({
    "'1,200', 1200, 1.200",
    "1.200, 1200, 1.200",
    "1 200, 1200, 1 200",
    "-1.200, -1200, -1.200"
  })
  void a_single_group_of_three_has_two_readings(String text, String one, String other) {
    assertThat(NumberText.of(text, "")).isEqualTo(new NumberText.Either(one, other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "-", "about 60", "sixty", "60 persons", "1e3", "0x10", "1.2.3", "1,23,456", "12 34",
        ".5", "5.", "1.234.56", "1,234,5", "0,123,456", "0 123", "٦٠", "NaN", "60 - 70",
            "1.234.567.8"
      })
  void anything_else_is_no_number(String text) {
    assertThat(NumberText.of(text, "%")).isEqualTo(new NumberText.None());
  }
}
