package corymb.intake.answer;

import corymb.intake.raw.Bare;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date that was typed as text. {@code 2025-03-31} is the form to use, a time may follow; {@code
 * 2025/3/31}, {@code 31.3.2025} and {@code 3/31/2025} have one reading as well, whereas {@code
 * 01/02/2025} has two and {@code 31/3/25} is none.
 */
sealed interface DateText {

  /** The form that is understood everywhere. */
  record Iso(LocalDate day) implements DateText {}

  /** There is one reading. */
  record One(LocalDate day) implements DateText {}

  /** There are two readings. */
  record Either(LocalDate one, LocalDate other) implements DateText {}

  /** It is no date. */
  record None() implements DateText {}

  /** The forms of dates. */
  final class Form {
    private static final Pattern ISO =
        Pattern.compile(
            "(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?)?");
    private static final Pattern YEAR_FIRST =
        Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern YEAR_LAST =
        Pattern.compile("(\\d{1,2})([-/.]) ?(\\d{1,2})\\2 ?(\\d{4})");

    private Form() {}
  }

  /** Reads a date. */
  static DateText of(String text) {
    String bare = Bare.words(text);
    Matcher iso = Form.ISO.matcher(bare);
    if (iso.matches()) {
      LocalDate day = day(iso.group(1), iso.group(2), iso.group(3));
      return day == null ? new None() : new Iso(day);
    }
    Matcher first = Form.YEAR_FIRST.matcher(bare);
    if (first.matches()) {
      return either(day(first.group(1), first.group(3), first.group(4)), null);
    }
    Matcher last = Form.YEAR_LAST.matcher(bare);
    return last.matches()
        ? either(
            day(last.group(4), last.group(3), last.group(1)),
            day(last.group(4), last.group(1), last.group(3)))
        : new None();
  }

  private static DateText either(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null) {
      return other == null ? new None() : new One(other);
    }
    return other == null || other.equals(one) ? new One(one) : new Either(one, other);
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
