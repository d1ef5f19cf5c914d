package corymb.facts;

import corymb.facts.Band.Bound;
import java.util.List;

/**
 * A condition on one measure that labels can demand.
 *
 * @param code the indicator's or criterion's code
 * @param kind a minimum of an indicator or a criterion of eligibility
 * @param ways each way is a list of bounds that must hold together; one way is enough
 * @param waivable whether recognition by a programme stands in for it
 */
public record Gate(String code, Kind kind, List<List<Bound>> ways, boolean waivable) {

  /** What the gate belongs to. */
  public enum Kind {
    MINIMUM,
    ELIGIBILITY
  }

  /** Whether one of the ways holds. */
  public boolean holds(Measure measure) {
    for (List<Bound> way : ways) {
      if (Bound.allHold(way, measure)) {
        return true;
      }
    }
    return false;
  }
}
