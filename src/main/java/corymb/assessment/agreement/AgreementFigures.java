package corymb.assessment.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All figures for a table of points.
 *
 * @param percent the share of equal pairs, in percent
 * @param pairs kappa of every two assessors, in the order of the table
 * @param fleiss Fleiss' kappa
 * @param nominal Krippendorff's alpha when points are equal or not
 * @param ordinal the same when their order counts
 * @param interval the same when their differences count
 * @param leniency the leniency of each assessor, in points; empty while nothing is agreed
 */
public record AgreementFigures(
    Coefficient percent,
    List<PairFigures> pairs,
    Coefficient fleiss,
    Coefficient nominal,
    Coefficient ordinal,
    Coefficient interval,
    Map<String, Coefficient> leniency) {

  /**
   * Cohen's kappa of two assessors.
   *
   * @param first the one
   * @param second the other
   * @param unweighted points are equal or not
   * @param linear with linear weights
   * @param quadratic with quadratic weights
   */
  public record PairFigures(
      String first,
      String second,
      Coefficient unweighted,
      Coefficient linear,
      Coefficient quadratic) {}

  /**
   * The figures of one case or of many.
   *
   * @param points the points by unit and assessor
   * @param agreed the agreed points by unit; empty while nothing is agreed
   */
  public static AgreementFigures of(Marks<BigDecimal> points, Map<String, BigDecimal> agreed) {
    return new AgreementFigures(
        PercentAgreement.of(points),
        pairs(points),
        FleissKappa.of(points),
        KrippendorffsAlpha.nominal(points),
        KrippendorffsAlpha.ordinal(points),
        KrippendorffsAlpha.interval(points),
        agreed.isEmpty() ? Map.of() : Leniency.of(points, agreed));
  }

  private static List<PairFigures> pairs(Marks<BigDecimal> points) {
    List<PairFigures> pairs = new ArrayList<>();
    List<String> all = points.assessors();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        String first = all.get(i);
        String second = all.get(j);
        pairs.add(
            new PairFigures(
                first,
                second,
                CohensKappa.unweighted(points, first, second),
                CohensKappa.linear(points, first, second),
                CohensKappa.quadratic(points, first, second)));
      }
    }
    return List.copyOf(pairs);
  }
}
