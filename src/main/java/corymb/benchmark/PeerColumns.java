package corymb.benchmark;

import corymb.benchmark.text.Units;
import corymb.scheme.Pack;
import corymb.scheme.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The values of all organisations of a snapshot, column by column, beside those of one. */
final class PeerColumns {

  private final List<Indicator> indicators;
  private final List<Column> points = new ArrayList<>();
  private final List<Column> measures = new ArrayList<>();
  private final List<SectionColumns> sections;
  private final Column percent;

  PeerColumns(Pack pack, List<PeerRecord> peers, PeerRecord own) {
    indicators = pack.indicators();
    percent = new Column(peers.size());
    for (int i = 0; i < indicators.size(); i++) {
      points.add(new Column(peers.size()));
      measures.add(new Column(peers.size()));
    }
    for (int row = 0; row < peers.size(); row++) {
      fill(row, peers.get(row));
    }
    fill(peers.size(), own);
    sections =
        pack.sections().stream()
            .map(section -> SectionColumns.of(section, indicators, points, peers.size()))
            .toList();
  }

  private void fill(int row, PeerRecord record) {
    percent.put(row, record.percentUnits());
    List<PeerValue> values = record.values();
    for (int i = 0; i < values.size(); i++) {
      PeerValue value = values.get(i);
      int place = place(value.code(), i);
      Integer earned = value.points();
      Long measure = value.measureUnits();
      if (earned != null && indicators.get(place).maximum() > 0) {
        points.get(place).put(row, earned * Units.ONE);
      }
      if (measure != null) {
        measures.get(place).put(row, measure);
      }
    }
  }

  /** Where the indicator stands in the scheme: most likely where it stands in the record. */
  private int place(String code, int likely) {
    if (likely < indicators.size() && indicators.get(likely).code().equals(code)) {
      return likely;
    }
    for (int place = 0; place < indicators.size(); place++) {
      if (indicators.get(place).code().equals(code)) {
        return place;
      }
    }
    throw new IllegalArgumentException("the scheme has no indicator " + code);
  }

  /** All indicators among some organisations. */
  List<IndicatorComparison> indicators(int[] members, int floor) {
    List<IndicatorComparison> all = new ArrayList<>();
    for (int i = 0; i < indicators.size(); i++) {
      all.add(
          new IndicatorComparison(
              indicators.get(i).code(),
              points.get(i).among(members, floor),
              measures.get(i).among(members, floor)));
    }
    return List.copyOf(all);
  }

  /** All sections among some organisations. */
  List<SectionComparison> sections(int[] members, int floor) {
    return sections.stream().map(section -> section.among(members, floor)).toList();
  }

  /** The total among some organisations, at least as many as the floor. */
  Comparison percent(int[] members, int floor) {
    return Objects.requireNonNull(percent.among(members, floor));
  }
}
