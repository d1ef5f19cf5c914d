package corymb.report.terminal;

import corymb.report.stored.StoredView;
import corymb.report.view.CriterionView;
import corymb.report.view.IndicatorView;
import corymb.report.view.LabelView;
import corymb.report.view.ReportView;
import corymb.report.view.SectionView;
import corymb.report.view.SummaryView;
import corymb.report.words.ReportWords;
import corymb.scheme.language.Language;
import java.util.List;

/** The summary of a report for a terminal, at most {@value #MOST_LINES} lines. */
public final class SummaryText {

  /** The most lines that a summary has. */
  public static final int MOST_LINES = 40;

  private static final int MOST_GATES = 8;

  private final Ink ink;
  private final Lines lines = new Lines();

  private final ReportWords words;

  private SummaryText(Ink ink, ReportWords words) {
    this.ink = ink;
    this.words = words;
  }

  /** The summary in English. */
  public static String of(ReportView view, Ink ink) {
    return of(view, ink, ReportWords.in(Language.ENGLISH));
  }

  /** The summary, each line with its end; the view is in the language of the words. */
  public static String of(ReportView view, Ink ink, ReportWords words) {
    SummaryText text = new SummaryText(ink, words);
    text.head(view);
    text.sections(view);
    text.labels(view);
    text.blocking(view.summary());
    text.steps(view.summary());
    return text.lines.toString();
  }

  private void head(ReportView view) {
    SummaryView summary = view.summary();
    lines.add(ink.bold(view.identity().name()) + ", " + view.identity().country());
    lines.add(
        ink.muted(
            words.with(
                view.stored().isEmpty() ? "summary.rated" : "summary.rated.stored",
                view.identity().answersDate(),
                view.version())));
    view.stored().forEach(this::stored);
    lines.gap();
    lines.pair(words.text("label.indicative"), ink.bold(summary.label()));
    lines.pair(words.text("points"), summary.points() + " (" + summary.percent() + ")");
    lines.pair(words.text("minimums.met"), summary.minimums());
    if (view.peers().shown()) {
      lines.pair(
          words.text("position"),
          words.with("summary.among", view.peers().position(), view.peers().main()));
      lines.pair("", ink.muted(words.with("summary.peers", view.peers().kind())));
    }
    if (!view.remarks().isEmpty()) {
      lines.pair(words.text("warnings"), words.with("summary.warnings", view.remarks().size()));
    }
  }

  private void stored(StoredView stored) {
    lines.add(words.with("stored.case", stored.code(), stored.standing()));
    if (stored.hasRuling()) {
      lines.pair(words.text("stored.decision"), stored.ruling());
    }
    if (stored.agreed()) {
      for (StoredView.Row row : stored.rows()) {
        lines.item(words.with("stored.row", row.what(), row.points(), row.percent(), row.label()));
      }
    }
  }

  private void sections(ReportView view) {
    lines.gap();
    for (SectionView section : view.sections()) {
      String median = section.hasMedian() ? words.with("summary.median", section.median()) : "";
      lines.pair(section.title(), section.points() + " = " + section.percent() + median);
    }
  }

  private void labels(ReportView view) {
    lines.gap();
    for (LabelView label : view.labels()) {
      String outcome =
          label.met()
              ? ink.good(words.text("content.met"))
              : ink.bad(words.text("content.not-met"));
      lines.pair(label.title(), outcome);
    }
    for (CriterionView criterion : view.criteria()) {
      if (!criterion.mark().equals("met")) {
        String note = criterion.hasNote() ? " (" + criterion.note() + ")" : "";
        lines.item(
            words.with(
                "summary.criterion",
                criterion.code(),
                criterion.title(),
                criterion.outcome(),
                note));
      }
    }
  }

  private void blocking(SummaryView summary) {
    if (!summary.hasBlocking()) {
      return;
    }
    lines.gap();
    lines.add(ink.bold(words.with("summary.why", summary.next())));
    List<LabelView.Gate> gates = summary.blocking();
    for (LabelView.Gate gate : gates.stream().limit(MOST_GATES).toList()) {
      lines.item(words.with("summary.gate", gate.gate(), gate.title(), gate.found(), gate.needs()));
    }
    if (gates.size() > MOST_GATES) {
      lines.item(words.with("summary.more", gates.size() - MOST_GATES));
    }
  }

  private void steps(SummaryView summary) {
    if (!summary.hasSteps()) {
      return;
    }
    lines.gap();
    lines.add(ink.bold(words.text("summary.steps")));
    for (IndicatorView step : summary.steps()) {
      lines.item(
          words.with(
              "summary.step",
              step.code(),
              step.title(),
              step.points(),
              step.nextPoints(),
              step.needs()));
    }
  }
}
