package corymb.assessment.agreement;

import corymb.facts.Quantity;

/** A figure of agreement, or why there is none. */
public sealed interface Coefficient {

  /**
   * A figure.
   *
   * @param value exact; 1 (for percent 100) is full agreement, 0 as much as chance gives, below 0
   *     less than that
   * @param units how many units were counted
   */
  record Known(Quantity value, int units) implements Coefficient {}

  /**
   * There is none.
   *
   * @param because why, as in "undefined, because ..."
   */
  record Undefined(String because) implements Coefficient {}

  /** Nothing can be compared. */
  static Coefficient nothingToCompare() {
    return new Undefined("fewer than two marks were given to the same unit");
  }

  /** All marks are the same, so chance alone would agree as well. */
  static Coefficient noVariation() {
    return new Undefined("all marks are the same; where nothing varies, chance agrees as well");
  }
}
