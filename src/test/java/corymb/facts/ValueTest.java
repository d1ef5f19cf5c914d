package corymb.facts;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.facts.Value.Amount;
import corymb.facts.Value.Choice;
import corymb.facts.Value.Day;
import corymb.facts.Value.Words;
import corymb.facts.Value.YesNo;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.000, 0",
    "0E+3, 0",
    "10, 10",
    "1E+1, 10",
    "12.50, 12.5",
    "1200, 1200",
    "-0.10, -0.1"
  })
  void a_number_is_written_plainly_without_trailing_zeros(BigDecimal number, String text) {
    assertThat(new Amount(number).text()).isEqualTo(text);
  }

  @Test
  void other_values_are_written_as_in_answers() {
    assertThat(new YesNo(true).text()).isEqualTo("true");
    assertThat(new YesNo(false).text()).isEqualTo("false");
    assertThat(new Day(LocalDate.of(2024, 2, 29)).text()).isEqualTo("2024-02-29");
    assertThat(new Choice("yearly", 1).text()).isEqualTo("yearly");
    assertThat(new Words("a, b").text()).isEqualTo("a, b");
  }
}
