package corymb.assessment.act;

import corymb.assessment.state.CaseState;
import corymb.assessment.state.Returned;
import corymb.assessment.state.Submission;
import corymb.scheme.language.Sentence;

/**
 * A response was handed in again, after the case was returned; the first one begins a case.
 *
 * @param submission what was handed in
 */
public record Submit(Submission submission) implements Act {

  @Override
  public Sentence title() {
    return Sentence.of("hand in a response");
  }

  @Override
  public CaseState after(CaseState state, Stamp stamp) {
    return need(Returned.class, state).resubmit(submission);
  }
}
