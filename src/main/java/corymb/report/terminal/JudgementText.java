package corymb.report.terminal;

import corymb.assessment.judgement.Judgement;
import corymb.assessment.judgement.LabelJudgement;
import corymb.rating.LabelResult;
import corymb.rating.LabelResult.GateLine;
import corymb.rating.Scorecard;

/** What rules and procedure allow, as a passage below the summary for a terminal. */
public final class JudgementText {

  private final Ink ink;
  private final Lines lines = new Lines();

  private JudgementText(Ink ink) {
    this.ink = ink;
  }

  /**
   * The passage, each line with its end: every label with the failed gates of the procedure. Those
   * of the answers stand in the summary and are only counted here.
   */
  public static String of(Scorecard scorecard, Judgement judgement, Ink ink) {
    JudgementText text = new JudgementText(ink);
    text.lines.gap();
    text.lines.add(ink.bold("What may be granted, with the procedure"));
    for (LabelResult result : scorecard.labels()) {
      text.label(result.label().title(), judgement.label(result.label().code()));
    }
    return text.lines.toString();
  }

  private void label(String title, LabelJudgement label) {
    lines.pair(title, label.isAllowed() ? ink.good("allowed") : ink.bad("not allowed"));
    for (GateLine gate : label.failedProcedure()) {
      lines.item("%s: found %s; needed %s".formatted(gate.gate(), gate.found(), gate.needs()));
    }
    int content = label.failed().size() - label.failedProcedure().size();
    if (content > 0) {
      lines.item("content not met: " + content + (content == 1 ? " gate" : " gates"));
    }
  }
}
