package corymb.assessment.state;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the committee decided.
 *
 * @param kind granted, declined or deferred
 * @param label the label that was granted, null otherwise
 * @param reasons why; never blank for declined and deferred
 * @param until the day by which the conditions of a deferred case are due, null otherwise
 * @param date the day of the decision
 * @param person who recorded it for the committee
 */
public record Decision(
    Kind kind,
    @Nullable String label,
    @Nullable String reasons,
    @Nullable LocalDate until,
    LocalDate date,
    String person) {

  /** What a committee can decide. */
  public enum Kind {
    /** The label is granted. */
    GRANTED,
    /** No label, with reasons. */
    DECLINED,
    /** Not yet: conditions and a day. */
    DEFERRED
  }

  /**
   * @throws ActRefused when something that the kind needs is missing, or something is too much
   */
  public Decision {
    if ((kind == Kind.GRANTED) != (label != null)) {
      throw new ActRefused("a label is named exactly when one is granted");
    }
    if (kind != Kind.GRANTED && (reasons == null || reasons.isBlank())) {
      throw new ActRefused(
          kind == Kind.DECLINED
              ? "a declined case needs reasons"
              : "a deferred case needs its conditions as reasons");
    }
    if ((kind == Kind.DEFERRED) != (until != null)) {
      throw new ActRefused("a day is named exactly when a case is deferred");
    }
    if (until != null && !until.isAfter(date)) {
      throw new ActRefused("the conditions are due after the day of the decision, found " + until);
    }
  }
}
