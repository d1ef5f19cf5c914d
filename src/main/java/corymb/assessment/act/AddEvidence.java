package corymb.assessment.act;

import corymb.assessment.state.CaseState;
import corymb.assessment.state.Decided;
import corymb.assessment.state.Withdrawn;
import corymb.scheme.language.Sentence;

/**
 * Evidence was added to an open case, deferred or under appeal too; the state stays as it is.
 *
 * @param evidence the file and what it supports
 */
public record AddEvidence(Evidence evidence) implements Act {

  @Override
  public Sentence title() {
    return Sentence.of("add evidence");
  }

  @Override
  public CaseState after(CaseState state, Stamp stamp) {
    boolean closed = state instanceof Decided decided && !decided.isDeferred();
    if (closed || state instanceof Withdrawn) {
      throw refused(state);
    }
    return state;
  }
}
