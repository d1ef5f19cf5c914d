package corymb.benchmark.synthetic;

import java.util.List;

/** Who takes part, how near, and who came and went. */
final class Membership {

  private static final List<String> TYPES =
      List.of(
          "sme",
          "large",
          "research",
          "university",
          "training",
          "finance",
          "consulting",
          "government",
          "other");

  /** Usual shares of the types among the committed, in thousandths. */
  private static final int[] SHARES = {560, 130, 60, 60, 40, 20, 50, 45, 35};

  private Membership() {}

  static void fill(Traits traits, Draws draws, Draft draft) {
    Skill skill = Skill.of(traits.quality(), draws);
    int committed = traits.committed();
    int[] types = types(committed, draws);
    for (int i = 0; i < types.length; i++) {
      draft.whole("participants.committed." + TYPES.get(i), types[i]);
    }
    int total = committed * 1000 / Math.max(250, skill.share(780, 50, 150));
    draft.whole("participants.total", total);
    draft.whole("participants.committedWithin150km", committed * skill.share(760, 20, 170) / 1000);
    movement(traits, skill, total, draft);
  }

  /** Shares the committed out among the types; what is left over are small companies. */
  private static int[] types(int committed, Draws draws) {
    int[] types = new int[SHARES.length];
    if (draws.chance(8)) {
      types[0] = committed;
      return types;
    }
    int[] weights = new int[SHARES.length];
    int industry = draws.between(350, 1150);
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      int usual = i < 2 ? SHARES[i] * industry / 1000 : SHARES[i];
      weights[i] = Skill.skewed(usual, 900 * draws.bell() / 1000);
      sum += weights[i];
    }
    int left = committed;
    for (int i = 1; i < types.length; i++) {
      types[i] = Math.min(left, (committed * weights[i] + sum / 2) / sum);
      left -= types[i];
    }
    types[0] = left;
    return types;
  }

  private static void movement(Traits traits, Skill skill, int total, Draft draft) {
    boolean young = traits.isRecent(traits.founded());
    int left = total * Math.min(800, skill.number(90, -250)) / 1000;
    int joined = young ? total + left : total * Math.min(900, skill.number(160, 300)) / 1000;
    draft.whole("participants.joined24m", joined);
    draft.whole("participants.left24m", left);
    draft.whole("participants.twoYearsAgo", total + left - joined);
  }
}
