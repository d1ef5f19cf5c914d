package corymb.assessment.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
  void numbers_that_are_no_window_are_refused() {
    assertThatThrownBy(() -> new HistoryWindow(24, 18)).hasMessageContaining("24 to 18");
    assertThatThrownBy(() -> new HistoryWindow(-1, 18)).hasMessageContaining("-1 to 18");
  }
}
