package corymb.label.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HistoryWindowTest {

  private static final HistoryWindow WINDOW = new HistoryWindow(18, 24);

  @Test
  void an_earlier_benchmarking_counts_on_the_first_and_the_last_day_of_the_window() {
    LocalDate assessed = LocalDate.parse("2026-09-15");
    assertThat(WINDOW.holds(LocalDate.parse("2024-09-14"), assessed)).isFalse();
    assertThat(WINDOW.holds(LocalDate.parse("2024-09-15"), assessed)).isTrue();
    assertThat(WINDOW.holds(LocalDate.parse("2025-03-15"), assessed)).isTrue();
    assertThat(WINDOW.holds(LocalDate.parse("2025-03-16"), assessed)).isFalse();
  }

  @Test
  void a_day_that_the_month_does_not_have_becomes_its_last_one() {
    LocalDate assessed = LocalDate.parse("2026-02-28");
    assertThat(WINDOW.holds(LocalDate.parse("2024-08-31"), assessed)).isTrue();
    assertThat(WINDOW.holds(LocalDate.parse("2024-09-01"), assessed)).isFalse();
    assertThat(WINDOW.holds(LocalDate.parse("2024-02-29"), assessed)).isTrue();
    assertThat(WINDOW.holds(LocalDate.parse("2024-02-27"), assessed)).isFalse();
  }

  @Test
  void the_days_shown_are_exactly_the_days_that_count() {
    LocalDate end = LocalDate.parse("2029-01-01");
    for (LocalDate day = LocalDate.parse("2026-01-01"); day.isBefore(end); day = day.plusDays(1)) {
      Span span = WINDOW.before(day);
      assertThat(WINDOW.holds(span.first(), day)).isTrue();
      assertThat(WINDOW.holds(span.last(), day)).isTrue();
      assertThat(WINDOW.holds(span.first().minusDays(1), day)).as("%s", day).isFalse();
      assertThat(WINDOW.holds(span.last().plusDays(1), day)).as("%s", day).isFalse();
    }
  }
}
