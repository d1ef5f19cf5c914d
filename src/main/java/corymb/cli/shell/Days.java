package corymb.cli.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The only place of the command line that looks at the clock. */
public final class Days {

  private Days() {}

  /** This moment. */
  public static Instant now() {
    return Clock.systemUTC().instant();
  }

  /** The day, in the time zone of this machine. */
  public static LocalDate today() {
    return LocalDate.now(Clock.systemDefaultZone());
  }
}
