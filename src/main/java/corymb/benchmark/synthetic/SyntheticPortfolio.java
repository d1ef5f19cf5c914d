package corymb.benchmark.synthetic;

import corymb.benchmark.Origin;
import corymb.scheme.Pack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The synthetic reference portfolio of the scheme {@code ecei}. */
public final class SyntheticPortfolio {

  /** How many organisations it has: as many as the public register (published_statistics.csv). */
  public static final int SIZE = 1292;

  /** The seed of the portfolio that is shipped. */
  public static final long SEED = 20_260_101L;

  /** The day of the portfolio that is shipped. */
  public static final LocalDate DATE = LocalDate.of(2026, 1, 1);

  /** The class path resource of the portfolio that is shipped. */
  public static final String RESOURCE = "/corymb/benchmark/synthetic-portfolio.csv";

  private static final List<Chapter> CHAPTERS =
      List.of(
          Identity::fill,
          Membership::fill,
          Team::fill,
          Governance::fill,
          Financing::fill,
          Strategy::fill,
          Plan::fill,
          Activities::fill,
          Recognition::fill);

  /** A Gold is valid for 24 months, so that it must have been assessed since. */
  private static final int GOLD_MONTHS = 24;

  private static final int APPLIES_FOR_GOLD = 800;

  private SyntheticPortfolio() {}

  /** What the snapshot of this portfolio says about itself. */
  public static Origin origin(Pack pack, long seed) {
    return new Origin(
        "Synthetic reference portfolio",
        Origin.Kind.SYNTHETIC,
        DATE,
        pack.name(),
        "invented organisations (synthetic) from the seed " + seed,
        SIZE);
  }

  /**
   * All organisations, country by country; the same seed gives the same answers.
   *
   * @throws IllegalArgumentException when the pack asks other questions than these
   */
  public static List<SyntheticOrganisation> generate(Pack pack, long seed) {
    List<SyntheticOrganisation> all = new ArrayList<>();
    for (Nation nation : Nation.ALL) {
      for (int i = 0; i < nation.organisations(); i++) {
        all.add(organisation(pack, seed, all.size() + 1, nation));
      }
    }
    return List.copyOf(all);
  }

  private static SyntheticOrganisation organisation(
      Pack pack, long seed, int number, Nation nation) {
    Draws draws = Draws.of(seed, number, 0);
    Traits traits = Traits.draw(number, nation, draws);
    Draft draft = new Draft(pack.questionnaire());
    for (int chapter = 0; chapter < CHAPTERS.size(); chapter++) {
      CHAPTERS.get(chapter).fill(traits, Draws.of(seed, number, chapter + 1), draft);
    }
    boolean recent = !traits.assessed().isBefore(DATE.minusMonths(GOLD_MONTHS));
    return new SyntheticOrganisation(
        "synthetic-" + traits.digits(), draft.response(), recent && draws.chance(APPLIES_FOR_GOLD));
  }
}
