package corymb.assessment.act;

import corymb.assessment.state.Appealed;
import corymb.assessment.state.CaseState;
import corymb.assessment.state.Rated;
import corymb.scheme.language.Sentence;
import java.util.List;

/**
 * Assessors were assigned: to a rated case, or other ones to a case under appeal.
 *
 * @param assessors the persons
 */
public record Assign(List<String> assessors) implements Act {

  @Override
  public Sentence title() {
    return Sentence.of("assign assessors");
  }

  @Override
  public CaseState after(CaseState state, Stamp stamp) {
    if (state instanceof Appealed appealed) {
      return appealed.assign(assessors);
    }
    return need(Rated.class, state).assign(assessors);
  }
}
