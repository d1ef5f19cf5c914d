package corymb.label.term;

import corymb.scheme.label.Label;
import corymb.scheme.label.Rules;
import corymb.scheme.language.Sentence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The times of one label, all of them numbers of the scheme. Validity is counted in whole calendar
 * months and ends on the last day of its last month, whatever its length: 24 months from a visit in
 * February 2026 end on 29 February 2028. Windows are counted from day to day with {@link
 * LocalDate#plusMonths} and {@link LocalDate#minusMonths}: a day that the month does not have
 * becomes its last one (6 months before 31 August is 28 or 29 February), and a last day of a month
 * is not stretched to the last day of another (6 months before 28 February is 28 August).
 *
 * @param first months of a first award, 1 or more
 * @param renewal months that a renewal adds to the old expiry, 1 or more
 * @param opens months before the expiry from which on it can be renewed, 0 or more
 * @param closes months after the expiry until which it can be renewed, 0 or more
 * @param appeal days after a decision until which an appeal is possible, 0 or more
 * @param reminders how long before to remind
 */
public record Terms(
    int first, int renewal, int opens, int closes, int appeal, ReminderMonths reminders) {

  /**
   * @throws IllegalArgumentException when a number is below its least
   */
  public Terms {
    if (Math.min(first, renewal) < 1) {
      throw new IllegalArgumentException(
          "a label is valid for 1 or more months, found " + first + " and " + renewal);
    }
    if (Math.min(appeal, Math.min(opens, closes)) < 0) {
      throw new IllegalArgumentException(
          "a window has 0 or more months or days, found %s, %s and %s"
              .formatted(opens, closes, appeal));
    }
  }

  /** The times of a label as the scheme has them. */
  public static Terms of(Label label, Rules rules) {
    return new Terms(
        label.validity().first().length(),
        label.validity().renewal().length(),
        rules.renewal().opens().length(),
        rules.renewal().closes().length(),
        rules.appeal().length(),
        new ReminderMonths(
            rules.reminders().beforeExpiry(), rules.reminders().beforeWindowCloses()));
  }

  /**
   * The validity of a first award: from the day of the decision until the end of the month that
   * lies so many months after the month of the visit.
   *
   * @param visited the day of the interview or the assessment on site
   * @param decided the day of the decision
   * @throws RefusedTerm when it was decided before the visit, or after that month has ended
   */
  public Span firstAward(LocalDate visited, LocalDate decided) {
    if (decided.isBefore(visited)) {
      throw new RefusedTerm(
          "a label is decided after the visit of {0}, found {1}", visited, decided);
    }
    return span(decided, endOfMonth(visited, first), decided);
  }

  /**
   * The validity of a renewal. It ends so many months after the month of the old expiry, whenever
   * it is decided. It begins the day after the old expiry, so that nothing lies between, or on the
   * day of the decision when that is earlier: from then on the renewal stands for both.
   *
   * @param until the last valid day of the award that is renewed
   * @param decided the day of the decision
   * @throws RefusedTerm when the day is outside the renewal window
   */
  public Span renewal(LocalDate until, LocalDate decided) {
    Span window = renewalWindow(until);
    if (!window.contains(decided)) {
      throw new RefusedTerm(
          "a label that expires on {0} can be renewed from {1} to {2}, found {3}; {4}",
          until, window.first(), window.last(), decided, outside(until, decided));
    }
    LocalDate next = until.plusDays(1);
    return span(decided.isBefore(next) ? decided : next, endOfMonth(until, renewal), decided);
  }

  private Sentence outside(LocalDate until, LocalDate day) {
    return renewalTime(until, day) == RenewalTime.EARLY
        ? Sentence.of("wait until the window opens")
        : Sentence.of("later it is a first award again");
  }

  private static Span span(LocalDate from, LocalDate until, LocalDate decided) {
    if (until.isBefore(decided)) {
      throw new RefusedTerm(
          "the label would have ended on {0}, before its decision on {1}; assess again",
          until, decided);
    }
    return new Span(from, until);
  }

  private static LocalDate endOfMonth(LocalDate day, int months) {
    return YearMonth.from(day).plusMonths(months).atEndOfMonth();
  }

  /** The days on which a label can be renewed that is valid until the day. */
  public Span renewalWindow(LocalDate until) {
    return new Span(until.minusMonths(opens), until.plusMonths(closes));
  }

  /** How a day lies to the renewal window of a label that is valid until another. */
  public RenewalTime renewalTime(LocalDate until, LocalDate day) {
    Span window = renewalWindow(until);
    if (day.isBefore(window.first())) {
      return RenewalTime.EARLY;
    }
    return day.isAfter(window.last()) ? RenewalTime.OVER : RenewalTime.OPEN;
  }

  /** The days on which an appeal against a decision of the day is possible. */
  public Span appealWindow(LocalDate decided) {
    return new Span(decided, decided.plusDays(appeal));
  }

  /**
   * All letters for a label that is valid until the day, by the days they are due: those before the
   * expiry make sense until the day before the next one is due or the expiry, and the one about the
   * renewal window from the day after the expiry at the earliest until the window closes.
   */
  public List<Reminder> reminders(LocalDate until) {
    List<Reminder> all = new ArrayList<>();
    List<Integer> months = reminders.expiry();
    for (int i = 0; i < months.size(); i++) {
      LocalDate due = until.minusMonths(months.get(i));
      LocalDate last =
          i + 1 < months.size() ? until.minusMonths(months.get(i + 1)).minusDays(1) : until;
      all.add(new Reminder(Reminder.Kind.EXPIRY, months.get(i), due, last));
    }
    LocalDate closed = renewalWindow(until).last();
    LocalDate due = closed.minusMonths(reminders.window());
    LocalDate next = until.plusDays(1);
    if (closed.isAfter(until)) {
      LocalDate begin = due.isBefore(next) ? next : due;
      all.add(new Reminder(Reminder.Kind.WINDOW, reminders.window(), begin, closed));
    }
    return List.copyOf(all);
  }

  /** The one letter to send on the day for a label that is valid until another, null for none. */
  public @Nullable Reminder due(LocalDate until, LocalDate day) {
    for (Reminder reminder : reminders(until)) {
      if (reminder.isDue(day)) {
        return reminder;
      }
    }
    return null;
  }
}
