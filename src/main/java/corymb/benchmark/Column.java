package corymb.benchmark;

import corymb.benchmark.text.Units;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One value of some organisations, side by side in their order. */
final class Column {

  private static final long ABSENT = Long.MIN_VALUE;

  private final long[] units;

  /** The places that have a value, by their values; made when it is first needed. */
  private volatile int @Nullable [] ascending;

  /** A column without any value yet for so many organisations. */
  Column(int organisations) {
    units = new long[organisations];
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

  /**
   * The value of an organisation among those of some peers, null when fewer of them than the floor
   * have one.
   *
   * @param own the column with the organisation's value alone
   */
  @Nullable Comparison among(Members members, Column own, int floor) {
    long[] values = members.areFew() ? gathered(members) : picked(members);
    if (values.length < floor) {
      return null;
    }
    Distribution peers = Distribution.ofSorted(values);
    return own.has(0)
        ? new Comparison(
            values.length, peers.quartiles(), Units.number(own.get(0)), peers.position(own.get(0)))
        : new Comparison(values.length, peers.quartiles(), null, null);
  }

  /** Takes the values of the members and sorts them. */
  private long[] gathered(Members members) {
    long[] values = new long[members.places().length];
    int count = 0;
    for (int place : members.places()) {
      if (has(place)) {
        values[count++] = units[place];
      }
    }
    long[] all = Arrays.copyOf(values, count);
    Arrays.sort(all);
    return all;
  }

  /** Goes through all values in their order and takes those of the members. */
  private long[] picked(Members members) {
    long[] values = new long[members.places().length];
    int count = 0;
    for (int place : ascending()) {
      if (members.has(place)) {
        values[count++] = units[place];
      }
    }
    return Arrays.copyOf(values, count);
  }

  private int[] ascending() {
    int[] known = ascending;
    if (known == null) {
      known =
          IntStream.range(0, units.length)
              .filter(this::has)
              .boxed()
              .sorted(Comparator.comparingLong(place -> units[place]))
              .mapToInt(Integer::intValue)
              .toArray();
      ascending = known;
    }
    return known;
  }

  /** Some organisations of a snapshot, by their places in it. */
  static final class Members {

    /**
     * From which share of all on it is quicker to go through all in order than to sort the part.
     */
    private static final int FEW = 8;

    private final int[] places;
    private final BitSet in = new BitSet();
    private final int all;

    /**
     * @param places ascending, each once
     * @param all how many organisations the snapshot has
     */
    Members(int[] places, int all) {
      this.places = places;
      this.all = all;
      for (int place : places) {
        in.set(place);
      }
    }

    int size() {
      return places.length;
    }

    int[] places() {
      return places;
    }

    boolean has(int place) {
      return in.get(place);
    }

    /** Whether they are less than an eighth of all. */
    boolean areFew() {
      return places.length < all / FEW;
    }
  }
}
