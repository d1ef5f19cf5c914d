package corymb.benchmark;

import corymb.scheme.indicator.Indicator;
import corymb.scheme.indicator.IndicatorSection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The sums of one section.
 *
 * @param code the section's code
 * @param points the points of its indicators added up
 * @param percent the same in per cent of the most that those which apply can give, half up
 */
record SectionColumns(String code, Column points, Column percent) {

  private static final long HUNDRED = 100;

  /**
   * Adds up the points of the indicators that belong to the section, organisation by organisation.
   */
  static SectionColumns of(
      IndicatorSection section, List<Indicator> indicators, List<Column> points, int rows) {
    int[] parts =
        IntStream.range(0, indicators.size())
            .filter(i -> indicators.get(i).section().equals(section.code()))
            .toArray();
    Column sum = new Column(rows);
    Column percent = new Column(rows);
    for (int row = 0; row < rows; row++) {
      long earned = 0;
      long maximum = 0;
      for (int part : parts) {
        if (points.get(part).has(row)) {
          earned += points.get(part).get(row);
          maximum += indicators.get(part).maximum();
        }
      }
      if (maximum > 0) {
        sum.put(row, earned);
        percent.put(row, (2 * HUNDRED * earned + maximum) / (2 * maximum));
      }
    }
    return new SectionColumns(section.code(), sum, percent);
  }

  SectionComparison among(Column.Members members, SectionColumns own, int floor) {
    return new SectionComparison(
        code, points.among(members, own.points, floor), percent.among(members, own.percent, floor));
  }
}
