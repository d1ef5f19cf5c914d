package corymb.benchmark.synthetic;

/**
 * Numbers that look drawn but follow from a seed alone, the same on every machine: SplitMix64
 * (Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators, 2014). One stream belongs
 * to one organisation and chapter; it is not for many threads.
 */
final class Draws {

  private static final long GAMMA = 0x9e3779b97f4a7c15L;
  private static final int BELL_DRAWS = 12;
  private static final int BELL_MEAN = BELL_DRAWS * 999 / 2;

  private long state;

  private Draws(long state) {
    this.state = state;
  }

  /** The stream of a chapter of an organisation; streams are independent of each other. */
  static Draws of(long seed, int number, int chapter) {
    return new Draws(mixed(mixed(seed + GAMMA * number) + GAMMA * chapter));
  }

  private static long mixed(long word) {
    long mixed = (word ^ (word >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  /** A whole number from 0 to below the bound, each as likely as the other. */
  int below(int bound) {
    state += GAMMA;
    return (int) Long.remainderUnsigned(mixed(state), bound);
  }

  /** A whole number between two, both inclusive. */
  int between(int from, int to) {
    return from + below(to - from + 1);
  }

  /** True in so many of a thousand cases. */
  boolean chance(int perMille) {
    return below(1000) < perMille;
  }

  /** About normally distributed with mean 0 and a standard deviation of 1000; within 6 of them. */
  int bell() {
    int sum = -BELL_MEAN;
    for (int i = 0; i < BELL_DRAWS; i++) {
      sum += below(1000);
    }
    return sum;
  }

  /** The place of one of the weights, as often as its weight among all. */
  int pick(int... weights) {
    int total = 0;
    for (int weight : weights) {
      total += weight;
    }
    int left = below(total);
    int place = 0;
    while (left >= weights[place]) {
      left -= weights[place];
      place++;
    }
    return place;
  }
}
