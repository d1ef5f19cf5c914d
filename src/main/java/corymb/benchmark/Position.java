package corymb.benchmark;

import corymb.facts.Quantity;
import java.math.BigDecimal;

/**
 * Where the own value stands among the peers: the share of peers below plus half of those equal.
 * Below is less, whether less is better or not.
 *
 * @param percent the share in per cent, 0 to 100, exact
 */
public record Position(Quantity percent) {

  /** The position from counts; the peers are 1 or more. */
  static Position of(int below, int equal, int peers) {
    return new Position(
        Quantity.percent(BigDecimal.valueOf(2L * below + equal), BigDecimal.valueOf(2L * peers)));
  }

  /** Half up to one decimal, for showing. */
  public BigDecimal shown() {
    return percent.shown();
  }
}
