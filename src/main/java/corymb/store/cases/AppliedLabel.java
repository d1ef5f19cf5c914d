package corymb.store.cases;

import corymb.assessment.state.Agreed;
import corymb.assessment.state.Appealed;
import corymb.assessment.state.Application;
import corymb.assessment.state.CaseState;
import corymb.assessment.state.Decided;
import corymb.assessment.state.Judged;
import corymb.assessment.state.Rated;
import corymb.assessment.state.Returned;
import corymb.assessment.state.UnderReview;
import java.util.Optional;

/** What a case applies for, wherever it stands. */
final class AppliedLabel {

  private AppliedLabel() {}

  static Optional<String> of(CaseState state) {
    if (state instanceof Rated rated) {
      return Optional.ofNullable(rated.application()).map(Application::label);
    }
    if (state instanceof UnderReview review) {
      return Optional.of(review.application().label());
    }
    if (state instanceof Returned returned) {
      return of(returned.review());
    }
    if (state instanceof Agreed agreed) {
      return of(agreed.review());
    }
    if (state instanceof Judged judged) {
      return of(judged.agreed());
    }
    if (state instanceof Decided decided) {
      return of(decided.judged());
    }
    return state instanceof Appealed appealed ? of(appealed.decided()) : Optional.empty();
  }
}
