package corymb.assessment.act;

import corymb.assessment.state.CaseState;
import corymb.assessment.state.UnderReview;
import corymb.scheme.language.Sentence;
import java.util.List;

/**
 * The case was returned to the organisation with questions.
 *
 * @param questions what is asked
 */
public record Ask(List<String> questions) implements Act {

  @Override
  public Sentence title() {
    return Sentence.of("return the case with questions");
  }

  @Override
  public CaseState after(CaseState state, Stamp stamp) {
    UnderReview review = need(UnderReview.class, state);
    return review.ask(questions);
  }
}
