package corymb.report.workbook;

import corymb.benchmark.Benchmark;
import corymb.benchmark.Comparison;
import corymb.benchmark.IndicatorComparison;
import corymb.intake.Intake;
import corymb.intake.Problem;
import corymb.rating.CriterionResult;
import corymb.rating.IndicatorResult;
import corymb.rating.LabelResult;
import corymb.rating.NextStep;
import corymb.rating.Scorecard;
import corymb.report.stored.StoredView;
import corymb.report.view.PeersView;
import corymb.report.view.ReportInput;
import corymb.report.view.ReportView;
import corymb.report.view.ReportViews;
import corymb.report.words.ReportWords;
import corymb.scheme.language.Language;
import corymb.scheme.yaml.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes results as a workbook: summary, scorecard, gates, peers and problems. */
public final class ResultWorkbook {

  private final XSSFWorkbook workbook = new XSSFWorkbook();

  private final ReportWords words;

  private ResultWorkbook(ReportWords words) {
    this.words = words;
  }

  /** The results of a rated response. */
  public static byte[] write(ReportInput input) {
    ResultWorkbook results = new ResultWorkbook(input.words());
    ReportView view = ReportViews.of(input);
    results.summary(view);
    results.scorecard(input.toldScorecard());
    results.gates(input.toldScorecard());
    results.peers(view.peers(), input.mainGroup());
    results.problems(input.toldIntake());
    return results.bytes();
  }

  /** The problems of a response that cannot be rated. */
  public static byte[] write(Intake intake) {
    return write(intake, ReportWords.in(Language.ENGLISH));
  }

  /** The same in the language of the words, in which the problems are. */
  public static byte[] write(Intake intake, ReportWords words) {
    ResultWorkbook results = new ResultWorkbook(words);
    results.problems(intake);
    return results.bytes();
  }

  private void summary(ReportView view) {
    Table table =
        new Table(
            workbook,
            words.text("xlsx.sheet.summary"),
            List.of(words.text("xlsx.what") + ":34", words.text("xlsx.value") + ":90"));
    table.row(words.text("xlsx.organisation"), view.identity().name());
    table.row(words.text("xlsx.country"), view.identity().country());
    table.row(words.text("xlsx.portfolio"), view.identity().portfolio());
    table.row(words.text("xlsx.answers-of"), view.identity().answersDate());
    table.row(words.text("xlsx.report"), view.identity().code() + ", " + view.reportDate());
    view.stored().forEach(stored -> stored(table, stored));
    table.row(words.text("xlsx.indicative-label"), view.summary().label());
    table.row(
        words.text("xlsx.points"), view.summary().points() + " (" + view.summary().percent() + ")");
    table.row(words.text("xlsx.minimums-met"), view.summary().minimums());
    table.row(
        words.text("xlsx.peers"),
        view.peers().shown() ? view.peers().snapshot() : words.text("minimum.none"));
    table.row(words.text("xlsx.rule-pack"), view.version() + ", " + view.packDigest());
    table.row(words.text("xlsx.response"), view.source() + ", SHA-256 " + view.sourceDigest());
    table.row(words.text("xlsx.note"), note(view) + " " + view.disclaimer());
  }

  private String note(ReportView view) {
    return view.stored().isEmpty() ? words.text("xlsx.self") : view.stored().get(0).note();
  }

  private void stored(Table table, StoredView stored) {
    table.row(words.text("xlsx.case"), stored.code() + ", " + stored.standing());
    if (stored.hasRuling()) {
      table.row(words.text("stored.decision"), stored.ruling());
    }
    for (StoredView.Row row : stored.rows()) {
      table.row(row.what(), "%s (%s), %s".formatted(row.points(), row.percent(), row.label()));
    }
    for (StoredView.Change change : stored.changes()) {
      table.row(change.code(), words.with("stored.change", change.own(), change.now()));
    }
  }

  private void scorecard(Scorecard scorecard) {
    Table table =
        new Table(
            workbook,
            words.text("xlsx.sheet.scorecard"),
            List.of(
                words.text("xlsx.code") + ":8",
                words.text("xlsx.indicator") + ":40",
                words.text("xlsx.measure") + ":14",
                words.text("xlsx.unit") + ":18",
                words.text("xlsx.points") + ":8",
                words.text("xlsx.maximum") + ":9",
                words.text("xlsx.minimum") + ":10",
                words.text("xlsx.next-points") + ":8",
                words.text("xlsx.needs") + ":44",
                words.text("xlsx.rule") + ":60"));
    for (IndicatorResult result : scorecard.indicators()) {
      NextStep next = result.next();
      table.row(
          result.indicator().code(),
          result.indicator().title(),
          measure(result),
          result.indicator().shownPart().unit(),
          result.points(),
          result.maximum(),
          words.text("minimum.state." + Words.of(result.minimum())),
          next == null ? null : next.points(),
          next == null ? null : next.needs(),
          result.why().rule());
    }
    table.row(
        "",
        words.text("xlsx.sum"),
        scorecard.score().percent().shown(),
        "%",
        scorecard.score().points(),
        scorecard.score().maximum());
  }

  private @Nullable String measure(IndicatorResult result) {
    String shown = result.shownMeasure();
    return shown == null ? null : words.number(shown);
  }

  private void gates(Scorecard scorecard) {
    Table table =
        new Table(
            workbook,
            words.text("xlsx.sheet.gates"),
            List.of(
                words.text("xlsx.label") + ":10",
                words.text("xlsx.gate") + ":18",
                words.text("xlsx.about") + ":44",
                words.text("xlsx.outcome") + ":10",
                words.text("xlsx.found") + ":40",
                words.text("xlsx.needed") + ":40"));
    for (CriterionResult result : scorecard.eligibility()) {
      table.row(
          words.text("xlsx.all"),
          words.wording().gate(result.outcome().gate()),
          result.criterion().title(),
          words.text("gate.state." + Words.of(result.outcome().outcome())));
    }
    for (LabelResult label : scorecard.labels()) {
      label.failed().forEach(line -> gate(table, label, line, words.text("gate.state.not-met")));
      label.passed().forEach(line -> gate(table, label, line, words.text("gate.state.passed")));
    }
  }

  private static void gate(
      Table table, LabelResult label, LabelResult.GateLine line, String outcome) {
    table.row(
        label.label().title(), line.gate(), line.title(), outcome, line.found(), line.needs());
  }

  private void peers(PeersView view, Benchmark.@Nullable Shown peers) {
    Table table =
        new Table(
            workbook,
            words.text("xlsx.sheet.peers"),
            List.of(
                words.text("xlsx.what") + ":40",
                words.text("xlsx.which") + ":34",
                words.text("xlsx.others") + ":16",
                words.text("xlsx.lower-quartile") + ":12",
                words.text("xlsx.median") + ":12",
                words.text("xlsx.upper-quartile") + ":12",
                words.text("xlsx.own") + ":10",
                words.text("xlsx.position") + ":12"));
    for (PeersView.Group group : view.groups()) {
      table.row(
          group.name(),
          group.criteria(),
          group.size(),
          group.lower(),
          group.median(),
          group.upper(),
          null,
          group.position());
    }
    if (peers != null) {
      for (IndicatorComparison compared : peers.indicators()) {
        points(table, compared.code(), view.main(), compared.points());
      }
    }
  }

  private void points(Table table, String code, String group, @Nullable Comparison points) {
    if (points != null) {
      BigDecimal position = points.position() == null ? null : points.position().shown();
      table.row(
          words.with("xlsx.points.of", code),
          group,
          points.peers(),
          points.quartiles().lower(),
          points.quartiles().median(),
          points.quartiles().upper(),
          points.own(),
          position);
    }
  }

  private void problems(Intake intake) {
    Table table =
        new Table(
            workbook,
            words.text("xlsx.sheet.problems"),
            List.of(
                words.text("xlsx.severity") + ":10",
                words.text("xlsx.code") + ":8",
                words.text("xlsx.sheet") + ":16",
                words.text("xlsx.cell") + ":8",
                words.text("xlsx.question") + ":34",
                words.text("xlsx.found") + ":24",
                words.text("xlsx.expected") + ":34",
                words.text("xlsx.message") + ":60",
                words.text("xlsx.advice") + ":60"));
    for (Problem problem : intake.problems()) {
      table.row(
          words.text("severity." + Words.of(problem.severity())),
          problem.code(),
          problem.cell() == null ? null : problem.cell().sheet(),
          problem.cell() == null ? null : problem.cell().address(),
          problem.question(),
          problem.found(),
          problem.expected(),
          problem.message(),
          problem.advice());
    }
  }

  private byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (workbook) {
      workbook.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("the results cannot be written as a workbook", e);
    }
    return bytes.toByteArray();
  }
}
