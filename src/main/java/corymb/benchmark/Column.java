package corymb.benchmark;

import corymb.benchmark.text.Units;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One value of all organisations of a snapshot, side by side in their order, and of the
 * organisation itself behind them.
 */
final class Column {

  private static final long ABSENT = Long.MIN_VALUE;

  private final long[] units;

  /** A column without any value yet for so many organisations and the own one. */
  Column(int peers) {
    units = new long[peers + 1];
    Arrays.fill(units, ABSENT);
  }

  void put(int place, long value) {
    units[place] = value;
  }

  boolean has(int place) {
    return units[place] != ABSENT;
  }

  long get(int place) {
    return units[place];
  }

  /** The own value among those of some organisations, null when fewer than the floor have one. */
  @Nullable Comparison among(int[] members, int floor) {
    long[] values = new long[members.length];
    int count = 0;
    for (int member : members) {
      if (has(member)) {
        values[count++] = units[member];
      }
    }
    if (count < floor) {
      return null;
    }
    Distribution peers = Distribution.ofUnits(Arrays.copyOf(values, count));
    long own = units[units.length - 1];
    return own == ABSENT
        ? new Comparison(count, peers.quartiles(), null, null)
        : new Comparison(count, peers.quartiles(), Units.number(own), peers.position(own));
  }
}
