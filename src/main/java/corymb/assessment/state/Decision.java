package corymb.assessment.state;

import corymb.scheme.language.Sentence;
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
    GRANTED(Sentence.of("granted")),
    /** No label, with reasons. */
    DECLINED(Sentence.of("declined")),
    /** Not yet: conditions and a day. */
    DEFERRED(Sentence.of("deferred"));

    private final Sentence title;

    Kind(Sentence title) {
      this.title = title;
    }

    /** How it is called, as in {@code granted}. */
    public Sentence title() {
      return title;
    }
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
              ? Sentence.of("a declined case needs reasons")
              : Sentence.of("a deferred case needs its conditions as reasons"));
    }
    if ((kind == Kind.DEFERRED) != (until != null)) {
      throw new ActRefused("a day is named exactly when a case is deferred");
    }
    if (until != null && !until.isAfter(date)) {
      throw new ActRefused(
          "the conditions are due after the day of the decision, found {0}", until);
    }
  }
}
