package corymb.report.pdf;

import java.time.OffsetDateTime;

/**
 * Writes a moment as PDF and XMP want it, without waking the machinery of calendars and locales.
 */
final class Timestamp {
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;

  private Timestamp() {}

  /** Such as {@code D:20260301100000+01'00'}. */
  static String pdf(OffsetDateTime time) {
    return "D:" + time(time, "", "", "") + offset(time, "'") + "'";
  }

  /** Such as {@code 2026-03-01T10:00:00+01:00}. */
  static String iso(OffsetDateTime time) {
    return time(time, "-", "T", ":") + offset(time, ":");
  }

  private static String time(OffsetDateTime time, String day, String middle, String hour) {
    return digits(time.getYear() / 100)
        + digits(time.getYear() % 100)
        + day
        + digits(time.getMonthValue())
        + day
        + digits(time.getDayOfMonth())
        + middle
        + digits(time.getHour())
        + hour
        + digits(time.getMinute())
        + hour
        + digits(time.getSecond());
  }

  private static String offset(OffsetDateTime time, String between) {
    int seconds = time.getOffset().getTotalSeconds();
    int size = Math.abs(seconds);
    return (seconds < 0 ? "-" : "+") + digits(size / HOUR) + between + digits(size % HOUR / MINUTE);
  }

  private static String digits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
