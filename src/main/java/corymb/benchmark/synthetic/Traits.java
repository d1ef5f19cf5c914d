package corymb.benchmark.synthetic;

import java.time.LocalDate;

/**
 * What an invented organisation is before it answers anything.
 *
 * @param number its number in the portfolio, from 1
 * @param nation its country
 * @param portfolio the place of its portfolio in the list, from 0
 * @param quality how good it is, in thousandths of a standard deviation
 * @param committed committed participants
 * @param fteTenths tenths of full-time positions of its team
 * @param funding how it earns its income
 * @param founded the day its initiative started
 * @param managed the day its management team started
 * @param assessed the day its answers describe
 */
record Traits(
    int number,
    Nation nation,
    int portfolio,
    int quality,
    int committed,
    int fteTenths,
    Funding funding,
    LocalDate founded,
    LocalDate managed,
    LocalDate assessed) {

  private static final LocalDate FIRST_ASSESSMENT = LocalDate.of(2023, 1, 1);
  private static final int ASSESSMENT_DAYS = 3 * 365;

  /** How common the 14 portfolios are; health and ICT are the largest. */
  private static final int[] PORTFOLIOS = {
    50, 65, 70, 75, 150, 110, 125, 170, 55, 60, 75, 160, 55, 80
  };

  /** Draws who the organisation is. */
  static Traits draw(int number, Nation nation, Draws draws) {
    LocalDate assessed = FIRST_ASSESSMENT.plusDays(draws.below(ASSESSMENT_DAYS));
    int years = years(draws);
    LocalDate founded = assessed.minusYears(years).minusDays(draws.below(365));
    LocalDate managed = founded.plusDays(Skill.skewed(150, draws.bell()));
    int age = years < 2 ? -800 : years < 4 ? -350 : years > 8 ? 150 : 0;
    int quality = nation.quality() + age + 850 * draws.bell() / 1000;
    int committed = Math.max(5, Skill.skewed(54, quality / 6 + 1080 * draws.bell() / 1000));
    int perFte = Skill.skewed(26, -quality / 5 + 900 * draws.bell() / 1000);
    return new Traits(
        number,
        nation,
        draws.pick(PORTFOLIOS),
        quality,
        committed,
        2 + 10 * committed / Math.max(4, perFte),
        Funding.values()[draws.pick(180, 330, 330, 160)],
        founded,
        managed.isAfter(assessed) ? assessed : managed,
        assessed);
  }

  /** Full years since the start: more than 70 of 100 are older than five. */
  private static int years(Draws draws) {
    return switch (draws.pick(120, 260, 620)) {
      case 0 -> draws.between(0, 3);
      case 1 -> draws.between(4, 8);
      default -> 8 + Math.max(1, Math.min(40, Skill.skewed(6, draws.bell())));
    };
  }

  /** Whether the day lies within the last 24 months before the assessment. */
  boolean isRecent(LocalDate day) {
    return day.plusMonths(24).isAfter(assessed);
  }

  /** So many days before the assessment, but not before the initiative started. */
  LocalDate daysBefore(int days) {
    LocalDate day = assessed.minusDays(days);
    return day.isBefore(founded) ? founded : day;
  }

  /** The number with four digits. */
  String digits() {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
