package corymb.usecase.decision.sheet;

import corymb.assessment.CaseHistory;
import corymb.assessment.state.Agreement;
import corymb.rating.LabelResult;
import corymb.rating.LabelResult.GateLine;
import corymb.rating.Retelling;
import corymb.rating.Scorecard;
import corymb.rating.words.Wording;
import corymb.scheme.Pack;
import corymb.scheme.label.Label;
import corymb.scheme.language.Language;
import corymb.store.blob.Blobs;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The gates of a judgement in another language. A judgement is kept in English; what the rules said
 * is told again from the same answers, of the procedure only what is needed.
 *
 * @param told the gates of the rules by label and their name in English
 */
record GateWords(Map<String, GateLine> told) {

  /** The words for a judgement of answers. */
  static GateWords of(
      Casework casework,
      Session session,
      CaseHistory history,
      Agreement judged,
      Pack pack,
      Language language) {
    Map<String, GateLine> told = new HashMap<>();
    if (language != Language.ENGLISH) {
      Scorecard english =
          casework
              .rating()
              .rate(
                  judged.answers().name(),
                  Blobs.get(session, judged.answers().sha256()),
                  history.state().submission().importedOn())
              .scorecard();
      List<LabelResult> others = Retelling.of(english, pack, Wording.in(language)).labels();
      for (int i = 0; i < others.size(); i++) {
        LabelResult one = english.labels().get(i);
        put(told, one.label(), one.failed(), others.get(i).failed());
        put(told, one.label(), one.passed(), others.get(i).passed());
      }
    }
    return new GateWords(told);
  }

  private static void put(
      Map<String, GateLine> told, Label label, List<GateLine> english, List<GateLine> others) {
    for (int i = 0; i < english.size(); i++) {
      told.put(label.code() + " " + english.get(i).gate(), others.get(i));
    }
  }

  /** Gates of a label; those that cannot be told stay as they are kept. */
  List<GateLine> lines(Label label, List<GateLine> kept) {
    return kept.stream()
        .map(line -> told.getOrDefault(label.code() + " " + line.gate(), line))
        .map(line -> needed(label, line))
        .toList();
  }

  /** What a step of the procedure demands, in the words of the label. */
  private static GateLine needed(Label label, GateLine line) {
    return label.procedure().stream()
        .filter(step -> step.code().equals(line.rule()))
        .findFirst()
        .map(
            step -> new GateLine(line.gate(), line.title(), line.found(), step.text(), line.rule()))
        .orElse(line);
  }
}
