package corymb.usecase.peers;

import corymb.benchmark.Benchmark;
import corymb.benchmark.Benchmarks;
import corymb.benchmark.PeerProfile;
import corymb.benchmark.PeerRecord;
import corymb.benchmark.PeerValue;
import corymb.benchmark.Snapshot;
import corymb.rating.Scorecard;
import corymb.scheme.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a rated response stands among peers. */
public final class Positions {

  private Positions() {}

  /**
   * The comparison with each group.
   *
   * @param id who the organisation is in the snapshot, null when it is nobody there
   */
  public static List<Benchmark> of(
      Snapshot peers, @Nullable String id, Response response, Scorecard scorecard) {
    PeerProfile profile = PeerProfile.of(scorecard.pack(), id, response, false);
    List<PeerValue> values =
        scorecard.indicators().stream()
            .map(result -> PeerValue.of(result.indicator(), result.measure(), result.points()))
            .toList();
    return Benchmarks.compare(
        scorecard.pack(), PeerRecord.of(profile, values, scorecard.score()), peers);
  }
}
