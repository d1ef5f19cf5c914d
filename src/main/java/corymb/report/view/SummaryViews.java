package corymb.report.view;

import corymb.benchmark.Comparison;
import corymb.benchmark.Position;
import corymb.facts.Score;
import corymb.rating.IndicatorResult;
import corymb.rating.IndicatorResult.MinimumState;
import corymb.rating.LabelResult;
import corymb.rating.Scorecard;
import corymb.report.words.ReportWords;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Makes the page that says it all. */
final class SummaryViews {

  private static final int MOST_STEPS = 3;
  private static final int MOST_STRENGTHS = 6;
  private static final BigDecimal STRONG = BigDecimal.valueOf(75);

  private final Scorecard scorecard;
  private final IndicatorViews indicators;

  private final ReportWords words;

  SummaryViews(Scorecard scorecard, IndicatorViews indicators, ReportWords words) {
    this.words = words;
    this.scorecard = scorecard;
    this.indicators = indicators;
  }

  SummaryView summary() {
    LabelResult reached = scorecard.indicative();
    LabelResult next = scorecard.next();
    Score score = scorecard.score();
    return new SummaryView(
        reached == null ? words.text("label.none") : reached.label().title(),
        reached == null ? "" : reached.label().slogan(),
        words.with("points.of", score.points(), score.maximum()),
        words.percent(score.percent().shown()),
        minimums(),
        next == null ? "" : next.label().title(),
        next == null ? List.of() : next.failed().stream().map(LabelViews::gate).toList(),
        steps(),
        strengths());
  }

  private String minimums() {
    long met = count(MinimumState.MET);
    return words.with("points.of", met, met + count(MinimumState.NOT_MET));
  }

  private long count(MinimumState state) {
    return scorecard.indicators().stream().filter(i -> i.minimum() == state).count();
  }

  /** First what blocks a label, then what gains most, then the scheme's order. */
  private List<IndicatorView> steps() {
    return scorecard.indicators().stream()
        .filter(result -> result.next() != null)
        .sorted(
            Comparator.comparing((IndicatorResult r) -> r.minimum() != MinimumState.NOT_MET)
                .thenComparing(Comparator.comparingInt(SummaryViews::gain).reversed()))
        .limit(MOST_STEPS)
        .map(indicators::of)
        .toList();
  }

  private static int gain(IndicatorResult result) {
    return result.next() == null ? 0 : result.next().points() - result.pointsOrZero();
  }

  private List<IndicatorView> strengths() {
    return scorecard.indicators().stream()
        .filter(result -> result.isScored() && standing(result).compareTo(STRONG) >= 0)
        .sorted(Comparator.comparing(this::standing).reversed())
        .limit(MOST_STRENGTHS)
        .map(indicators::of)
        .toList();
  }

  private BigDecimal standing(IndicatorResult result) {
    Comparison compared = indicators.compared(result.indicator());
    Position position = compared == null ? null : compared.position();
    return position == null ? BigDecimal.ZERO : position.shown();
  }
}
