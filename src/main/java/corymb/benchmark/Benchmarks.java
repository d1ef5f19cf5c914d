package corymb.benchmark;

import corymb.benchmark.Benchmark.Shown;
import corymb.benchmark.Benchmark.TooFew;
import corymb.benchmark.peer.PeerClasses;
import corymb.scheme.Pack;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Compares an organisation with each of its peer groups. */
public final class Benchmarks {

  /** The columns of the peers compared with last: mostly many are compared with the same. */
  private static final AtomicReference<@Nullable Held> LAST = new AtomicReference<>();

  private Benchmarks() {}

  private record Held(Pack pack, List<PeerRecord> peers, PeerColumns columns) {}

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
    PeerColumns peers = columns(pack, snapshot.records());
    PeerColumns alone = new PeerColumns(pack, List.of(own));
    return PeerGroup.of(own.profile(), classes).stream()
        .<Benchmark>map(
            group -> {
              Column.Members members = members(group, classes, own, snapshot);
              return members.size() < floor
                  ? new TooFew(group, snapshot.origin(), floor)
                  : shown(group, members, snapshot, peers, alone, floor);
            })
        .toList();
  }

  @SuppressWarnings("ReferenceEquality") // the same list has the same columns; to compare is slow
  private static PeerColumns columns(Pack pack, List<PeerRecord> peers) {
    Held last = LAST.get();
    if (last != null && last.pack == pack && last.peers == peers) {
      return last.columns;
    }
    PeerColumns columns = new PeerColumns(pack, peers);
    LAST.set(new Held(pack, peers, columns));
    return columns;
  }

  private static Column.Members members(
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
    return new Column.Members(Arrays.copyOf(members, count), all.size());
  }

  private static Shown shown(
      PeerGroup group,
      Column.Members members,
      Snapshot snapshot,
      PeerColumns peers,
      PeerColumns own,
      int floor) {
    return new Shown(
        group,
        snapshot.origin(),
        members.size(),
        peers.indicators(members, own, floor),
        peers.sections(members, own, floor),
        peers.percent(members, own, floor));
  }
}
