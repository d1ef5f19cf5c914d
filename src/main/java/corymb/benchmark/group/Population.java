package corymb.benchmark.group;

import corymb.benchmark.MissingFloor;
import corymb.benchmark.PeerRecord;
import corymb.benchmark.peer.PeerClasses;
import corymb.scheme.Pack;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The organisations of some snapshots and the groups that they make. An organisation that came to
 * the same in two snapshots is one and the same, so that the difference of snapshots counts as the
 * difference of groups does.
 */
public final class Population {

  private final Pack pack;
  private final int floor;
  private final List<PeerRecord> records = new ArrayList<>();
  private final Map<PeerRecord, Integer> places = new LinkedHashMap<>();
  private final Map<GroupKey, BitSet> groups = new LinkedHashMap<>();
  private final Map<GroupKey, Withheld> withheld = new LinkedHashMap<>();

  /**
   * The organisations of snapshots.
   *
   * @param pack by which they were rated
   * @param snapshots the organisations of each snapshot, by its name
   * @throws MissingFloor when the scheme has no floor
   */
  public Population(Pack pack, Map<String, List<Labelled>> snapshots) {
    this.pack = pack;
    this.floor = pack.scheme().peers().floor();
    if (floor < 1) {
      throw new MissingFloor(pack.name(), floor);
    }
    PeerClasses classes = PeerClasses.of(pack.scheme().peers());
    snapshots.forEach((name, members) -> add(name, members, classes));
    snapshots.keySet().forEach(this::withhold);
  }

  private void add(String snapshot, List<Labelled> members, PeerClasses classes) {
    for (Trait trait : Trait.values()) {
      Map<String, BitSet> byValue = new TreeMap<>();
      for (Labelled each : members) {
        String value = trait.of(each.record().profile(), each.label(), classes);
        if (value != null) {
          byValue.computeIfAbsent(value, key -> new BitSet()).set(place(each.record()));
        }
      }
      byValue.forEach((value, set) -> groups.put(new GroupKey(snapshot, trait, value), set));
    }
  }

  private int place(PeerRecord record) {
    return places.computeIfAbsent(
        record,
        each -> {
          records.add(each);
          return records.size() - 1;
        });
  }

  /** What is never shown of a snapshot, whatever it is compared with. */
  private void withhold(String snapshot) {
    for (Trait trait : Trait.values()) {
      List<GroupKey> shown = new ArrayList<>();
      for (GroupKey key : keys(snapshot, trait)) {
        if (members(key).cardinality() < floor) {
          withheld.put(key, Withheld.TOO_FEW);
        } else {
          shown.add(key);
        }
      }
      shown.sort(Comparator.comparingInt(key -> members(key).cardinality()));
      hideRemainder(new GroupKey(snapshot, Trait.ALL, ""), shown);
    }
    hideNested(snapshot);
  }

  /** The smallest groups go, until those that are in none of the shown ones are enough, or none. */
  private void hideRemainder(GroupKey all, List<GroupKey> shown) {
    BitSet whole = groups.get(all);
    while (whole != null && !shown.isEmpty()) {
      BitSet rest = (BitSet) whole.clone();
      shown.forEach(key -> rest.andNot(members(key)));
      if (rest.isEmpty() || rest.cardinality() >= floor) {
        return;
      }
      withheld.put(shown.remove(0), Withheld.REMAINDER);
    }
  }

  private void hideNested(String snapshot) {
    List<GroupKey> open =
        new ArrayList<>(
            groups.keySet().stream()
                .filter(key -> key.snapshot().equals(snapshot) && !withheld.containsKey(key))
                .toList());
    open.sort(Comparator.comparingInt((GroupKey key) -> members(key).cardinality()).reversed());
    List<GroupKey> shown = new ArrayList<>();
    for (GroupKey key : open) {
      if (shown.stream().anyMatch(larger -> isAlmost(members(key), members(larger)))) {
        withheld.put(key, Withheld.NESTED);
      } else {
        shown.add(key);
      }
    }
  }

  /** Whether a set is a part of another, and the rest of that one is fewer than the floor. */
  private boolean isAlmost(BitSet part, BitSet whole) {
    BitSet outside = (BitSet) part.clone();
    outside.andNot(whole);
    int rest = whole.cardinality() - part.cardinality();
    return outside.isEmpty() && rest > 0 && rest < floor;
  }

  /** The groups of a kind in a snapshot, in the order of their values. */
  public List<GroupKey> keys(String snapshot, Trait trait) {
    return groups.keySet().stream()
        .filter(key -> key.snapshot().equals(snapshot) && key.trait() == trait)
        .toList();
  }

  /** Why a group is never shown, whatever it is compared with; null when it can be. */
  public @Nullable Withheld withheld(GroupKey key) {
    return groups.containsKey(key) ? withheld.get(key) : Withheld.TOO_FEW;
  }

  /**
   * How many organisations a group has.
   *
   * @throws IllegalArgumentException when the group is not to be shown
   */
  public int size(GroupKey key) {
    if (withheld(key) != null) {
      throw new IllegalArgumentException("the size of " + key + " is not to be shown");
    }
    return members(key).cardinality();
  }

  /** Which organisations a group has, none for a group that nobody is in. */
  BitSet members(GroupKey key) {
    return groups.getOrDefault(key, new BitSet());
  }

  /** All organisations, each at its place. */
  List<PeerRecord> records() {
    return records;
  }

  /** By which they were rated. */
  public Pack pack() {
    return pack;
  }

  /** The least number of organisations that is shown, 1 or more. */
  public int floor() {
    return floor;
  }
}
