package corymb.property;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;

/**
 * How often a law is tried, each time on what is drawn from its own seed: the seeds are 1, 2, 3 and
 * so on, the same in every run. {@code -Dcorymb.tries=20000} tries more, {@code -Dcorymb.seed=17}
 * only that one.
 *
 * @param count how many tries, above 0
 */
record Tries(int count) {

  private static final int ALL = Integer.getInteger("corymb.tries", 500);
  private static final long ONLY = Long.getLong("corymb.seed", 0);

  /** All tries of the run. */
  static Tries all() {
    return new Tries(ALL);
  }

  /** One in so many of all tries, for a law that is slow to try. */
  static Tries oneIn(int share) {
    return new Tries(Math.max(1, ALL / share));
  }

  /**
   * Tries the law.
   *
   * @param draw what is drawn from a seed
   * @param law fails when it does not hold for what was drawn; what was drawn tells itself
   * @throws AssertionError when the law does not hold or breaks; it names the seed and what was
   *     drawn
   */
  <T> void of(Function<RandomGenerator, T> draw, Consumer<T> law) {
    LongStream seeds = ONLY == 0 ? LongStream.rangeClosed(1, count) : LongStream.of(ONLY);
    seeds.forEach(seed -> tryOnce(seed, draw.apply(new SplittableRandom(seed)), law));
  }

  private static <T> void tryOnce(long seed, T drawn, Consumer<T> law) {
    try {
      law.accept(drawn);
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError(
          "seed %s (again with -Dcorymb.seed=%s), %s%n%s".formatted(seed, seed, drawn, e), e);
    }
  }
}
