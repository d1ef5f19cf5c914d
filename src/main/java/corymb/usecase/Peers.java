package corymb.usecase;

import corymb.benchmark.Benchmark;
import corymb.benchmark.Snapshot;
import corymb.benchmark.SnapshotReader;
import corymb.rating.Scorecard;
import corymb.scheme.Response;
import corymb.usecase.peers.BuiltInPeers;
import corymb.usecase.peers.Positions;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The peers with whom a response is compared: synthetic, of a database, or nobody. */
final class Peers {

  private final @Nullable Snapshot snapshot;
  private final @Nullable PeerChoice choice;

  private Peers(@Nullable Snapshot snapshot, @Nullable PeerChoice choice) {
    this.snapshot = snapshot;
    this.choice = choice;
  }

  /**
   * The peers of a source.
   *
   * @param choice the peers of {@link PeerSource#DB}
   */
  static Peers of(PeerSource source, @Nullable PeerChoice choice) {
    return switch (source) {
      case SYNTHETIC -> new Peers(SnapshotReader.read(BuiltInPeers.text()), null);
      case DB -> new Peers(Objects.requireNonNull(choice, "no database").snapshot(), choice);
      case NONE -> new Peers(null, null);
    };
  }

  /** The comparison with each group; nothing when there are no peers rated by the same pack. */
  List<Benchmark> compare(Response response, Scorecard scorecard) {
    Snapshot peers = snapshot;
    if (peers == null || !peers.origin().scheme().equals(scorecard.pack().name())) {
      return List.of();
    }
    PeerChoice known = choice;
    String id = known == null ? null : known.idOf(response);
    return Positions.of(peers, id, response, scorecard);
  }
}
