package corymb.assessment.act;

import corymb.assessment.judgement.Visit;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.CaseState;
import corymb.assessment.state.UnderReview;

/**
 * The assessors met the organisation.
 *
 * @param visit how and when
 */
public record RecordVisit(Visit visit) implements Act {

  @Override
  public String title() {
    return "record the visit";
  }

  @Override
  public CaseState after(CaseState state, Stamp stamp) {
    UnderReview review = need(UnderReview.class, state);
    if (visit.date().isAfter(stamp.on())) {
      throw new ActRefused(
          "a visit is recorded once it took place: found %s, today is %s"
              .formatted(visit.date(), stamp.on()));
    }
    return review.visit(visit);
  }
}
