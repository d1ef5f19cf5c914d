package corymb.assessment.act;

import corymb.assessment.comparison.Compared;
import corymb.assessment.state.Agreement;
import corymb.assessment.state.CaseState;
import corymb.assessment.state.UnderReview;
import corymb.scheme.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * An assessor signed the agreed answers.
 *
 * @param agreement what was signed
 * @param peers with whom its result was compared, null when there was nobody
 */
public record Sign(Agreement agreement, @Nullable Compared peers) implements Act {

  /** A signature below a result that was compared with nobody. */
  public Sign(Agreement agreement) {
    this(agreement, null);
  }

  @Override
  public Sentence title() {
    return Sentence.of("sign the agreed answers");
  }

  @Override
  public CaseState after(CaseState state, Stamp stamp) {
    return need(UnderReview.class, state).sign(stamp.person(), agreement, stamp.on());
  }
}
