package corymb.intake.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1900-01-01",
    "59, 1900-02-28",
    "61, 1900-03-01",
    "45717, 2025-03-01",
    "45717.75, 2025-03-01",
    "2958465, 9999-12-31"
  })
  void days_count_from_1900(BigDecimal number, LocalDate day) {
    assertThat(Days.SINCE_1900.day(number)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({"0, 1904-01-01", "1, 1904-01-02", "44255, 2025-03-01", "2957003, 9999-12-31"})
  void days_count_from_1904(BigDecimal number, LocalDate day) {
    assertThat(Days.SINCE_1904.day(number)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "0", "0.5", "60", "60.5", "2958466", "1e400", "1e-999999999"})
  void a_number_that_is_no_day_stands_for_none(BigDecimal number) {
    assertThat(Days.SINCE_1900.day(number)).isNull();
  }

  @Test
  void every_day_of_a_century_is_the_day_of_apache_poi() {
    for (int number = 61; number < 61 + 365 * 100; number += 7) {
      assertThat(Days.SINCE_1900.day(BigDecimal.valueOf(number)))
          .isEqualTo(DateUtil.getLocalDateTime(number).toLocalDate());
      assertThat(Days.SINCE_1904.day(BigDecimal.valueOf(number)))
          .isEqualTo(DateUtil.getLocalDateTime(number, true).toLocalDate());
    }
  }
}
