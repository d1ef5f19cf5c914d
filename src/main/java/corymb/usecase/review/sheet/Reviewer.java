package corymb.usecase.review.sheet;

import corymb.assessment.CaseHistory;
import corymb.assessment.actor.Actor;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Review;
import corymb.assessment.state.UnderReview;

/** An assessor of a case, as the case knows them. */
final class Reviewer {

  private Reviewer() {}

  /**
   * The review of a case.
   *
   * @throws ActRefused when it has none any more
   */
  static UnderReview of(CaseHistory history) {
    return history
        .state()
        .reviewed()
        .orElseThrow(
            () ->
                new ActRefused(
                    "the case is {0}; there is nothing to review", history.state().title()));
  }

  /**
   * The review of a case that the assessor has opened.
   *
   * @throws ActRefused before ties were declared
   */
  static UnderReview opened(CaseHistory history, Actor actor) {
    UnderReview review = of(history);
    if (!isFree(review, actor)) {
      throw new ActRefused(
          "declare your ties to the organisation first, or that there are none; nothing of the case is shown before");
    }
    return review;
  }

  /** Whether the assessor declared to be free of ties. */
  static boolean isFree(UnderReview review, Actor actor) {
    return review.review(actor.person()).free();
  }

  static Turn turn(CaseHistory history, UnderReview review, Actor actor) {
    Review own = review.review(actor.person());
    return Turn.of(
        history.state().name(),
        own.free(),
        own.locked() != null,
        review.isLocked(),
        review.signed().containsKey(actor.person()));
  }
}
