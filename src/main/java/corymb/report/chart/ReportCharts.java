package corymb.report.chart;

import corymb.benchmark.Benchmark;
import corymb.benchmark.Comparison;
import corymb.benchmark.IndicatorComparison;
import corymb.benchmark.SectionComparison;
import corymb.facts.Quantity;
import corymb.rating.IndicatorResult;
import corymb.rating.Scorecard;
import corymb.report.drawing.Drawing;
import corymb.report.view.PictureView;
import corymb.report.view.ReportInput;
import corymb.report.view.ReportView;
import corymb.report.view.SectionView;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.indicator.IndicatorSection;
import corymb.scheme.question.TotalRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All charts of a report by the names that its templates use. */
public final class ReportCharts {

  private final ReportInput input;
  private final ReportView view;
  private final Benchmark.@Nullable Shown peers;
  private final Map<String, Drawing> charts = new HashMap<>();

  private ReportCharts(ReportInput input, ReportView view) {
    this.input = input;
    this.view = view;
    this.peers = input.mainGroup();
  }

  /** The charts of a report. */
  public static Map<String, Drawing> of(ReportInput input, ReportView view) {
    ReportCharts charts = new ReportCharts(input, view);
    charts.overview();
    charts.strips();
    for (TotalRule total : input.toldScorecard().pack().questionnaire().totals()) {
      if (!total.picture().isEmpty()) {
        charts.makeUp(total);
      }
    }
    return charts.charts;
  }

  private void overview() {
    Scorecard scorecard = input.toldScorecard();
    List<Bars.Bar> bars = new ArrayList<>();
    for (IndicatorSection section : scorecard.pack().sections()) {
      List<IndicatorResult> results =
          scorecard.indicators().stream()
              .filter(result -> result.indicator().section().equals(section.code()))
              .toList();
      int maximum = results.stream().mapToInt(IndicatorResult::maximum).sum();
      int points = results.stream().mapToInt(IndicatorResult::pointsOrZero).sum();
      bars.add(
          new Bars.Bar(
              section.title(),
              maximum == 0 ? 0 : (double) points / maximum,
              median(section),
              input.words().with("points.of", points, maximum)));
    }
    charts.put("overview", Bars.draw(view.overview().alt(), bars, input.words()));
  }

  /** The peers' median share of the section's points, 0 to 1. */
  private @Nullable Double median(IndicatorSection section) {
    SectionComparison compared = peers == null ? null : peers.section(section.code());
    Comparison percent = compared == null ? null : compared.percent();
    return percent == null ? null : percent.quartiles().median().doubleValue() / 100;
  }

  private void strips() {
    if (peers == null) {
      return;
    }
    for (IndicatorComparison compared : peers.indicators()) {
      Comparison points = compared.points();
      if (points != null) {
        Indicator indicator = input.toldScorecard().pack().indicator(compared.code());
        charts.put(
            "strip-" + indicator.code(),
            Strip.of(
                indicator.title(), points, BigDecimal.valueOf(indicator.maximum()), input.words()));
      }
    }
  }

  private void makeUp(TotalRule total) {
    String name = "make-up-" + total.name();
    PictureView picture = picture(name);
    BigDecimal sum = sum(total);
    List<Bars.Bar> bars = new ArrayList<>();
    for (int i = 0; i < total.questions().size(); i++) {
      BigDecimal number = input.response().answer(total.questions().get(i)).number();
      double share =
          sum.signum() == 0 ? 0 : Quantity.percent(number, sum).shown().doubleValue() / 100;
      PictureView.Row row = picture.rows().get(i);
      bars.add(new Bars.Bar(row.name(), share, null, row.cells().get(1)));
    }
    charts.put(name, Bars.draw(picture.alt(), bars, input.words()));
  }

  private BigDecimal sum(TotalRule total) {
    return total.questions().stream()
        .map(code -> input.response().answer(code).number())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private PictureView picture(String name) {
    return view.sections().stream()
        .map(SectionView::pictures)
        .flatMap(List::stream)
        .filter(picture -> picture.chart().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the report has no picture " + name));
  }
}
