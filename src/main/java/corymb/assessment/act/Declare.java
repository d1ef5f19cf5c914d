package corymb.assessment.act;

import corymb.assessment.state.CaseState;
import corymb.assessment.state.UnderReview;
import corymb.scheme.language.Sentence;

/**
 * An assessor declared ties: free of blocking ones, or not, and then leaves the case. The ties
 * themselves are kept with the person.
 *
 * @param free whether no tie blocks
 */
public record Declare(boolean free) implements Act {

  @Override
  public Sentence title() {
    return Sentence.of("declare ties");
  }

  @Override
  public CaseState after(CaseState state, Stamp stamp) {
    return free
        ? need(UnderReview.class, state).declareFree(stamp.person())
        : TakeOff.without(this, state, stamp.person());
  }
}
