package corymb.assessment.agreement;

import corymb.facts.Quantity;
import java.math.BigDecimal;
import java.util.List;

/**
 * The share of pairs of marks for the same unit that are equal, in percent. Units with one mark are
 * left out; a unit with n marks has n(n-1)/2 pairs. It does not take chance into account.
 */
public final class PercentAgreement {

  private PercentAgreement() {}

  /** In percent, 0 to 100; undefined when no unit has two marks. */
  public static Coefficient of(Marks<?> marks) {
    return of(marks.pairable());
  }

  private static <V> Coefficient of(List<? extends List<? extends V>> units) {
    long equal = 0;
    long all = 0;
    for (List<? extends V> unit : units) {
      for (int i = 0; i < unit.size(); i++) {
        for (int j = i + 1; j < unit.size(); j++) {
          all++;
          equal += unit.get(i).equals(unit.get(j)) ? 1 : 0;
        }
      }
    }
    return all == 0
        ? Coefficient.nothingToCompare()
        : new Coefficient.Known(
            Quantity.percent(BigDecimal.valueOf(equal), BigDecimal.valueOf(all)), units.size());
  }
}
