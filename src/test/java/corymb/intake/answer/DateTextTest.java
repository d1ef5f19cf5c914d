package corymb.intake.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"2025-03-01", " 2025-03-01 ", "2025-03-01T00:00:00", "2025-03-01 12:30:00Z"})
  void year_month_day_is_understood(String text) {
    assertThat(DateText.of(text)).isEqualTo(new DateText.Iso(LocalDate.of(2025, 3, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "31.3.2025, 2025-03-31",
    "31/03/2025, 2025-03-31",
    "3/31/2025, 2025-03-31",
    "31. 3. 2025, 2025-03-31",
    "02/02/2025, 2025-02-02",
    "2025/3/31, 2025-03-31",
    "2025.03.31, 2025-03-31",
    "2025-3-1, 2025-03-01",
    "29.02.2024, 2024-02-29"
  })
  void another_form_with_one_reading_is_that_day(String text, LocalDate day) {
    assertThat(DateText.of(text)).isEqualTo(new DateText.One(day));
  }

  @Test
  void day_and_month_that_can_be_swapped_have_two_readings() {
    assertThat(DateText.of("01/02/2025"))
        .isEqualTo(new DateText.Either(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 1, 2)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2025",
        "2025-02-30",
        "2025-13-01",
        "29.02.2025",
        "1/3/25",
        "March 2025",
        "31-03",
        "2025-03-011",
        "31.3/2025",
        "12025-01-01"
      })
  void anything_else_is_no_date(String text) {
    assertThat(DateText.of(text)).isEqualTo(new DateText.None());
  }
}
