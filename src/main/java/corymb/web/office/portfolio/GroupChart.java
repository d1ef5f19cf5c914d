package corymb.web.office.portfolio;

import corymb.benchmark.Quartiles;
import corymb.benchmark.group.GroupStatistics;
import corymb.benchmark.group.GroupStatistics.Cell;
import corymb.benchmark.group.GroupStatistics.Kind;
import corymb.benchmark.group.GroupStatistics.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The total and the sections as bars from the lower to the upper quartile, one for each group.
 *
 * @param height of the drawing
 * @param blocks one for each row of figures
 */
record GroupChart(int height, List<Block> blocks) {

  /** Where 0 % is. */
  static final int LEFT = 40;

  /** How long 100 % is. */
  static final int LONG = 600;

  private static final int TOP = 34;
  private static final int TITLE = 22;
  private static final int LINE = 18;
  private static final int GAP = 10;

  /** Keeps the blocks. */
  GroupChart {
    blocks = List.copyOf(blocks);
  }

  /**
   * One row of figures.
   *
   * @param title what it is about
   * @param y the line of the title
   * @param bars one for each group that is shown
   */
  record Block(String title, int y, List<Bar> bars) {}

  /**
   * The bar of a group.
   *
   * @param letter of the group
   * @param y its upper edge
   * @param x where the lower quartile is, null when nothing is shown
   * @param width from the lower to the upper quartile
   * @param median where the median is
   */
  record Bar(
      String letter,
      int y,
      @Nullable BigDecimal x,
      @Nullable BigDecimal width,
      @Nullable BigDecimal median) {}

  static GroupChart of(GroupStatistics statistics, Function<Row, String> names) {
    List<Block> blocks = new ArrayList<>();
    int y = TOP;
    for (Row row : statistics.rows()) {
      if (row.kind() != Kind.INDICATOR) {
        List<Bar> bars = new ArrayList<>();
        int title = y;
        y += TITLE - LINE / 2;
        for (int i = 0; i < row.cells().size(); i++) {
          if (statistics.groups().get(i).withheld() == null) {
            bars.add(bar(letter(i), y, row.cells().get(i)));
            y += LINE;
          }
        }
        blocks.add(new Block(names.apply(row), title, bars));
        y += TITLE / 2 + GAP;
      }
    }
    return new GroupChart(y, blocks);
  }

  /** The letter of a group, by its place from 0. */
  static String letter(int place) {
    return String.valueOf((char) ('A' + place));
  }

  private static Bar bar(String letter, int y, @Nullable Cell cell) {
    if (cell == null) {
      return new Bar(letter, y, null, null, null);
    }
    Quartiles quartiles = cell.quartiles();
    BigDecimal width = along(quartiles.upper().subtract(quartiles.lower()));
    return new Bar(
        letter, y, at(quartiles.lower()), width.max(BigDecimal.ONE), at(quartiles.median()));
  }

  private static BigDecimal at(BigDecimal percent) {
    return along(percent).add(BigDecimal.valueOf(LEFT));
  }

  private static BigDecimal along(BigDecimal percent) {
    return percent.multiply(BigDecimal.valueOf(LONG / 100));
  }
}
