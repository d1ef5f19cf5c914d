package corymb.usecase.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day an act counts for, and why it is done.
 *
 * @param on the day
 * @param reason why, null where none is needed
 */
public record When(LocalDate on, @Nullable String reason) {

  /** A day without a reason. */
  public static When on(LocalDate day) {
    return new When(day, null);
  }
}
