package corymb.assessment.act;

import corymb.assessment.judgement.Visit;
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
    return need(UnderReview.class, state).visit(visit);
  }
}
