package corymb.benchmark.synthetic;

/**
 * How good an organisation is at one chapter, and the draws that turn it into answers.
 *
 * @param level its place among all in thousandths of a standard deviation, 0 for the middle
 * @param draws the chapter's stream
 */
record Skill(int level, Draws draws) {

  private static final int THOUSAND = 1000;

  /** {@code e^(0.6 z)} in thousandths at z = -3, -2, ... 3: half of all lie within 2/3 to 3/2. */
  private static final int[] SKEW = {165, 301, 549, 1000, 1822, 3320, 6050};

  private static final int SKEW_REACH = 3;

  /** A chapter's skill: 4/5 of the organisation's quality and 3/5 of its own. */
  static Skill of(int quality, Draws draws) {
    return new Skill((800 * quality + 600 * draws.bell()) / THOUSAND, draws);
  }

  /**
   * Whether something is there.
   *
   * @param middle how many of a thousand have it at a middle level
   * @param slope how many more have it one standard deviation above
   */
  boolean has(int middle, int slope) {
    return draws.chance(clamp(middle + slope * level / THOUSAND, 10, 990));
  }

  /**
   * A share in thousandths, 0 to 1000.
   *
   * @param middle the share at a middle level
   * @param slope how much more it is one standard deviation above
   * @param noise how much it scatters besides
   */
  int share(int middle, int slope, int noise) {
    int share = middle + (slope * level + noise * draws.bell()) / THOUSAND;
    return clamp(share, 0, THOUSAND);
  }

  /** A skewed number around a median; the pull of the level, in thousandths, may be negative. */
  int number(int median, int pull) {
    return skewed(median, pull * level / THOUSAND + 800 * draws.bell() / THOUSAND);
  }

  /** {@code median * e^(0.6 z)} for z in thousandths, straight between whole z, half up. */
  static int skewed(int median, int z) {
    int inside = clamp(z, -SKEW_REACH * THOUSAND, SKEW_REACH * THOUSAND - 1);
    int place = Math.floorDiv(inside, THOUSAND);
    int rest = inside - place * THOUSAND;
    int low = SKEW[place + SKEW_REACH];
    int high = SKEW[place + SKEW_REACH + 1];
    long factor = (long) low * THOUSAND + (long) (high - low) * rest;
    return (int) ((median * factor + 500_000L) / 1_000_000L);
  }

  static int clamp(int number, int least, int most) {
    return Math.max(least, Math.min(most, number));
  }
}
