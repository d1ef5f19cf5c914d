package corymb.usecase;

import corymb.benchmark.Benchmark;
import corymb.benchmark.Benchmarks;
import corymb.benchmark.PeerProfile;
import corymb.benchmark.PeerRecord;
import corymb.benchmark.PeerValue;
import corymb.benchmark.Snapshot;
import corymb.benchmark.SnapshotReader;
import corymb.rating.Scorecard;
import corymb.scheme.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The peers with whom a response is compared: synthetic, of a database, or nobody. */
final class Peers {

  private static final String PORTFOLIO = "/corymb/benchmark/synthetic-portfolio.csv";

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
      case SYNTHETIC -> new Peers(SnapshotReader.read(synthetic()), null);
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
    PeerProfile profile = PeerProfile.of(scorecard.pack(), id, response, false);
    List<PeerValue> values =
        scorecard.indicators().stream()
            .map(result -> PeerValue.of(result.indicator(), result.measure(), result.points()))
            .toList();
    return Benchmarks.compare(
        scorecard.pack(), PeerRecord.of(profile, values, scorecard.score()), peers);
  }

  private static String synthetic() {
    try (InputStream stream = Peers.class.getResourceAsStream(PORTFOLIO)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its part " + PORTFOLIO);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the synthetic portfolio cannot be read", e);
    }
  }
}
