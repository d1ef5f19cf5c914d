package corymb.assessment.state;

import corymb.assessment.judgement.Judgement;
import java.util.Set;

/**
 * The assessors agreed.
 *
 * @param review the review
 * @param draft what the assessors agreed on; never changed afterwards
 * @param current the same, or what the committee made of it after corrections
 */
public record Agreed(UnderReview review, Agreement draft, Agreement current) implements CaseState {

  @Override
  public String name() {
    return "agreed";
  }

  @Override
  public String possible() {
    return "judge it, or withdraw it";
  }

  @Override
  public Submission submission() {
    return review.submission();
  }

  @Override
  public Set<String> assessors() {
    return review.assessors();
  }

  /** The rules and the procedure have judged it. */
  public Judged judge(Judgement judgement) {
    return new Judged(this, judgement);
  }

  /** The organisation withdraws it. */
  public Withdrawn withdraw() {
    return new Withdrawn(submission());
  }
}
