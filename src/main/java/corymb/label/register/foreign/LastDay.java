package corymb.label.register.foreign;

import corymb.label.register.Folding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the last day of a label. A month stands for its last day. */
final class LastDay {

  /** The forms that are understood, for messages. */
  static final String FORMS = "a day such as 2026-12-31 or 31.12.2026, or a month: December 2026";

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})");
  private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
  private static final Pattern SLASH_MONTH = Pattern.compile("(\\d{1,2})/(\\d{4})");
  private static final Pattern NAMED = Pattern.compile("([a-z]{3,9})\\.? (\\d{4})");
  private static final int SHORT = 3;

  private LastDay() {}

  /** The day, null when the text is none. */
  static @Nullable LocalDate of(String text) {
    String bare = Folding.of(text);
    try {
      return read(bare);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalDate read(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return LocalDate.of(whole(iso, 1), whole(iso, 2), whole(iso, 3));
    }
    Matcher dots = DOTS.matcher(text);
    if (dots.matches()) {
      return LocalDate.of(whole(dots, 3), whole(dots, 2), whole(dots, 1));
    }
    Matcher isoMonth = ISO_MONTH.matcher(text);
    if (isoMonth.matches()) {
      return YearMonth.of(whole(isoMonth, 1), whole(isoMonth, 2)).atEndOfMonth();
    }
    Matcher slash = SLASH_MONTH.matcher(text);
    if (slash.matches()) {
      return YearMonth.of(whole(slash, 2), whole(slash, 1)).atEndOfMonth();
    }
    Matcher named = NAMED.matcher(text);
    Month month = named.matches() ? month(named.group(1)) : null;
    return month == null ? null : YearMonth.of(whole(named, 2), month).atEndOfMonth();
  }

  private static int whole(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static @Nullable Month month(String word) {
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      boolean shortened = word.length() == SHORT || word.equals("sept");
      if (name.equals(word) || shortened && name.startsWith(word)) {
        return month;
      }
    }
    return null;
  }
}
