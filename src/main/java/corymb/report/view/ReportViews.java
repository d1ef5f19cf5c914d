package corymb.report.view;

import corymb.benchmark.Benchmark;
import corymb.benchmark.Comparison;
import corymb.facts.Score;
import corymb.rating.IndicatorResult;
import corymb.rating.Scorecard;
import corymb.report.stored.CaseFacts;
import corymb.report.stored.StoredViews;
import corymb.scheme.Pack;
import corymb.scheme.indicator.IndicatorSection;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes all that a report says from a rated response. */
public final class ReportViews {

  private final ReportInput input;
  private final Pack pack;
  private final Scorecard scorecard;
  private final Benchmark.@Nullable Shown peers;
  private final IndicatorViews indicators;
  private final PictureViews pictures;

  private ReportViews(ReportInput input) {
    this.input = input;
    this.scorecard = input.scorecard();
    this.pack = scorecard.pack();
    this.peers = input.mainGroup();
    this.indicators = new IndicatorViews(peers);
    this.pictures = new PictureViews(pack, input.response());
  }

  /** All that the report of a rated response says. */
  public static ReportView of(ReportInput input) {
    return new ReportViews(input).report();
  }

  private ReportView report() {
    List<SectionView> sections = pack.sections().stream().map(this::section).toList();
    return new ReportView(
        identity(),
        new StoredViews(pack, AnnexViews::readable).of(input.stored(), input.response()),
        input.today().toString(),
        pack.scheme().title(),
        pack.name(),
        pack.scheme().disclaimer(),
        new SummaryViews(scorecard, indicators).summary(),
        pictures.overview(sections),
        LabelViews.criteria(scorecard),
        LabelViews.labels(scorecard),
        sections,
        new PeerViews(pack).peers(input.benchmarks(), peers),
        AnnexViews.answers(pack, input.response()),
        AnnexViews.methods(pack),
        AnnexViews.remarks(input.intake().problems()),
        input.intake().source(),
        input.intake().sha256(),
        pack.digest());
  }

  private Identity identity() {
    Identity identity = Identity.of(pack.questionnaire(), input.response());
    CaseFacts stored = input.stored();
    return stored == null ? identity : identity.with(stored.id());
  }

  private SectionView section(IndicatorSection section) {
    List<IndicatorResult> results =
        scorecard.indicators().stream()
            .filter(result -> result.indicator().section().equals(section.code()))
            .toList();
    int points = results.stream().mapToInt(IndicatorResult::pointsOrZero).sum();
    int maximum = results.stream().mapToInt(IndicatorResult::maximum).sum();
    List<IndicatorView> views = results.stream().map(indicators::of).toList();
    return new SectionView(
        section.title(),
        points + " of " + maximum,
        percent(points, maximum),
        median(section),
        views,
        views.stream().filter(IndicatorView::hasNext).toList(),
        pictures.of(section));
  }

  private String median(IndicatorSection section) {
    Comparison share = peers == null ? null : peers.section(section.code()).percent();
    return share == null
        ? ""
        : share.quartiles().median().setScale(1, RoundingMode.HALF_UP).toPlainString() + " %";
  }

  private static String percent(int points, int maximum) {
    return new Score(points, maximum).percent().shown().toPlainString() + " %";
  }
}
