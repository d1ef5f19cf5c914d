package corymb.assessment.act;

import corymb.assessment.state.CaseState;
import corymb.assessment.state.Returned;

/**
 * The organisation replied to the questions.
 *
 * @param text what it replied
 */
public record Reply(String text) implements Act {

  @Override
  public String title() {
    return "reply to the questions";
  }

  @Override
  public CaseState after(CaseState state, Stamp stamp) {
    return need(Returned.class, state).reply();
  }
}
