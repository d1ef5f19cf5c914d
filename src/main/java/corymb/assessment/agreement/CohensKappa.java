package corymb.assessment.agreement;

import corymb.assessment.agreement.Marks.Pair;
import corymb.facts.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Cohen's kappa of two assessors (1960), and weighted kappa (1968) for numbers: 1 less the observed
 * distance of their marks over the distance that chance would give with the same marks of each. The
 * weights are the distances of the numbers themselves, so they do not depend on which numbers
 * occurred. Units that only one of them marked are left out.
 */
public final class CohensKappa {

  private CohensKappa() {}

  /** Marks are equal or not. */
  public static <V> Coefficient unweighted(Marks<V> marks, String first, String second) {
    return of(marks.pairs(first, second), Scale.nominal());
  }

  /** Linear weights: a difference of two points counts twice as much as one of one point. */
  public static Coefficient linear(Marks<BigDecimal> marks, String first, String second) {
    return of(marks.pairs(first, second), Scale.linear());
  }

  /**
   * Quadratic weights: a difference of two points counts four times as much as one of one point.
   */
  public static Coefficient quadratic(Marks<BigDecimal> marks, String first, String second) {
    return of(marks.pairs(first, second), Scale.squared());
  }

  private static <V> Coefficient of(List<Pair<V>> pairs, Scale<V> scale) {
    if (pairs.isEmpty()) {
      return new Coefficient.Undefined("the two assessors marked no unit in common");
    }
    Map<V, Long> ones = Counts.of(pairs.stream().map(Pair::first).toList());
    Map<V, Long> others = Counts.of(pairs.stream().map(Pair::second).toList());
    BigDecimal chance = Counts.apart(ones, others, scale);
    if (chance.signum() == 0) {
      return Coefficient.noVariation();
    }
    BigDecimal observed = BigDecimal.ZERO;
    for (Pair<V> pair : pairs) {
      observed = observed.add(scale.apart(pair.first(), pair.second()));
    }
    BigDecimal weighed = observed.multiply(BigDecimal.valueOf(pairs.size()));
    return new Coefficient.Known(new Quantity(chance.subtract(weighed), chance), pairs.size());
  }
}
