package corymb.label.award;

import java.time.LocalDate;

/**
 * What the committee does to an award after its decision.
 *
 * @param kind what is done
 * @param person id of the person who recorded it
 * @param on the day from which it counts, inclusive
 * @param reason why; never shown in the register
 */
public record AwardAct(Kind kind, String person, LocalDate on, String reason) {

  /** What can be done to an award. */
  public enum Kind {
    /** The label may not be used until it is reinstated. */
    SUSPENDED,
    /** It may be used again. */
    REINSTATED,
    /** It is taken away for good. */
    WITHDRAWN
  }

  /**
   * @throws AwardActRefused when nobody did it or no reason is given
   */
  public AwardAct {
    if (person.isBlank() || reason.isBlank()) {
      throw new AwardActRefused("name the person who acts and the reason");
    }
  }
}
