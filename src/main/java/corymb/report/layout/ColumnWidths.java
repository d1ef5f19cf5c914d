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
    double share = rest(widths, total) / Math.max(1, open(widths));
    for (int i = 0; i < widths.length; i++) {
      widths[i] = widths[i] == UNSET ? share : widths[i];
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
          Cell.Extent extent = cell.extent();
          least[column] = Math.max(least[column], extent.least());
          natural[column] = Math.max(natural[column], extent.natural());
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

  /**
   * Narrow columns get what they need, as long as that is no more than an equal share; the others
   * share the rest, each getting its least width first.
   */
  private static double[] shared(double[] fixed, double[] least, double[] natural, double total) {
    double[] widths = fixed.clone();
    boolean found = true;
    while (found) {
      found = false;
      double rest = rest(widths, total);
      long open = open(widths);
      for (int i = 0; i < widths.length && !found; i++) {
        if (widths[i] == UNSET && natural[i] <= rest / open && open > 1) {
          widths[i] = natural[i];
          found = true;
        }
      }
    }
    wide(widths, least, natural, total);
    return fitted(widths, total);
  }

  private static void wide(double[] widths, double[] least, double[] natural, double total) {
    double rest = rest(widths, total);
    double most = rest / Math.max(1, open(widths));
    double spare = rest;
    double missed = 0;
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] == UNSET) {
        double own = Math.min(least[i], most);
        spare -= own;
        missed += natural[i] - own;
      }
    }
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] == UNSET) {
        double own = Math.min(least[i], most);
        widths[i] = missed <= 0 ? most : own + spare * (natural[i] - own) / missed;
      }
    }
  }

  private static double rest(double[] widths, double total) {
    return Math.max(0, total - Arrays.stream(widths).filter(w -> w != UNSET).sum());
  }

  private static long open(double[] widths) {
    return Arrays.stream(widths).filter(w -> w == UNSET).count();
  }

  /** Widths that fill the total: shrunk when too wide, left alone when narrower. */
  private static double[] fitted(double[] widths, double total) {
    double sum = Arrays.stream(widths).sum();
    double factor = sum > total ? total / sum : 1;
    return Arrays.stream(widths).map(width -> width * factor).toArray();
  }
}
