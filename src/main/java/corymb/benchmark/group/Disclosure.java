package corymb.benchmark.group;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What may be shown of overlapping sets of organisations. Whoever sees the figures of a set and of
 * its parts can work out those of the rest; so no rest is smaller than the floor.
 */
final class Disclosure {

  private final int floor;
  private final List<BitSet> shown = new ArrayList<>();

  Disclosure(int floor) {
    this.floor = floor;
  }

  /**
   * Adds a set if it may be shown beside those that were added before: of none of them, and not of
   * itself, is there a rest of 1 to fewer than the floor when any of the others are taken away.
   *
   * @return whether it was added
   */
  boolean add(BitSet candidate) {
    if (candidate.cardinality() < floor) {
      return false;
    }
    if (!leavesNoRest(candidate, shown)) {
      return false;
    }
    for (int i = 0; i < shown.size(); i++) {
      List<BitSet> others = new ArrayList<>(shown);
      others.set(i, candidate);
      if (!leavesNoRest(shown.get(i), others)) {
        return false;
      }
    }
    shown.add(candidate);
    return true;
  }

  private boolean leavesNoRest(BitSet whole, List<BitSet> others) {
    return leavesNoRest(whole, others, 0);
  }

  /** Takes away each of the others or not, one after the other. */
  private boolean leavesNoRest(BitSet rest, List<BitSet> others, int from) {
    if (isTooFew(rest)) {
      return false;
    }
    for (int i = from; i < others.size(); i++) {
      if (rest.intersects(others.get(i))) {
        BitSet less = (BitSet) rest.clone();
        less.andNot(others.get(i));
        if (!leavesNoRest(less, others, i + 1)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isTooFew(BitSet set) {
    return !set.isEmpty() && set.cardinality() < floor;
  }
}
