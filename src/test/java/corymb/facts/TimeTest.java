package corymb.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Full years and started months between two days. */
class TimeTest {

  @ParameterizedTest
  @CsvSource({
    "2026-03-15, 2026-03-14, 0",
    "2026-03-15, 2024-03-15, 0",
    "2026-03-15, 2026-03-15, 0",
    "2026-03-15, 2026-03-16, 1",
    "2026-03-15, 2026-04-15, 1",
    "2026-03-15, 2026-04-16, 2",
    "2023-03-15, 2026-03-15, 36",
    "2023-03-15, 2026-03-16, 37"
  })
  void a_month_is_started_on_the_day_after_the_same_day(LocalDate from, LocalDate to, int months) {
    assertThat(Quantity.startedMonths(from, to)).isEqualTo(Quantity.of(months));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31, 2026-02-28, 1",
    "2026-01-31, 2026-03-01, 2",
    "2026-01-31, 2026-03-31, 2",
    "2026-01-31, 2026-04-30, 3",
    "2026-01-31, 2026-05-01, 4",
    "2024-01-31, 2024-02-28, 1",
    "2024-01-31, 2024-02-29, 1",
    "2024-01-31, 2024-03-01, 2",
    "2024-02-29, 2025-02-28, 12",
    "2024-02-29, 2025-03-01, 13",
    "2024-02-29, 2028-02-28, 48",
    "2024-02-29, 2028-02-29, 48",
    "2024-02-29, 2028-03-01, 49"
  })
  void a_month_ends_on_its_last_day_when_it_is_shorter(LocalDate from, LocalDate to, int months) {
    assertThat(Quantity.startedMonths(from, to)).isEqualTo(Quantity.of(months));
  }

  @Test
  void started_months_are_the_least_that_reach_the_day_for_every_day_of_five_years() {
    LocalDate from = LocalDate.of(2023, 12, 31);
    for (LocalDate to = from.plusDays(1); to.getYear() < 2029; to = to.plusDays(1)) {
      long months = Quantity.startedMonths(from, to).numerator().longValueExact();
      assertThat(from.plusMonths(months)).isAfterOrEqualTo(to);
      assertThat(from.plusMonths(months - 1)).isBefore(to);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2020-06-15, 2024-06-14, 3",
    "2020-06-15, 2024-06-15, 4",
    "2020-06-15, 2020-06-15, 0",
    "2020-06-15, 2021-06-14, 0",
    "2020-02-29, 2021-02-28, 0",
    "2020-02-29, 2021-03-01, 1",
    "2020-02-29, 2024-02-28, 3",
    "2020-02-29, 2024-02-29, 4",
    "2020-06-15, 2019-06-15, -1"
  })
  void a_year_is_full_on_the_same_day(LocalDate from, LocalDate to, int years) {
    assertThat(Quantity.fullYears(from, to)).isEqualTo(Quantity.of(years));
  }
}
