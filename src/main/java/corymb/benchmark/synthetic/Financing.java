package corymb.benchmark.synthetic;

import java.math.BigDecimal;

/** Where the money comes from, and how much of the next budgets is secured. */
final class Financing {

  /** Thousands of euros that one full-time position costs a year, with all that comes with it. */
  private static final int PER_POSITION = 95;

  private static final long THOUSAND = 1000;

  private Financing() {}

  static void fill(Traits traits, Draws draws, Draft draft) {
    Skill skill = Skill.of(traits.quality(), draws);
    int income = Math.max(20, PER_POSITION * traits.fteTenths() / 10);
    int budget = Skill.skewed(income, draws.bell() / 2);
    int middle = traits.funding().privateShare + traits.nation().privateMoney();
    int share = skill.share(middle, 40, 80);
    int other = budget * draws.between(0, 60) / 1000;
    int own = (budget - other) * share / 1000;
    euros(draft, "public", budget - other - own);
    euros(draft, "other", other);
    int fees = own * draws.between(350, 650) / 1000;
    int services = (own - fees) * draws.between(300, 700) / 1000;
    int sponsoring = (own - fees - services) * draws.between(0, 500) / 1000;
    euros(draft, "fees", fees);
    euros(draft, "services", services);
    euros(draft, "sponsoring", sponsoring);
    euros(draft, "privateInKind", own - fees - services - sponsoring);
    secured(traits, skill, draft);
  }

  private static void euros(Draft draft, String source, int thousands) {
    draft.decimal("financing." + source + "Eur", BigDecimal.valueOf(thousands * THOUSAND));
  }

  /** Shares in steps of five, none above the one of the year before. */
  private static void secured(Traits traits, Skill skill, Draft draft) {
    int left = 1000;
    int middle = traits.funding().secured;
    for (int year = 1; year <= 3; year++) {
      left = Math.min(left, skill.share(middle, 100, 140));
      draft.decimal("financing.securedYear" + year, BigDecimal.valueOf(left / 50 * 5L));
      middle = left * 17 / 20;
    }
  }
}
