package corymb.report.view;

import corymb.benchmark.Benchmark;
import corymb.benchmark.Comparison;
import corymb.facts.Score;
import corymb.rating.IndicatorResult;
import corymb.rating.Scorecard;
import corymb.report.stored.CaseFacts;
import corymb.report.stored.StoredViews;
import corymb.report.words.ReportWords;
import corymb.scheme.Pack;
import corymb.scheme.indicator.IndicatorSection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes all that a report says from a rated response. */
public final class ReportViews {

  private final ReportInput input;
  private final Pack pack;
  private final Scorecard scorecard;
  private final Benchmark.@Nullable Shown peers;
  private final ReportWords words;
  private final IndicatorViews indicators;
  private final PictureViews pictures;

  private ReportViews(ReportInput input) {
    this.input = input;
    this.scorecard = input.toldScorecard();
    this.words = input.words();
    this.pack = scorecard.pack();
    this.peers = input.mainGroup();
    this.indicators = new IndicatorViews(peers, words);
    this.pictures = new PictureViews(pack, input.response(), words);
  }

  /** All that the report of a rated response says. */
  public static ReportView of(ReportInput input) {
    return new ReportViews(input).report();
  }

  private ReportView report() {
    LabelViews labels = new LabelViews(words);
    AnnexViews annex = new AnnexViews(words);
    List<SectionView> sections = pack.sections().stream().map(this::section).toList();
    return new ReportView(
        identity(),
        new StoredViews(pack, annex::readable, words).of(input.stored(), input.response()),
        words.language().day(input.today()),
        pack.scheme().title(),
        pack.name(),
        pack.scheme().disclaimer(),
        new SummaryViews(scorecard, indicators, words).summary(),
        pictures.overview(sections),
        labels.criteria(scorecard),
        labels.labels(scorecard),
        sections,
        new PeerViews(pack, words).peers(input.benchmarks(), peers),
        annex.answers(pack, input.response()),
        annex.methods(pack),
        AnnexViews.remarks(input.toldIntake().problems()),
        input.intake().source(),
        input.intake().sha256(),
        pack.digest());
  }

  private Identity identity() {
    Identity identity = Identity.of(pack.questionnaire(), input.response(), words);
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
        words.with("points.of", points, maximum),
        percent(points, maximum),
        median(section),
        views,
        views.stream().filter(IndicatorView::hasNext).toList(),
        pictures.of(section));
  }

  private String median(IndicatorSection section) {
    Comparison share = peers == null ? null : peers.section(section.code()).percent();
    return share == null ? "" : words.rounded(share.quartiles().median());
  }

  private String percent(int points, int maximum) {
    return words.percent(new Score(points, maximum).percent().shown());
  }
}
