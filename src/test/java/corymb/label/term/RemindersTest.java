package corymb.label.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RemindersTest {

  private static final Terms TERMS = new Terms(24, 36, 6, 12, 30, TermsTest.reminders(1, 3, 6));
  private static final LocalDate UNTIL = LocalDate.parse("2026-12-31");

  @Test
  void a_label_has_three_letters_before_its_expiry_and_one_before_the_window_closes() {
    assertThat(TERMS.reminders(UNTIL))
        .extracting(Reminder::code, reminder -> reminder.due().toString())
        .containsExactly(
            tuple("expiry-6", "2026-06-30"),
            tuple("expiry-3", "2026-09-30"),
            tuple("expiry-1", "2026-11-30"),
            tuple("renewal-closes-2", "2027-10-31"));
  }

  @Test
  void a_letter_is_due_from_its_day_until_the_next_one_takes_its_place() {
    assertThat(on("2026-06-29")).isNull();
    assertThat(on("2026-06-30")).isEqualTo("expiry-6");
    assertThat(on("2026-09-29")).isEqualTo("expiry-6");
    assertThat(on("2026-09-30")).isEqualTo("expiry-3");
    assertThat(on("2026-11-30")).isEqualTo("expiry-1");
    assertThat(on("2026-12-31")).isEqualTo("expiry-1");
  }

  @Test
  void after_the_expiry_only_the_closing_window_is_worth_a_letter() {
    assertThat(on("2027-01-01")).isNull();
    assertThat(on("2027-10-30")).isNull();
    assertThat(on("2027-10-31")).isEqualTo("renewal-closes-2");
    assertThat(on("2027-12-31")).isEqualTo("renewal-closes-2");
    assertThat(on("2028-01-01")).isNull();
  }

  @Test
  void a_window_shorter_than_its_notice_reminds_from_the_day_after_the_expiry() {
    Terms brief = new Terms(24, 36, 6, 1, 30, TermsTest.reminders(1, 3, 6));
    assertThat(brief.reminders(UNTIL).get(3).due()).isEqualTo(LocalDate.parse("2027-01-01"));
  }

  @Test
  void without_a_window_after_the_expiry_nothing_reminds_of_it() {
    Terms none = new Terms(24, 36, 6, 0, 30, new ReminderMonths(List.of(), 2));
    assertThat(none.reminders(UNTIL)).isEmpty();
  }

  private static @Nullable String on(String day) {
    Reminder reminder = TERMS.due(UNTIL, LocalDate.parse(day));
    return reminder == null ? null : reminder.code();
  }
}
