package corymb.usecase.draft;

import corymb.assessment.organisation.Organisation;
import corymb.store.drafts.DraftAnswer;
import corymb.usecase.rated.AnswersLook;
import java.util.Map;

/**
 * A questionnaire that an organisation is filling in.
 *
 * @param organisation the organisation
 * @param answers the answers that were given or taken back, by the codes of their questions
 * @param look how far they get
 */
public record Draft(Organisation organisation, Map<String, DraftAnswer> answers, AnswersLook look) {

  /** Keeps the answers. */
  public Draft {
    answers = Map.copyOf(answers);
  }

  /** What was answered, empty for nothing. */
  public String text(String question) {
    DraftAnswer answer = answers.get(question);
    return answer == null ? "" : answer.answer();
  }

  /** Whether anything was answered. */
  public boolean isBegun() {
    return !answers.isEmpty();
  }
}
