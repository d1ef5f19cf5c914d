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

  private ResultWorkbook() {}

  /** The results of a rated response. */
  public static byte[] write(ReportInput input) {
    ResultWorkbook results = new ResultWorkbook();
    results.summary(ReportViews.of(input));
    results.scorecard(input.scorecard());
    results.gates(input.scorecard());
    results.peers(ReportViews.of(input).peers(), input.mainGroup());
    results.problems(input.intake());
    return results.bytes();
  }

  /** The problems of a response that cannot be rated. */
  public static byte[] write(Intake intake) {
    ResultWorkbook results = new ResultWorkbook();
    results.problems(intake);
    return results.bytes();
  }

  private void summary(ReportView view) {
    Table table = new Table(workbook, "Summary", List.of("What:34", "Value:90"));
    table.row("Organisation", view.identity().name());
    table.row("Country", view.identity().country());
    table.row("Portfolio", view.identity().portfolio());
    table.row("Answers of", view.identity().answersDate());
    table.row("Report", view.identity().code() + ", " + view.reportDate());
    view.stored().forEach(stored -> stored(table, stored));
    table.row("Indicative label", view.summary().label());
    table.row("Points", view.summary().points() + " (" + view.summary().percent() + ")");
    table.row("Minimums met", view.summary().minimums());
    table.row("Peers", view.peers().shown() ? view.peers().snapshot() : "none");
    table.row("Rule pack", view.version() + ", " + view.packDigest());
    table.row("Response", view.source() + ", SHA-256 " + view.sourceDigest());
    String note =
        view.stored().isEmpty() ? "Self-assessment, not a label." : view.stored().get(0).note();
    table.row("Note", note + " " + view.disclaimer());
  }

  private static void stored(Table table, StoredView stored) {
    table.row("Case", stored.code() + ", " + stored.standing());
    if (stored.hasRuling()) {
      table.row("Decision", stored.ruling());
    }
    for (StoredView.Row row : stored.rows()) {
      table.row(row.what(), "%s (%s), %s".formatted(row.points(), row.percent(), row.label()));
    }
    for (StoredView.Change change : stored.changes()) {
      table.row(change.code(), "own answer: %s; now: %s".formatted(change.own(), change.now()));
    }
  }

  private void scorecard(Scorecard scorecard) {
    Table table =
        new Table(
            workbook,
            "Scorecard",
            List.of(
                "Code:8",
                "Indicator:40",
                "Measure:14",
                "Unit:18",
                "Points:8",
                "Maximum:9",
                "Minimum:10",
                "Next points:8",
                "Needs:44",
                "Rule:60"));
    for (IndicatorResult result : scorecard.indicators()) {
      NextStep next = result.next();
      table.row(
          result.indicator().code(),
          result.indicator().title(),
          result.shownMeasure(),
          result.indicator().shownPart().unit(),
          result.points(),
          result.maximum(),
          Words.of(result.minimum()),
          next == null ? null : next.points(),
          next == null ? null : next.needs(),
          result.why().rule());
    }
    table.row(
        "",
        "Sum",
        scorecard.score().percent().shown(),
        "%",
        scorecard.score().points(),
        scorecard.score().maximum());
  }

  private void gates(Scorecard scorecard) {
    Table table =
        new Table(
            workbook,
            "Gates",
            List.of("Label:10", "Gate:18", "About:44", "Outcome:10", "Found:40", "Needed:40"));
    for (CriterionResult result : scorecard.eligibility()) {
      table.row(
          "all",
          "eligibility " + result.criterion().code(),
          result.criterion().title(),
          Words.of(result.outcome().outcome()));
    }
    for (LabelResult label : scorecard.labels()) {
      label.failed().forEach(line -> gate(table, label, line, "not-met"));
      label.passed().forEach(line -> gate(table, label, line, "passed"));
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
            "Peers",
            List.of(
                "What:40",
                "Which:34",
                "Others:16",
                "Lower quartile:12",
                "Median:12",
                "Upper quartile:12",
                "Own:10",
                "Position %:12"));
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

  private static void points(Table table, String code, String group, @Nullable Comparison points) {
    if (points != null) {
      BigDecimal position = points.position() == null ? null : points.position().shown();
      table.row(
          "points of " + code,
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
            "Problems",
            List.of(
                "Severity:10",
                "Code:8",
                "Sheet:16",
                "Cell:8",
                "Question:34",
                "Found:24",
                "Expected:34",
                "Message:60",
                "Advice:60"));
    for (Problem problem : intake.problems()) {
      table.row(
          Words.of(problem.severity()),
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
