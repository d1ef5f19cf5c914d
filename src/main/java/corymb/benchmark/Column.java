package corymb.benchmark;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One value of many organisations, laid side by side in the smallest unit, with the own value.
 *
 * @param units the values in the order of the organisations; {@link #ABSENT} where there is none
 * @param own the organisation's own value, null when it has none
 */
record Column(long[] units, @Nullable BigDecimal own) {

  static final long ABSENT = Long.MIN_VALUE;

  static Column of(
      List<PeerRecord> peers, PeerRecord own, Function<PeerRecord, @Nullable BigDecimal> value) {
    long[] units = new long[peers.size()];
    for (int i = 0; i < units.length; i++) {
      BigDecimal found = value.apply(peers.get(i));
      units[i] = found == null ? ABSENT : Distribution.units(found);
    }
    return new Column(units, value.apply(own));
  }

  /** The own value among the values of some organisations, null below the floor. */
  @Nullable Comparison among(int[] members, int floor) {
    long[] present = new long[members.length];
    int count = 0;
    for (int member : members) {
      if (units[member] != ABSENT) {
        present[count++] = units[member];
      }
    }
    long[] values = java.util.Arrays.copyOf(present, count);
    return Comparison.of(Distribution.ofUnits(values), own, floor);
  }
}
