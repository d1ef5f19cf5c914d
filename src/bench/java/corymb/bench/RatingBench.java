package corymb.bench;

import corymb.bench.dmn.DmnRating;
import corymb.bench.plain.PlainRating;
import corymb.rating.Rater;
import corymb.rating.Scorecard;
import corymb.scheme.Response;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Rating the eleven worked responses in turn, once warm. */
@State(Scope.Thread)
public class RatingBench {

  private final Rater rater = Material.rater();
  private final List<Response> responses = Material.worked();
  private final DmnRating model = new DmnRating(Material.pack());
  private int turn;

  private Response next() {
    turn = turn + 1 == responses.size() ? 0 : turn + 1;
    return responses.get(turn);
  }

  /** By the rules, with the why of every value and all texts. */
  @Benchmark
  public Scorecard rules() {
    return rater.rate(next());
  }

  /** By a DMN model; what it decided is kept, but no rows of tables and no texts. */
  @Benchmark
  public Verdict dmn() {
    return model.rate(next());
  }

  /** By hand. */
  @Benchmark
  public Verdict plain() {
    return PlainRating.rate(next());
  }
}
