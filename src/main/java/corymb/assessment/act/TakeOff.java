package corymb.assessment.act;

import corymb.assessment.state.Agreed;
import corymb.assessment.state.CaseState;
import corymb.assessment.state.Decided;
import corymb.assessment.state.Judged;
import corymb.assessment.state.Returned;
import corymb.assessment.state.UnderReview;
import corymb.scheme.language.Sentence;

/**
 * An assessor was taken off an open case because of a tie, also after locking or agreeing. What the
 * assessor found stays in the history and is not used any more.
 *
 * @param assessor who was taken off
 */
public record TakeOff(String assessor) implements Act {

  @Override
  public Sentence title() {
    return Sentence.of("take an assessor off");
  }

  @Override
  public CaseState after(CaseState state, Stamp stamp) {
    stamp.why(title());
    return without(this, state, assessor);
  }

  /** The case without an assessor: back in the review, or still returned. */
  static CaseState without(Act act, CaseState state, String assessor) {
    if (state instanceof Returned returned) {
      return returned.leave(assessor);
    }
    if (state instanceof Agreed agreed) {
      return agreed.leave(assessor);
    }
    if (state instanceof Judged judged) {
      return judged.leave(assessor);
    }
    if (state instanceof Decided decided && decided.isDeferred()) {
      return decided.leave(assessor);
    }
    return act.need(UnderReview.class, state).leave(assessor);
  }
}
