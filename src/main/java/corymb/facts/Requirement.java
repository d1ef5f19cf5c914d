package corymb.facts;

import java.math.BigDecimal;

/**
 * What a label demands of the answers.
 *
 * @param label the label's code
 * @param kind what is demanded
 * @param percent the least share of the points in per cent, inclusive; 0 where no share is demanded
 */
public record Requirement(String label, Kind kind, BigDecimal percent) {

  /** What can be demanded. */
  public enum Kind {
    ELIGIBILITY,
    MINIMUMS,
    POINTS
  }

  /** Whether eligibility is demanded. */
  public boolean isEligibility() {
    return kind == Kind.ELIGIBILITY;
  }

  /** Whether every minimum is demanded. */
  public boolean isMinimums() {
    return kind == Kind.MINIMUMS;
  }

  /** Whether a share of the points is demanded. */
  public boolean isPoints() {
    return kind == Kind.POINTS;
  }
}
