package corymb.usecase.decision.sheet;

import corymb.assessment.CaseHistory;
import corymb.assessment.finding.Finding;
import corymb.assessment.finding.Settlement;
import corymb.assessment.state.Agreed;
import corymb.assessment.state.Agreement;
import corymb.scheme.Pack;
import corymb.scheme.question.Question;
import corymb.store.blob.Blobs;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import corymb.usecase.rated.RateAnswers;
import corymb.usecase.review.AnswerSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The organisation's answers beside those that were agreed on. */
record AnswersCompared(Casework casework, Session session, CaseHistory history, Agreed agreed) {

  List<DecisionSheet.AnswerLine> lines(Pack pack) {
    Map<String, String> own = AnswerSets.of(casework, session, history).own();
    Map<String, String> draft = texts(agreed.draft());
    Map<String, String> current = texts(agreed.current());
    List<DecisionSheet.AnswerLine> lines = new ArrayList<>();
    for (Question asked : pack.questionnaire().questions()) {
      String code = asked.code();
      lines.add(
          new DecisionSheet.AnswerLine(
              asked, own.get(code), draft.get(code), current.get(code), reasons(code)));
    }
    return lines;
  }

  private Map<String, String> texts(Agreement agreement) {
    return RateAnswers.texts(
        casework
            .rating()
            .read(
                agreement.answers().name(),
                Blobs.get(session, agreement.answers().sha256()),
                history.state().submission().importedOn()));
  }

  private List<String> reasons(String code) {
    Settlement settled = agreed.review().settled().get(code);
    if (settled != null) {
      return List.of(settled.reason());
    }
    List<String> reasons = new ArrayList<>();
    agreed
        .review()
        .reviews()
        .forEach(
            review -> {
              Finding finding = review.findings().byQuestion().get(code);
              String reason = finding == null || !finding.corrects() ? null : finding.reason();
              if (reason != null) {
                reasons.add(reason);
              }
            });
    return reasons;
  }
}
