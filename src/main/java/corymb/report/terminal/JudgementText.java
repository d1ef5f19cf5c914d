package corymb.report.terminal;

import corymb.assessment.judgement.Judgement;
import corymb.assessment.judgement.LabelJudgement;
import corymb.rating.LabelResult;
import corymb.rating.LabelResult.GateLine;
import corymb.rating.Scorecard;
import corymb.scheme.language.Language;
import corymb.scheme.language.Sentence;

/** What rules and procedure allow, as a passage below the summary for a terminal. */
public final class JudgementText {

  private final Ink ink;
  private final Language language;
  private final Lines lines = new Lines();

  private JudgementText(Ink ink, Language language) {
    this.ink = ink;
    this.language = language;
  }

  /**
   * The passage, each line with its end: every label with the failed gates of the procedure. Those
   * of the answers stand in the summary and are only counted here.
   */
  public static String of(Scorecard scorecard, Judgement judgement, Ink ink, Language language) {
    JudgementText text = new JudgementText(ink, language);
    text.lines.gap();
    text.lines.add(ink.bold(text.say(Sentence.of("What may be granted, with the procedure"))));
    for (LabelResult result : scorecard.labels()) {
      text.label(result.label().title(), judgement.label(result.label().code()));
    }
    return text.lines.toString();
  }

  private void label(String title, LabelJudgement label) {
    lines.pair(
        title,
        label.isAllowed()
            ? ink.good(say(Sentence.of("allowed")))
            : ink.bad(say(Sentence.of("not allowed"))));
    for (GateLine gate : label.failedProcedure()) {
      lines.item(
          say(Sentence.of("{0}: found {1}; needed {2}", gate.gate(), gate.found(), gate.needs())));
    }
    int content = label.failed().size() - label.failedProcedure().size();
    if (content > 0) {
      lines.item(
          say(
              content == 1
                  ? Sentence.of("content not met: {0} gate", content)
                  : Sentence.of("content not met: {0} gates", content)));
    }
  }

  private String say(Sentence sentence) {
    return sentence.in(language);
  }
}
