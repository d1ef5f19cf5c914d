package corymb.bench.plain;

import corymb.bench.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What was worked out so far, indicator by indicator in the scheme's order. */
final class Sheet {

  private static final int MAXIMUM = 5;

  private final List<Integer> points = new ArrayList<>(31);
  private final List<Boolean> minimums = new ArrayList<>(31);
  private final List<String> criteria = new ArrayList<>(6);
  private int score;
  private int maximum;
  private boolean allMinimums = true;
  private boolean eligible = true;

  /** An indicator without a minimum. */
  void scored(int earned) {
    scored(earned, true);
  }

  /** An indicator and whether its minimum is met. */
  void scored(int earned, boolean minimum) {
    maximum += MAXIMUM;
    gate(earned, minimum);
  }

  /** An indicator that gives no points. */
  void gate(int earned, boolean minimum) {
    points.add(earned);
    minimums.add(minimum);
    score += earned;
    allMinimums &= minimum;
  }

  /** An indicator that does not apply. */
  void notApplicable() {
    points.add(Verdict.NONE);
    minimums.add(true);
  }

  /** A criterion of eligibility. */
  void criterion(boolean met, boolean waived) {
    criteria.add(met ? "MET" : waived ? "WAIVED" : "NOT_MET");
    eligible &= met || waived;
  }

  Verdict verdict() {
    boolean silver = eligible && allMinimums;
    boolean gold = silver && maximum > 0 && 100 * score >= 80 * maximum;
    return new Verdict(points, minimums, score, maximum, criteria, List.of(eligible, silver, gold));
  }
}
