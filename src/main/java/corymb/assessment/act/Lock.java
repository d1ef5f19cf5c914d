package corymb.assessment.act;

import corymb.assessment.state.CaseState;
import corymb.assessment.state.RatedResult;
import corymb.assessment.state.UnderReview;
import corymb.scheme.language.Sentence;
import java.util.List;
import java.util.Set;

/**
 * An assessor locked the findings.
 *
 * @param result what the answers as corrected came to
 * @param verified the improvement areas that the assessor verified
 */
public record Lock(RatedResult result, List<String> verified) implements Act {

  @Override
  public Sentence title() {
    return Sentence.of("lock the findings");
  }

  @Override
  public CaseState after(CaseState state, Stamp stamp) {
    return need(UnderReview.class, state).lock(stamp.person(), result, Set.copyOf(verified));
  }
}
