package corymb.assessment.act;

import corymb.assessment.comparison.Compared;
import corymb.assessment.state.CaseState;
import corymb.assessment.state.RatedResult;
import corymb.assessment.state.Submitted;
import corymb.scheme.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The rules rated the response.
 *
 * @param result what it came to
 * @param peers with whom it was compared, null when there was nobody
 */
public record Rate(RatedResult result, @Nullable Compared peers) implements Act {

  /** A result that was compared with nobody. */
  public Rate(RatedResult result) {
    this(result, null);
  }

  @Override
  public Sentence title() {
    return Sentence.of("rate the response");
  }

  @Override
  public CaseState after(CaseState state, Stamp stamp) {
    return need(Submitted.class, state).rate(result);
  }
}
