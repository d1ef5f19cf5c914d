package corymb.assessment.act;

import corymb.assessment.state.Agreement;
import corymb.assessment.state.CaseState;
import corymb.assessment.state.UnderReview;

/**
 * An assessor signed the agreed answers.
 *
 * @param agreement what was signed
 */
public record Sign(Agreement agreement) implements Act {

  @Override
  public String title() {
    return "sign the agreed answers";
  }

  @Override
  public CaseState after(CaseState state, Stamp stamp) {
    return need(UnderReview.class, state).sign(stamp.person(), agreement, stamp.on());
  }
}
