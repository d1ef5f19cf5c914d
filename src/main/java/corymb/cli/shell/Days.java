package corymb.cli.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.TypeConversionException;

/** The only place of the command line that looks at the clock. */
public final class Days {

  /** The variable that names another day as today. */
  public static final String TODAY = "CORYMB_TODAY";

  private Days() {}

  /**
   * The day that a word of the command line names.
   *
   * @throws TypeConversionException when it names none
   */
  public static LocalDate read(String word) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + word + "' is no date such as 2025-03-31");
    }
  }

  /** This moment. */
  public static Instant now() {
    return Clock.systemUTC().instant();
  }

  /**
   * The day, in the time zone of this machine, or the one that {@code CORYMB_TODAY} names so that
   * something can be done again as on another day. Moments are always those of the clock.
   *
   * @throws IllegalArgumentException when it names none
   */
  public static LocalDate today() {
    String named = System.getenv(TODAY);
    if (named == null || named.isBlank()) {
      return LocalDate.now(Clock.systemDefaultZone());
    }
    try {
      return LocalDate.parse(named.strip());
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          TODAY + " is '" + named + "', expected a date such as 2026-12-31, or nothing at all", e);
    }
  }

  /**
   * The clock of this machine, standing on the day that {@code CORYMB_TODAY} names, if it does: for
   * what shows and counts days, never for the moments at which acts are recorded.
   *
   * @throws IllegalArgumentException when it names none
   */
  public static Clock clock() {
    Clock clock = Clock.systemDefaultZone();
    String named = System.getenv(TODAY);
    return named == null || named.isBlank()
        ? clock
        : Clock.fixed(
            today().atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant(), clock.getZone());
  }
}
