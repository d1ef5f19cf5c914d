package corymb.benchmark;

import corymb.benchmark.text.Units;
import corymb.scheme.Pack;
import corymb.scheme.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The values of some organisations, column by column. */
final class PeerColumns {

  private final List<Indicator> indicators;
  private final List<Column> points = new ArrayList<>();
  private final List<Column> measures = new ArrayList<>();
  private final List<SectionColumns> sections;
  private final Column percent;

  PeerColumns(Pack pack, List<PeerRecord> records) {
    indicators = pack.indicators();
    percent = new Column(records.size());
    for (int i = 0; i < indicators.size(); i++) {
      points.add(new Column(records.size()));
      measures.add(new Column(records.size()));
    }
    for (int row = 0; row < records.size(); row++) {
      fill(row, records.get(row));
    }
    sections =
        pack.sections().stream()
            .map(section -> SectionColumns.of(section, indicators, points, records.size()))
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

  /**
   * All indicators of an organisation among some of these.
   *
   * @param own the columns of the organisation alone
   */
  List<IndicatorComparison> indicators(Column.Members members, PeerColumns own, int floor) {
    List<IndicatorComparison> all = new ArrayList<>();
    for (int i = 0; i < indicators.size(); i++) {
      all.add(
          new IndicatorComparison(
              indicators.get(i).code(),
              points.get(i).among(members, own.points.get(i), floor),
              measures.get(i).among(members, own.measures.get(i), floor)));
    }
    return List.copyOf(all);
  }

  /** All its sections among some of these. */
  List<SectionComparison> sections(Column.Members members, PeerColumns own, int floor) {
    return IntStream.range(0, sections.size())
        .mapToObj(i -> sections.get(i).among(members, own.sections.get(i), floor))
        .toList();
  }

  /** Its total among some of these, at least as many as the floor. */
  Comparison percent(Column.Members members, PeerColumns own, int floor) {
    return Objects.requireNonNull(percent.among(members, own.percent, floor));
  }
}
