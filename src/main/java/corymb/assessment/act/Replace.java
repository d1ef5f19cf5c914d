package corymb.assessment.act;

import corymb.assessment.state.CaseState;
import corymb.assessment.state.UnderReview;
import corymb.scheme.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * An assessor took the place of another.
 *
 * @param leaving who left, null when the place was free
 * @param coming who took it
 */
public record Replace(@Nullable String leaving, String coming) implements Act {

  @Override
  public Sentence title() {
    return Sentence.of("replace an assessor");
  }

  @Override
  public CaseState after(CaseState state, Stamp stamp) {
    stamp.why(title());
    return need(UnderReview.class, state).replace(leaving, coming);
  }
}
