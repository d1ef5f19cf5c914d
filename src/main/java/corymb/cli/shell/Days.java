package corymb.cli.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.TypeConversionException;

/** The only place of the command line that looks at the clock. */
public final class Days {

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

  /** The day, in the time zone of this machine. */
  public static LocalDate today() {
    return LocalDate.now(Clock.systemDefaultZone());
  }
}
