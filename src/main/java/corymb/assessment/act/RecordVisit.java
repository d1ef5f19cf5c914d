package corymb.assessment.act;

import corymb.assessment.judgement.Visit;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.CaseState;
import corymb.assessment.state.UnderReview;
import corymb.scheme.language.Sentence;

/**
 * The assessors met the organisation.
 *
 * @param visit how and when
 */
public record RecordVisit(Visit visit) implements Act {

  @Override
  public Sentence title() {
    return Sentence.of("record the visit");
  }

  @Override
  public CaseState after(CaseState state, Stamp stamp) {
    UnderReview review = need(UnderReview.class, state);
    if (visit.date().isAfter(stamp.on())) {
      throw new ActRefused(
          "a visit is recorded once it took place: found {0}, today is {1}",
          visit.date(), stamp.on());
    }
    return review.visit(visit);
  }
}
