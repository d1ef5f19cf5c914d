package corymb.label.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.TinyPack;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTest {

  private static final Terms TERMS = new Terms(24, 36, 6, 12, 30, reminders(6, 3, 1));

  @Test
  void all_numbers_are_those_of_the_scheme() {
    assertThat(Terms.of(TinyPack.PACK.scheme().labels().get(0), TinyPack.PACK.scheme().rules()))
        .isEqualTo(TERMS);
  }

  @Test
  void a_label_ends_on_the_last_day_of_its_last_month() {
    assertThat(TERMS.firstAward(day("2024-04-01"), day("2024-05-20")))
        .isEqualTo(new Span(day("2024-05-20"), day("2026-04-30")));
    assertThat(TERMS.firstAward(day("2024-04-30"), day("2024-05-20")).last())
        .isEqualTo(day("2026-04-30"));
    assertThat(TERMS.firstAward(day("2024-05-01"), day("2024-05-20")).last())
        .isEqualTo(day("2026-05-31"));
  }

  @Test
  void the_last_day_of_february_is_the_29th_in_a_leap_year() {
    assertThat(TERMS.firstAward(day("2026-02-28"), day("2026-03-01")).last())
        .isEqualTo(day("2028-02-29"));
    assertThat(TERMS.firstAward(day("2024-02-29"), day("2024-03-01")).last())
        .isEqualTo(day("2026-02-28"));
    assertThat(TERMS.renewal(day("2025-02-28"), day("2025-02-01")).last())
        .isEqualTo(day("2028-02-29"));
    assertThat(TERMS.renewal(day("2024-02-29"), day("2024-02-01")).last())
        .isEqualTo(day("2027-02-28"));
  }

  @Test
  void a_label_can_be_decided_on_the_day_of_the_visit_but_not_before() {
    assertThat(TERMS.firstAward(day("2026-03-31"), day("2026-03-31")).first())
        .isEqualTo(day("2026-03-31"));
    assertThatThrownBy(() -> TERMS.firstAward(day("2026-03-31"), day("2026-03-30")))
        .isInstanceOf(RefusedTerm.class)
        .hasMessage("a label is decided after the visit of 2026-03-31, found 2026-03-30");
  }

  @Test
  void a_label_that_would_be_over_on_the_day_of_its_decision_is_refused() {
    assertThat(TERMS.firstAward(day("2024-02-10"), day("2026-02-28")))
        .isEqualTo(new Span(day("2026-02-28"), day("2026-02-28")));
    assertThatThrownBy(() -> TERMS.firstAward(day("2024-02-10"), day("2026-03-01")))
        .isInstanceOf(RefusedTerm.class)
        .hasMessageContaining("ended on 2026-02-28, before its decision on 2026-03-01");
  }

  @Test
  void a_renewal_extends_the_old_expiry_whenever_it_is_decided() {
    LocalDate until = day("2026-12-31");
    for (String decided : List.of("2026-06-30", "2026-12-31", "2027-01-01", "2027-12-31")) {
      assertThat(TERMS.renewal(until, day(decided)).last())
          .as(decided)
          .isEqualTo(day("2029-12-31"));
    }
  }

  @Test
  void nothing_lies_between_a_label_and_its_renewal() {
    LocalDate until = day("2026-12-31");
    assertThat(TERMS.renewal(until, day("2026-12-31")).first()).isEqualTo(day("2026-12-31"));
    assertThat(TERMS.renewal(until, day("2027-01-01")).first()).isEqualTo(day("2027-01-01"));
    assertThat(TERMS.renewal(until, day("2027-08-15")).first()).isEqualTo(day("2027-01-01"));
  }

  @Test
  void a_renewal_outside_its_window_is_refused_with_both_days_of_the_window() {
    LocalDate until = day("2026-12-31");
    assertThatThrownBy(() -> TERMS.renewal(until, day("2026-06-29")))
        .isInstanceOf(RefusedTerm.class)
        .hasMessageContaining("from 2026-06-30 to 2027-12-31, found 2026-06-29; wait");
    assertThatThrownBy(() -> TERMS.renewal(until, day("2028-01-01")))
        .isInstanceOf(RefusedTerm.class)
        .hasMessageContaining("found 2028-01-01; later it is a first award again");
  }

  @Test
  void the_renewal_window_holds_its_first_and_its_last_day() {
    LocalDate until = day("2026-12-31");
    assertThat(TERMS.renewalTime(until, day("2026-06-29"))).isEqualTo(RenewalTime.EARLY);
    assertThat(TERMS.renewalTime(until, day("2026-06-30"))).isEqualTo(RenewalTime.OPEN);
    assertThat(TERMS.renewalTime(until, day("2027-12-31"))).isEqualTo(RenewalTime.OPEN);
    assertThat(TERMS.renewalTime(until, day("2028-01-01"))).isEqualTo(RenewalTime.OVER);
  }

  @Test
  void a_window_counts_from_day_to_day_and_is_not_stretched_to_the_end_of_a_month() {
    assertThat(TERMS.renewalWindow(day("2027-02-28")))
        .isEqualTo(new Span(day("2026-08-28"), day("2028-02-28")));
    assertThat(TERMS.renewalWindow(day("2028-02-29")))
        .isEqualTo(new Span(day("2027-08-29"), day("2029-02-28")));
    assertThat(TERMS.renewalWindow(day("2028-08-31")).first()).isEqualTo(day("2028-02-29"));
  }

  @Test
  void an_appeal_is_possible_on_the_last_of_its_days_and_not_a_day_later() {
    Span window = TERMS.appealWindow(day("2024-01-30"));
    assertThat(window).isEqualTo(new Span(day("2024-01-30"), day("2024-02-29")));
    assertThat(window.contains(day("2024-01-29"))).isFalse();
    assertThat(window.contains(day("2024-01-30"))).isTrue();
    assertThat(window.contains(day("2024-02-29"))).isTrue();
    assertThat(window.contains(day("2024-03-01"))).isFalse();
  }

  @Test
  void numbers_that_are_no_times_are_refused() {
    ReminderMonths months = reminders(6);
    assertThatThrownBy(() -> new Terms(0, 36, 6, 12, 30, months))
        .hasMessageContaining("1 or more months, found 0 and 36");
    assertThatThrownBy(() -> new Terms(24, 36, -1, 12, 30, months))
        .hasMessageContaining("found -1, 12 and 30");
    assertThatThrownBy(() -> reminders(6, 0)).hasMessageContaining("[6, 0]");
    assertThatThrownBy(() -> new Span(day("2026-01-02"), day("2026-01-01")))
        .hasMessageContaining("2026-01-02 to 2026-01-01");
  }

  static ReminderMonths reminders(Integer... expiry) {
    return new ReminderMonths(List.of(expiry), 2);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
