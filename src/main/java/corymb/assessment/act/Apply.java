package corymb.assessment.act;

import corymb.assessment.state.Application;
import corymb.assessment.state.CaseState;
import corymb.assessment.state.Rated;
import corymb.scheme.language.Sentence;

/**
 * The organisation applied for a label.
 *
 * @param application what it applies for
 */
public record Apply(Application application) implements Act {

  @Override
  public Sentence title() {
    return Sentence.of("apply for a label");
  }

  @Override
  public CaseState after(CaseState state, Stamp stamp) {
    return need(Rated.class, state).apply(application);
  }
}
