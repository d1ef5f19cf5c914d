package corymb.cli.casework;

import corymb.assessment.judgement.Judgement;
import corymb.assessment.judgement.LabelJudgement;
import corymb.rating.LabelResult.GateLine;
import java.io.PrintWriter;

/** A judgement in words. */
final class JudgementLines {

  private JudgementLines() {}

  static void write(Judgement judgement, PrintWriter out) {
    for (LabelJudgement label : judgement.labels()) {
      out.println(label.label() + ": " + (label.isAllowed() ? "allowed" : "not allowed"));
      for (GateLine gate : label.failed()) {
        out.printf(
            "  %s (%s): found %s, needed %s%n",
            gate.gate(), gate.title(), gate.found(), gate.needs());
      }
    }
    String highest = judgement.highest();
    out.println("highest label that may be granted: " + (highest == null ? "none" : highest));
  }
}
