package corymb.benchmark.group;

import corymb.benchmark.Distribution;
import corymb.benchmark.PeerRecord;
import corymb.benchmark.PeerValue;
import corymb.benchmark.Quartiles;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.indicator.IndicatorSection;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Groups beside each other.
 *
 * @param groups the groups in the order in which they were asked for
 * @param rows the total, then each section with its indicators that give points
 * @param floor the least number of organisations that is shown
 */
public record GroupStatistics(List<Shown> groups, List<Row> rows, int floor) {

  /** How many groups can be compared at once. */
  public static final int MOST = 8;

  private static final int PERCENT = 100;

  /** Keeps the lists. */
  public GroupStatistics {
    groups = List.copyOf(groups);
    rows = List.copyOf(rows);
  }

  /**
   * A group.
   *
   * @param key which one
   * @param size how many organisations it has, 0 when it is withheld
   * @param withheld why it is not shown, null when it is
   */
  public record Shown(GroupKey key, int size, @Nullable Withheld withheld) {}

  /** What a row is about. */
  public enum Kind {
    /** All points, in per cent of the most that those which apply can give. */
    TOTAL,
    /** The points of a section, likewise. */
    SECTION,
    /** The points of an indicator. */
    INDICATOR
  }

  /**
   * A line of figures.
   *
   * @param kind what it is about
   * @param code of the section or indicator, empty for the total
   * @param maximum the most that can be reached: 100 for per cents, else points
   * @param cells one for each group; null where nothing is shown
   */
  public record Row(Kind kind, String code, int maximum, List<@Nullable Cell> cells) {}

  /**
   * A figure of a group.
   *
   * @param organisations how many have a value
   * @param quartiles of their values
   */
  public record Cell(int organisations, Quartiles quartiles) {}

  /**
   * Compares groups.
   *
   * @param keys the groups; each once, at most {@value #MOST}
   * @throws IllegalArgumentException when there are more
   */
  public static GroupStatistics of(Population population, List<GroupKey> keys) {
    if (keys.size() > MOST) {
      throw new IllegalArgumentException(
          "at most " + MOST + " groups are compared at once, found " + keys.size());
    }
    Disclosure disclosure = new Disclosure(population.floor());
    List<Shown> groups = new ArrayList<>();
    for (GroupKey key : keys) {
      Withheld why = population.withheld(key);
      if (why == null && !disclosure.add(population.members(key))) {
        why = Withheld.DIFFERENCE;
      }
      groups.add(new Shown(key, why == null ? population.members(key).cardinality() : 0, why));
    }
    return new GroupStatistics(groups, rows(population, groups), population.floor());
  }

  private static List<Row> rows(Population population, List<Shown> groups) {
    List<Row> rows = new ArrayList<>();
    List<Indicator> indicators = population.pack().indicators();
    rows.add(row(population, groups, Kind.TOTAL, "", PERCENT, PeerRecord::percent));
    for (IndicatorSection section : population.pack().sections()) {
      List<Indicator> own =
          indicators.stream().filter(each -> each.section().equals(section.code())).toList();
      rows.add(
          row(
              population,
              groups,
              Kind.SECTION,
              section.code(),
              PERCENT,
              record -> percent(record, own)));
      for (Indicator each : own.stream().filter(one -> one.maximum() > 0).toList()) {
        rows.add(
            row(
                population,
                groups,
                Kind.INDICATOR,
                each.code(),
                each.maximum(),
                record -> points(record, each)));
      }
    }
    return rows;
  }

  private static @Nullable BigDecimal points(PeerRecord record, Indicator indicator) {
    Integer points = value(record, indicator).points();
    return points == null ? null : BigDecimal.valueOf(points);
  }

  private static PeerValue value(PeerRecord record, Indicator indicator) {
    return record.value(indicator.code());
  }

  /** The share of a section, half up to four decimals. */
  private static @Nullable BigDecimal percent(PeerRecord record, List<Indicator> indicators) {
    int earned = 0;
    int maximum = 0;
    for (Indicator each : indicators) {
      Integer points = value(record, each).points();
      if (points != null) {
        earned += points;
        maximum += each.maximum();
      }
    }
    return maximum == 0
        ? null
        : BigDecimal.valueOf((long) earned * PERCENT)
            .divide(BigDecimal.valueOf(maximum), 4, RoundingMode.HALF_UP);
  }

  /** A value that only some organisations have is withheld as a group of those would be. */
  private static Row row(
      Population population,
      List<Shown> groups,
      Kind kind,
      String code,
      int maximum,
      Function<PeerRecord, @Nullable BigDecimal> value) {
    Disclosure disclosure = new Disclosure(population.floor());
    List<@Nullable Cell> cells = new ArrayList<>();
    for (Shown group : groups) {
      cells.add(
          group.withheld() == null
              ? cell(population, population.members(group.key()), disclosure, value)
              : null);
    }
    return new Row(kind, code, maximum, cells);
  }

  private static @Nullable Cell cell(
      Population population,
      BitSet members,
      Disclosure disclosure,
      Function<PeerRecord, @Nullable BigDecimal> value) {
    BitSet having = new BitSet();
    List<BigDecimal> values = new ArrayList<>();
    members.stream()
        .forEach(
            place -> {
              BigDecimal found = value.apply(population.records().get(place));
              if (found != null) {
                having.set(place);
                values.add(found);
              }
            });
    return disclosure.add(having)
        ? new Cell(values.size(), Distribution.of(values).quartiles())
        : null;
  }
}
