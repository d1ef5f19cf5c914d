package corymb.assessment.agreement;

import corymb.facts.Quantity;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many points more an assessor gives than was agreed in the end, on average over the units that
 * the assessor marked and that were agreed. Above 0 is lenient, below 0 is strict, 0 is neither.
 */
public final class Leniency {

  private Leniency() {}

  /**
   * The leniency of each assessor, in points, in the order of the table.
   *
   * @param agreed the agreed points by unit
   */
  public static Map<String, Coefficient> of(
      Marks<BigDecimal> marks, Map<String, BigDecimal> agreed) {
    Map<String, Coefficient> all = new LinkedHashMap<>();
    for (String assessor : marks.assessors()) {
      all.put(assessor, of(marks, assessor, agreed));
    }
    return all;
  }

  private static Coefficient of(
      Marks<BigDecimal> marks, String assessor, Map<String, BigDecimal> agreed) {
    BigDecimal more = BigDecimal.ZERO;
    int units = 0;
    for (Map.Entry<String, Map<String, BigDecimal>> unit : marks.units().entrySet()) {
      BigDecimal own = unit.getValue().get(assessor);
      @Nullable BigDecimal settled = agreed.get(unit.getKey());
      if (own != null && settled != null) {
        more = more.add(own.subtract(settled));
        units++;
      }
    }
    return units == 0
        ? new Coefficient.Undefined("no unit that " + assessor + " marked was agreed")
        : new Coefficient.Known(new Quantity(more, BigDecimal.valueOf(units)), units);
  }
}
