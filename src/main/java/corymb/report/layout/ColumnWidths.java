package corymb.report.layout;

import corymb.report.style.Width;
import java.util.Arrays;
import java.util.List;

/** Shares the width of a table among its columns. */
final class ColumnWidths {
  private static final double UNSET = -1;

  private ColumnWidths() {}

  /** Wanted widths as wanted, the rest in equal shares. */
  static double[] even(List<Cell> cells, double total) {
    double[] widths = new double[cells.size()];
    Arrays.fill(widths, UNSET);
    for (int i = 0; i < widths.length; i++) {
      wanted(widths, i, cells.get(i), total);
    }
    long open = Arrays.stream(widths).filter(w -> w == UNSET).count();
    double rest = total - Arrays.stream(widths).filter(w -> w != UNSET).sum();
    for (int i = 0; i < widths.length; i++) {
      widths[i] = widths[i] == UNSET ? Math.max(0, rest) / open : widths[i];
    }
    return fitted(widths, total);
  }

  /** Wanted widths as wanted, the rest after what stands in the columns. */
  static double[] measured(List<List<Cell>> rows, int columns, double total) {
    double[] fixed = new double[columns];
    double[] least = new double[columns];
    double[] natural = new double[columns];
    Arrays.fill(fixed, UNSET);
    for (List<Cell> row : rows) {
      int column = 0;
      for (Cell cell : row) {
        if (cell.span() == 1) {
          wanted(fixed, column, cell, total);
          least[column] = Math.max(least[column], cell.least());
          natural[column] = Math.max(natural[column], cell.natural());
        }
        column += cell.span();
      }
    }
    return shared(fixed, least, natural, total);
  }

  private static void wanted(double[] widths, int column, Cell cell, double total) {
    Width width = cell.style().width();
    if (width != null) {
      widths[column] = Math.max(widths[column], width.within(total));
    }
  }

  /** Each open column gets its least width, and the rest goes where it is missed. */
  private static double[] shared(double[] fixed, double[] least, double[] natural, double total) {
    double rest = total;
    double missed = 0;
    double wanted = 0;
    for (int i = 0; i < fixed.length; i++) {
      boolean open = fixed[i] == UNSET;
      rest -= open ? least[i] : fixed[i];
      missed += open ? natural[i] - least[i] : 0;
      wanted += open ? natural[i] : 0;
    }
    double spare = Math.max(0, rest);
    double[] widths = new double[fixed.length];
    for (int i = 0; i < fixed.length; i++) {
      if (fixed[i] != UNSET) {
        widths[i] = fixed[i];
      } else if (spare < missed) {
        widths[i] = least[i] + spare * (natural[i] - least[i]) / missed;
      } else {
        widths[i] = natural[i] + (wanted == 0 ? 0 : (spare - missed) * natural[i] / wanted);
      }
    }
    return fitted(widths, total);
  }

  /** Widths that fill the total: shrunk when too wide, left alone when narrower. */
  private static double[] fitted(double[] widths, double total) {
    double sum = Arrays.stream(widths).sum();
    double factor = sum > total ? total / sum : 1;
    return Arrays.stream(widths).map(width -> width * factor).toArray();
  }
}
