package corymb.assessment.act;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who did an act, when and why.
 *
 * @param person the id of the person
 * @param at when it was recorded, to the millisecond
 * @param on the day it counts for
 * @param reason why, null where none is needed
 */
public record Stamp(String person, Instant at, LocalDate on, @Nullable String reason) {

  /**
   * The reason.
   *
   * @throws corymb.assessment.state.ActRefused when there is none
   */
  String why(String act) {
    String given = reason;
    if (given == null || given.isBlank()) {
      throw new corymb.assessment.state.ActRefused("say why: to " + act + " needs a reason");
    }
    return given;
  }
}
