package corymb.usecase.review;

import corymb.assessment.CaseHistory;
import corymb.assessment.comparison.Compared;
import corymb.assessment.state.Agreement;
import corymb.assessment.state.Kept;
import corymb.store.blob.Digest;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.When;
import corymb.usecase.rated.RatedAnswers;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Agreed answers, rated; nothing is kept yet.
 *
 * @param answers the answers as {@code answers.json}
 * @param rated what they come to
 */
@SuppressWarnings("ArrayRecordComponent") // goes straight into the store
public record AgreedAnswers(byte[] answers, RatedAnswers rated) {

  private static final String NAME = "agreed answers";

  /**
   * The own answers of a case with what people changed of them.
   *
   * @throws corymb.usecase.rated.FaultyAnswers when they do not fit together
   */
  public static AgreedAnswers of(AnswerSets sets, Map<String, Optional<String>> changes) {
    return new AgreedAnswers(sets.bytes(changes), sets.rate(NAME, changes));
  }

  /** What is signed, with the label that is recommended, null for none. */
  public Agreement agreement(@Nullable String recommended) {
    Kept kept = new Kept(Digest.of(answers), NAME, answers.length);
    return new Agreement(kept, rated.result(), recommended);
  }

  /** With whom the result is compared on the day of an act; the peers are kept. */
  public @Nullable Compared compared(
      Casework casework, Session session, CaseHistory history, When when) {
    return casework
        .peers()
        .compare(
            session,
            history.organisation(),
            rated.intake().checked(),
            rated.scorecard(),
            when.on());
  }
}
