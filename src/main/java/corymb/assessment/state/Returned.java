package corymb.assessment.state;

import corymb.scheme.language.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Returned to the organisation with questions.
 *
 * @param review the case as it was returned
 * @param questions what is asked, at least one
 */
public record Returned(UnderReview review, List<String> questions) implements CaseState {

  /**
   * @throws ActRefused when nothing is asked
   */
  public Returned {
    questions = List.copyOf(questions);
    if (questions.isEmpty() || questions.stream().anyMatch(String::isBlank)) {
      throw new ActRefused("a case is returned with at least one question, and none is empty");
    }
  }

  @Override
  public Sentence title() {
    return Sentence.of("returned");
  }

  @Override
  public Sentence possible() {
    return Sentence.of("reply to the questions, hand in a corrected response, or withdraw it");
  }

  @Override
  public Submission submission() {
    return review.submission();
  }

  @Override
  public Set<String> assessors() {
    return review.assessors();
  }

  /**
   * An assessor with a tie leaves the case.
   *
   * @throws ActRefused when the person is not assigned
   */
  public Returned leave(String assessor) {
    return new Returned(review.leave(assessor), questions);
  }

  @Override
  public Optional<String> appliedFor() {
    return review.appliedFor();
  }

  @Override
  public Optional<UnderReview> reviewed() {
    return Optional.of(review);
  }

  @Override
  public Optional<RatedResult> result() {
    return review.result();
  }

  /** The organisation has replied; the review goes on where it was. */
  public UnderReview reply() {
    return review;
  }

  /** The organisation hands in a corrected response; it is rated and reviewed anew. */
  public Submitted resubmit(Submission corrected) {
    return new Submitted(corrected, review.rated().contested());
  }

  /** The organisation withdraws it, or the appeal, and then the decision stands. */
  public CaseState withdraw() {
    return review.withdraw();
  }
}
