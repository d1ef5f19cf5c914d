package corymb.assessment.act;

import corymb.assessment.state.ActRefused;
import corymb.assessment.state.CaseState;
import corymb.assessment.state.Returned;
import corymb.scheme.language.Sentence;

/**
 * The organisation replied to the questions.
 *
 * @param text what it replied
 */
public record Reply(String text) implements Act {

  @Override
  public Sentence title() {
    return Sentence.of("reply to the questions");
  }

  @Override
  public CaseState after(CaseState state, Stamp stamp) {
    Returned returned = need(Returned.class, state);
    if (text.isBlank()) {
      throw new ActRefused(
          "the reply is empty: answer the questions, or hand in a corrected response");
    }
    return returned.reply();
  }
}
