package corymb.assessment.act;

import corymb.assessment.finding.Settlement;
import corymb.assessment.state.CaseState;
import corymb.assessment.state.UnderReview;
import corymb.scheme.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A difference between the assessors was settled.
 *
 * @param question the question's code
 * @param agreed the agreed answer, null for "not answered"
 */
public record Settle(String question, @Nullable String agreed) implements Act {

  @Override
  public Sentence title() {
    return Sentence.of("settle a difference");
  }

  @Override
  public CaseState after(CaseState state, Stamp stamp) {
    String why = stamp.why(title());
    return need(UnderReview.class, state)
        .settle(new Settlement(question, agreed, why, stamp.person()));
  }
}
