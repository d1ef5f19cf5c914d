package corymb.rating;

import corymb.facts.Measure;
import corymb.rating.LabelResult.GateLine;
import corymb.rating.words.Wording;
import corymb.scheme.Pack;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.label.Label;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says a scorecard in another language. Nothing is rated again: measures, points, outcomes and the
 * rules that gave them stay as they are.
 */
public final class Retelling {

  private final Scorecard scorecard;
  private final Pack pack;
  private final Wording words;
  private final Map<String, Measured> byGate = new HashMap<>();

  /** An indicator or criterion in the other language, with its measure. */
  private record Measured(Indicator indicator, Measure measure) {}

  private Retelling(Scorecard scorecard, Pack pack, Wording words) {
    this.scorecard = scorecard;
    this.pack = pack;
    this.words = words;
  }

  /**
   * The scorecard in other words.
   *
   * @param scorecard a scorecard in English, as rating gives it
   * @param pack its pack in the other language
   * @param words the words of that language
   */
  public static Scorecard of(Scorecard scorecard, Pack pack, Wording words) {
    return new Retelling(scorecard, pack, words).scorecard();
  }

  private Scorecard scorecard() {
    List<IndicatorResult> indicators =
        scorecard.indicators().stream().map(this::indicator).toList();
    List<CriterionResult> criteria = scorecard.eligibility().stream().map(this::criterion).toList();
    List<LabelResult> labels = scorecard.labels().stream().map(this::label).toList();
    return new Scorecard(pack, indicators, scorecard.score(), criteria, labels);
  }

  private IndicatorResult indicator(IndicatorResult result) {
    Indicator said = said(result.indicator(), result.measure());
    Integer points = result.points();
    return new IndicatorResult(
        said,
        result.measure(),
        points,
        result.minimum(),
        points == null ? null : Needs.next(words, said, result.measure(), points));
  }

  private CriterionResult criterion(CriterionResult result) {
    return new CriterionResult(
        said(result.criterion(), result.outcome().measure()), result.outcome());
  }

  private Indicator said(Indicator indicator, Measure measure) {
    Indicator said = pack.indicator(indicator.code());
    if (indicator.gate() != null) {
      byGate.put(Wording.english().gate(indicator.gate()), new Measured(said, measure));
    }
    return said;
  }

  private LabelResult label(LabelResult result) {
    Label label =
        pack.scheme().labels().stream()
            .filter(said -> said.code().equals(result.label().code()))
            .findFirst()
            .orElseThrow();
    return new LabelResult(label, lines(result.failed(), label), lines(result.passed(), label));
  }

  private List<GateLine> lines(List<GateLine> lines, Label label) {
    return lines.stream().map(line -> line(line, byGate.get(line.gate()), label)).toList();
  }

  private GateLine line(GateLine line, @Nullable Measured measured, Label label) {
    return measured == null
        ? LabelResults.pointsLine(words, scorecard.score(), percent(label), line.rule())
        : LabelResults.gateLine(words, measured.indicator(), measured.measure(), line.rule());
  }

  private static BigDecimal percent(Label label) {
    return Objects.requireNonNull(
        label.requirements().stream()
            .filter(requirement -> requirement.isPoints())
            .map(requirement -> requirement.percent())
            .findFirst()
            .orElse(null),
        label.code());
  }
}
