package corymb.cli;

import java.time.Clock;
import java.time.LocalDate;

/** The only place of the command line that looks at the clock. */
final class Days {

  private Days() {}

  static LocalDate today() {
    return LocalDate.now(Clock.systemDefaultZone());
  }
}
