package corymb.facts;

import java.math.BigDecimal;
import java.util.List;

/**
 * The points for a measure that meets some bounds.
 *
 * @param code the indicator's code
 * @param rank its place in the indicator's list, from 0: the first band that holds counts
 * @param points the points it gives
 * @param bounds what must hold together; empty for the band that always holds
 */
public record Band(String code, int rank, int points, List<Bound> bounds) {

  /** Whether every bound holds. */
  public boolean holds(Measure measure) {
    return Bound.allHold(bounds, measure);
  }

  /**
   * What one part of a measure must reach.
   *
   * @param part the name of the part
   * @param side whether the value may be the edge or more, or the edge or less
   * @param edge the edge, inclusive
   */
  public record Bound(String part, Side side, BigDecimal edge) {

    /** On which side of the edge the good values lie; the edge itself is good. */
    public enum Side {
      AT_LEAST,
      AT_MOST
    }

    /** Whether the measure has the part and it lies on the good side; an absent part never does. */
    public boolean holds(Measure measure) {
      Quantity value = measure.part(part);
      if (value == null) {
        return false;
      }
      int order = value.compareTo(edge);
      return side == Side.AT_LEAST ? order >= 0 : order <= 0;
    }

    /** Whether all hold; rules ask this some hundred times a response, so it is a plain loop. */
    static boolean allHold(List<Bound> bounds, Measure measure) {
      for (Bound bound : bounds) {
        if (!bound.holds(measure)) {
          return false;
        }
      }
      return true;
    }
  }
}
