package corymb.report.agreement;

import corymb.assessment.agreement.Mark;
import corymb.facts.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Points by indicator and assessor, on average over the cases.
 *
 * @param assessors the persons, by id
 * @param rows the indicators in the order in which they were rated
 */
public record PointsTable(List<String> assessors, List<Row> rows) {

  /**
   * One indicator.
   *
   * @param indicator its code
   * @param points the average of each assessor; an assessor whose answers make the indicator not
   *     applicable everywhere is missing
   * @param agreed the agreed points on average, null while nothing is agreed
   */
  public record Row(
      String indicator, SortedMap<String, Average> points, @Nullable Average agreed) {}

  /**
   * An average.
   *
   * @param points exact
   * @param cases over how many cases, 1 or more
   */
  public record Average(Quantity points, int cases) {}

  /** The table of marks whose unit ends with the code of the indicator, after a space if any. */
  public static PointsTable of(List<Mark<BigDecimal>> marks, Map<String, BigDecimal> agreed) {
    Map<String, SortedMap<String, List<BigDecimal>>> byCode = new java.util.LinkedHashMap<>();
    Map<String, List<BigDecimal>> settled = new TreeMap<>();
    for (Mark<BigDecimal> mark : marks) {
      byCode
          .computeIfAbsent(code(mark.unit()), code -> new TreeMap<>())
          .computeIfAbsent(mark.assessor(), person -> new ArrayList<>())
          .add(mark.value());
    }
    agreed.forEach(
        (unit, points) ->
            settled.computeIfAbsent(code(unit), code -> new ArrayList<>()).add(points));
    TreeSet<String> assessors = new TreeSet<>();
    List<Row> rows = new ArrayList<>();
    byCode.forEach(
        (code, points) -> {
          assessors.addAll(points.keySet());
          SortedMap<String, Average> averages = new TreeMap<>();
          points.forEach((person, values) -> averages.put(person, average(values)));
          List<BigDecimal> ends = settled.get(code);
          rows.add(new Row(code, averages, ends == null ? null : average(ends)));
        });
    return new PointsTable(List.copyOf(assessors), List.copyOf(rows));
  }

  private static String code(String unit) {
    return unit.substring(unit.lastIndexOf(' ') + 1);
  }

  private static Average average(List<BigDecimal> values) {
    BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Average(new Quantity(sum, BigDecimal.valueOf(values.size())), values.size());
  }
}
