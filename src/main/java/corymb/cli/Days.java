package corymb.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.TypeConversionException;

/** The only place of the command line that looks at the clock. */
final class Days {

  private Days() {}

  /** The day that a word of the command line names. */
  static LocalDate read(String word) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + word + "' is no date such as 2025-03-31");
    }
  }

  static LocalDate today() {
    return LocalDate.now(Clock.systemDefaultZone());
  }
}
