package corymb.benchmark.group;

/** Why a group is not shown. */
public enum Withheld {
  /** It has fewer organisations than the floor. */
  TOO_FEW,
  /** Those that are not in any group of its kind that is shown would be fewer than the floor. */
  REMAINDER,
  /** It is a part of another group, and the rest of that one is fewer than the floor. */
  NESTED,
  /** What it has and other groups of the comparison have not, or they and not it, is too few. */
  DIFFERENCE
}
