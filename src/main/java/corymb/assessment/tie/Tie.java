package corymb.assessment.tie;

import corymb.scheme.language.Sentence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What ties an assessor to an organisation, as the assessor declared it.
 *
 * @param kind the kind
 * @param until its last day, null while it lasts
 */
public record Tie(Kind kind, @Nullable LocalDate until) {

  /** The kinds of ties that the procedure knows (labels.md, Decision). */
  public enum Kind {
    /** Works for the organisation. */
    EMPLOYMENT,
    /** Advises or advised it. */
    ADVISER,
    /** Is a member of it. */
    MEMBER
  }

  /**
   * Whether the tie keeps the assessor from a case on a day: employment and membership until their
   * last day inclusive, advice until the years after its last day are over, that day inclusive.
   *
   * @param adviserYears the years of the scheme, 0 or more
   */
  public boolean blocks(LocalDate day, int adviserYears) {
    LocalDate end = until;
    if (end == null) {
      return true;
    }
    LocalDate last = kind == Kind.ADVISER ? end.plusYears(adviserYears) : end;
    return !day.isAfter(last);
  }

  /** The tie in words. */
  public Sentence text() {
    Sentence what =
        switch (kind) {
          case EMPLOYMENT -> Sentence.of("employed by the organisation");
          case ADVISER -> Sentence.of("adviser of the organisation");
          case MEMBER -> Sentence.of("member of the organisation");
        };
    return until == null ? what : Sentence.of("{0} until {1}", what, until);
  }
}
