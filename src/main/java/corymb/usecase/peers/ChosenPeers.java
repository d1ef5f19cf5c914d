package corymb.usecase.peers;

import corymb.assessment.comparison.Compared;
import corymb.benchmark.Benchmark;
import corymb.benchmark.Origin;
import corymb.benchmark.Snapshot;
import corymb.benchmark.digest.BenchmarkText;
import corymb.rating.Scorecard;
import corymb.scheme.Response;
import corymb.store.blob.Digest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot with which results are compared.
 *
 * @param sha256 the digest of its text, 64 hexadecimal digits
 * @param snapshot the peers
 */
public record ChosenPeers(String sha256, Snapshot snapshot) {

  /**
   * Where a rated response stands among them.
   *
   * @param organisation the id of the organisation, so that it is not its own peer; null when it
   *     has none yet
   */
  public List<Benchmark> positions(
      @Nullable String organisation, Response response, Scorecard scorecard) {
    return Positions.of(snapshot, organisation, response, scorecard);
  }

  /** The same, as a case keeps it. */
  public Compared compare(@Nullable String organisation, Response response, Scorecard scorecard) {
    return compared(positions(organisation, response, scorecard));
  }

  /** What a case keeps of positions among them. */
  public Compared compared(List<Benchmark> positions) {
    Origin origin = snapshot.origin();
    return new Compared(
        origin.name(),
        origin.kind() == Origin.Kind.SYNTHETIC,
        origin.date(),
        sha256,
        Digest.of(BenchmarkText.of(positions).getBytes(StandardCharsets.UTF_8)));
  }
}
