package corymb.assessment.state;

import corymb.assessment.judgement.Earlier;
import corymb.assessment.judgement.Judgement;
import corymb.assessment.judgement.Standing;
import corymb.scheme.language.Sentence;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The assessors agreed.
 *
 * @param review the review
 * @param draft what the assessors agreed on; never changed afterwards
 * @param current the same, or what the committee made of it after corrections
 * @param agreedOn the day of the last signature
 */
public record Agreed(UnderReview review, Agreement draft, Agreement current, LocalDate agreedOn)
    implements CaseState {

  @Override
  public Sentence title() {
    return Sentence.of("agreed");
  }

  @Override
  public Sentence possible() {
    return Sentence.of("judge it, or withdraw it");
  }

  @Override
  public Submission submission() {
    return review.submission();
  }

  @Override
  public Set<String> assessors() {
    return review.assessors();
  }

  @Override
  public Optional<String> appliedFor() {
    return review.appliedFor();
  }

  @Override
  public Optional<Agreed> consensus() {
    return Optional.of(this);
  }

  /**
   * What the procedure knows of the case, as the judge wants it: an improvement area is verified
   * when every assessor verified it.
   *
   * @param assessedOn the day that the agreed answers describe
   * @param earlier the earlier benchmarkings of the organisation
   */
  public Standing standing(LocalDate assessedOn, List<Earlier> earlier) {
    Application wanted = review.application();
    Set<String> verified = new LinkedHashSet<>(wanted.areas());
    review.reviews().stream()
        .map(Review::locked)
        .forEach(locked -> verified.retainAll(locked == null ? Set.of() : locked.verified()));
    return new Standing(
        assessedOn,
        earlier,
        wanted.areas(),
        verified,
        review.reviews().size(),
        wanted.blind(),
        review.visit());
  }

  /**
   * An assessor with a tie leaves the case, which goes back to the review.
   *
   * @throws ActRefused when the person is not assigned
   */
  public UnderReview leave(String assessor) {
    return review.leave(assessor);
  }

  /** The rules and the procedure have judged it. */
  public Judged judge(Judgement judgement) {
    return new Judged(this, judgement);
  }

  /** The organisation withdraws it, or the appeal, and then the decision stands. */
  public CaseState withdraw() {
    return review.withdraw();
  }
}
