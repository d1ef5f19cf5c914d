package corymb.report.terminal;

import corymb.report.stored.StoredView;
import corymb.report.view.CriterionView;
import corymb.report.view.IndicatorView;
import corymb.report.view.LabelView;
import corymb.report.view.ReportView;
import corymb.report.view.SectionView;
import corymb.report.view.SummaryView;
import java.util.List;

/** The summary of a report for a terminal, at most {@value #MOST_LINES} lines. */
public final class SummaryText {

  /** The most lines that a summary has. */
  public static final int MOST_LINES = 40;

  private static final int MOST_GATES = 8;

  private final Ink ink;
  private final Lines lines = new Lines();

  private SummaryText(Ink ink) {
    this.ink = ink;
  }

  /** The summary, each line with its end. */
  public static String of(ReportView view, Ink ink) {
    SummaryText text = new SummaryText(ink);
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
            "answers of "
                + view.identity().answersDate()
                + ", rated by "
                + view.version()
                + (view.stored().isEmpty() ? ", self-assessment" : "")));
    view.stored().forEach(this::stored);
    lines.gap();
    lines.pair("Indicative label", ink.bold(summary.label()));
    lines.pair("Points", summary.points() + " (" + summary.percent() + ")");
    lines.pair("Minimums met", summary.minimums());
    if (view.peers().shown()) {
      lines.pair("Position", view.peers().position() + " among " + view.peers().main());
      lines.pair("", ink.muted("peers: " + view.peers().kind()));
    }
    if (!view.remarks().isEmpty()) {
      lines.pair("Warnings", view.remarks().size() + ", see 'corymb check'");
    }
  }

  private void stored(StoredView stored) {
    lines.add("case " + stored.code() + ": " + stored.standing());
    if (stored.hasRuling()) {
      lines.pair("Decision", stored.ruling());
    }
    if (stored.agreed()) {
      for (StoredView.Row row : stored.rows()) {
        lines.item(
            "%s: %s points (%s), %s"
                .formatted(row.what(), row.points(), row.percent(), row.label()));
      }
    }
  }

  private void sections(ReportView view) {
    lines.gap();
    for (SectionView section : view.sections()) {
      String median = section.hasMedian() ? ", peers' median " + section.median() : "";
      lines.pair(section.title(), section.points() + " = " + section.percent() + median);
    }
  }

  private void labels(ReportView view) {
    lines.gap();
    for (LabelView label : view.labels()) {
      String outcome = label.met() ? ink.good("content met") : ink.bad("content not met");
      lines.pair(label.title(), outcome);
    }
    for (CriterionView criterion : view.criteria()) {
      if (!criterion.outcome().equals("met")) {
        String note = criterion.hasNote() ? " (" + criterion.note() + ")" : "";
        lines.item(
            "criterion %s %s: %s%s"
                .formatted(criterion.code(), criterion.title(), criterion.outcome(), note));
      }
    }
  }

  private void blocking(SummaryView summary) {
    if (!summary.hasBlocking()) {
      return;
    }
    lines.gap();
    lines.add(ink.bold("Why not " + summary.next()));
    List<LabelView.Gate> gates = summary.blocking();
    for (LabelView.Gate gate : gates.stream().limit(MOST_GATES).toList()) {
      lines.item(
          "%s (%s): found %s; needed %s"
              .formatted(gate.gate(), gate.title(), gate.found(), gate.needs()));
    }
    if (gates.size() > MOST_GATES) {
      lines.item("and " + (gates.size() - MOST_GATES) + " more, see the report");
    }
  }

  private void steps(SummaryView summary) {
    if (!summary.hasSteps()) {
      return;
    }
    lines.gap();
    lines.add(ink.bold("The most rewarding steps"));
    for (IndicatorView step : summary.steps()) {
      lines.item(
          "%s %s: %s now; for %s: %s"
              .formatted(
                  step.code(), step.title(), step.points(), step.nextPoints(), step.needs()));
    }
  }
}
