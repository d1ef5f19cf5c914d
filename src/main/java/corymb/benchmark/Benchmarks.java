package corymb.benchmark;

import corymb.benchmark.Benchmark.Shown;
import corymb.benchmark.Benchmark.TooFew;
import corymb.benchmark.peer.PeerClasses;
import corymb.scheme.Pack;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Compares an organisation with each of its peer groups. */
public final class Benchmarks {

  private Benchmarks() {}

  /**
   * One benchmark for each group, in the order of {@link PeerGroup.Kind}. The organisation itself
   * is left out of every group when the snapshot holds its id.
   *
   * @param pack the scheme, with the floor and the classes
   * @param own what the organisation came to
   * @param snapshot its peers
   * @throws MissingFloor when the scheme's floor is below 1
   * @throws IllegalArgumentException when the snapshot was rated by another pack
   */
  public static List<Benchmark> compare(Pack pack, PeerRecord own, Snapshot snapshot) {
    int floor = pack.scheme().peers().floor();
    if (floor < 1) {
      throw new MissingFloor(pack.name(), floor);
    }
    if (!snapshot.origin().scheme().equals(pack.name())) {
      throw new IllegalArgumentException(
          "points of %s cannot be compared with those of %s"
              .formatted(pack.name(), snapshot.origin().scheme()));
    }
    PeerClasses classes = PeerClasses.of(pack.scheme().peers());
    PeerColumns columns = new PeerColumns(pack, snapshot.records(), own);
    return PeerGroup.of(own.profile(), classes).stream()
        .map(
            group ->
                compare(group, members(group, classes, own, snapshot), snapshot, columns, floor))
        .toList();
  }

  private static int[] members(
      PeerGroup group, PeerClasses classes, PeerRecord own, Snapshot snapshot) {
    List<PeerRecord> all = snapshot.records();
    int[] members = new int[all.size()];
    int count = 0;
    for (int i = 0; i < members.length; i++) {
      PeerProfile peer = all.get(i).profile();
      if (!Objects.equals(peer.id(), own.profile().id()) && group.has(peer, classes)) {
        members[count++] = i;
      }
    }
    return Arrays.copyOf(members, count);
  }

  private static Benchmark compare(
      PeerGroup group, int[] members, Snapshot snapshot, PeerColumns columns, int floor) {
    if (members.length < floor) {
      return new TooFew(group, snapshot.origin(), floor);
    }
    return new Shown(
        group,
        snapshot.origin(),
        members.length,
        columns.indicators(members, floor),
        columns.sections(members, floor),
        columns.percent(members, floor));
  }
}
