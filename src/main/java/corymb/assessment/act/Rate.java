package corymb.assessment.act;

import corymb.assessment.state.CaseState;
import corymb.assessment.state.RatedResult;
import corymb.assessment.state.Submitted;

/**
 * The rules rated the response.
 *
 * @param result what it came to
 */
public record Rate(RatedResult result) implements Act {

  @Override
  public String title() {
    return "rate the response";
  }

  @Override
  public CaseState after(CaseState state, Stamp stamp) {
    return need(Submitted.class, state).rate(result);
  }
}
