package corymb.benchmark;

import corymb.facts.Quantity;
import corymb.scheme.Pack;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.indicator.IndicatorSection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of all organisations of a snapshot, column by column, beside those of one. */
record PeerColumns(List<Line> indicators, List<Line> sections, Column percent) {

  /**
   * Two columns of one indicator or section.
   *
   * @param code its code
   * @param points its points, null when it gives none
   * @param other the measure of an indicator, the percentage of a section
   */
  record Line(String code, @Nullable Column points, Column other) {

    @Nullable Comparison pointsAmong(int[] members, int floor) {
      return points == null ? null : points.among(members, floor);
    }

    @Nullable Comparison otherAmong(int[] members, int floor) {
      return other.among(members, floor);
    }
  }

  static PeerColumns of(Pack pack, PeerRecord own, List<PeerRecord> peers) {
    List<Line> indicators = new ArrayList<>();
    for (Indicator indicator : pack.indicators()) {
      String code = indicator.code();
      Column points =
          indicator.maximum() == 0 ? null : Column.of(peers, own, peer -> points(peer, code));
      indicators.add(new Line(code, points, Column.of(peers, own, peer -> measure(peer, code))));
    }
    List<Line> sections = new ArrayList<>();
    for (IndicatorSection section : pack.sections()) {
      List<Indicator> all = pack.indicatorsOf(section);
      Column points = Column.of(peers, own, peer -> Sum.of(peer, all).asPoints());
      Column percent = Column.of(peers, own, peer -> Sum.of(peer, all).asPercent());
      sections.add(new Line(section.code(), points, percent));
    }
    return new PeerColumns(indicators, sections, Column.of(peers, own, PeerRecord::percent));
  }

  List<IndicatorComparison> indicators(int[] members, int floor) {
    return indicators.stream()
        .map(
            line ->
                new IndicatorComparison(
                    line.code(), line.pointsAmong(members, floor), line.otherAmong(members, floor)))
        .toList();
  }

  List<SectionComparison> sections(int[] members, int floor) {
    return sections.stream()
        .map(
            line ->
                new SectionComparison(
                    line.code(), line.pointsAmong(members, floor), line.otherAmong(members, floor)))
        .toList();
  }

  Comparison percent(int[] members, int floor) {
    return Objects.requireNonNull(percent.among(members, floor));
  }

  private static @Nullable BigDecimal points(PeerRecord peer, String code) {
    PeerValue value = peer.value(code);
    return value == null || value.points() == null ? null : BigDecimal.valueOf(value.points());
  }

  private static @Nullable BigDecimal measure(PeerRecord peer, String code) {
    PeerValue value = peer.value(code);
    return value == null ? null : value.measure();
  }

  /** Points and maximum of the applicable indicators of a section. */
  private record Sum(int points, int maximum) {

    static Sum of(PeerRecord peer, List<Indicator> indicators) {
      int points = 0;
      int maximum = 0;
      for (Indicator indicator : indicators) {
        PeerValue value = peer.value(indicator.code());
        if (value != null && value.points() != null) {
          points += value.points();
          maximum += indicator.maximum();
        }
      }
      return new Sum(points, maximum);
    }

    @Nullable BigDecimal asPoints() {
      return maximum == 0 ? null : BigDecimal.valueOf(points);
    }

    @Nullable BigDecimal asPercent() {
      return maximum == 0
          ? null
          : PeerValue.kept(
              Quantity.percent(BigDecimal.valueOf(points), BigDecimal.valueOf(maximum)));
    }
  }
}
