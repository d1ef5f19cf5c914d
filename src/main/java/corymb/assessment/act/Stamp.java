package corymb.assessment.act;

import corymb.assessment.state.ActRefused;
import corymb.scheme.language.Sentence;
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
   * @throws ActRefused when there is none
   */
  String why(Sentence act) {
    String given = reason;
    if (given == null || given.isBlank()) {
      throw new ActRefused("say why: to {0} needs a reason", act);
    }
    return given;
  }
}
