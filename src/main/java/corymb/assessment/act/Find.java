package corymb.assessment.act;

import corymb.assessment.finding.Finding;
import corymb.assessment.state.CaseState;
import corymb.assessment.state.UnderReview;
import corymb.scheme.language.Sentence;
import java.util.List;

/**
 * An assessor found something of answers.
 *
 * @param findings one a question
 */
public record Find(List<Finding> findings) implements Act {

  @Override
  public Sentence title() {
    return Sentence.of("record findings");
  }

  @Override
  public CaseState after(CaseState state, Stamp stamp) {
    return need(UnderReview.class, state).find(stamp.person(), findings);
  }
}
