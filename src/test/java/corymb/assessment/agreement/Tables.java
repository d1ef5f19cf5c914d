package corymb.assessment.agreement;

import corymb.facts.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Tables of the tests, and figures rounded as they were published. */
final class Tables {

  private Tables() {}

  /** One line for each assessor, marks with spaces between them, a dot for a missing one. */
  static Marks<BigDecimal> byAssessor(String... lines) {
    List<Mark<BigDecimal>> marks = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      String[] cells = lines[i].split(" ");
      for (int unit = 0; unit < cells.length; unit++) {
        if (!cells[unit].equals(".")) {
          marks.add(new Mark<>("u" + unit, name(i), new BigDecimal(cells[unit])));
        }
      }
    }
    return Marks.ofNumbers(marks);
  }

  /** One line for each unit: how often each of the categories 1, 2, ... was given. */
  static Marks<String> byCounts(String... lines) {
    List<Mark<String>> marks = new ArrayList<>();
    for (int unit = 0; unit < lines.length; unit++) {
      String[] counts = lines[unit].split(" ");
      int assessor = 0;
      for (int category = 0; category < counts.length; category++) {
        for (int i = Integer.parseInt(counts[category]); i > 0; i--) {
          marks.add(new Mark<>("u" + unit, name(assessor++), "c" + category));
        }
      }
    }
    return Marks.ofCategories(marks);
  }

  /** A square of counts: rows are the marks 1, 2, ... of "A", columns those of "B". */
  static Marks<BigDecimal> square(int[][] counts) {
    List<Mark<BigDecimal>> marks = new ArrayList<>();
    int unit = 0;
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < counts[row].length; column++) {
        for (int i = counts[row][column]; i > 0; i--) {
          marks.add(new Mark<>("u" + unit, "A", BigDecimal.valueOf(row + 1L)));
          marks.add(new Mark<>("u" + unit++, "B", BigDecimal.valueOf(column + 1L)));
        }
      }
    }
    return Marks.ofNumbers(marks);
  }

  /** A, B, C and so on. */
  static String name(int assessor) {
    return String.valueOf((char) ('A' + assessor));
  }

  /** The figure half up to so many decimals. */
  static String shown(Coefficient coefficient, int decimals) {
    if (coefficient instanceof Coefficient.Known known) {
      return known.value().decimals(decimals).toPlainString();
    }
    throw new AssertionError("expected a figure, found " + coefficient);
  }

  /** A figure as a fraction. */
  static Coefficient known(long numerator, long denominator, int units) {
    BigDecimal below = BigDecimal.valueOf(denominator);
    return new Coefficient.Known(new Quantity(BigDecimal.valueOf(numerator), below), units);
  }

  /** Why there is no figure. */
  static String because(Coefficient coefficient) {
    if (coefficient instanceof Coefficient.Undefined undefined) {
      return undefined.because();
    }
    throw new AssertionError("expected no figure, found " + coefficient);
  }
}
