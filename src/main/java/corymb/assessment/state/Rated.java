package corymb.assessment.state;

import corymb.assessment.finding.Findings;
import corymb.scheme.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rated by the rules on the organisation's own answers.
 *
 * @param submission what was handed in
 * @param own the result of its own answers
 * @param application what it applies for, null while it only wants to be benchmarked
 * @param contested the decision that an appeal is against, null without an appeal
 */
public record Rated(
    Submission submission,
    RatedResult own,
    @Nullable Application application,
    @Nullable Decided contested)
    implements CaseState {

  @Override
  public Sentence title() {
    return Sentence.of("rated");
  }

  @Override
  public Sentence possible() {
    return application == null
        ? Sentence.of("apply for a label, or withdraw it")
        : Sentence.of("assign assessors, apply for another label, or withdraw it");
  }

  @Override
  public Optional<String> appliedFor() {
    return Optional.ofNullable(application).map(Application::label);
  }

  @Override
  public Optional<RatedResult> result() {
    return contested == null ? Optional.of(own) : contested.result();
  }

  /**
   * The organisation applies for a label, instead of one it applied for before.
   *
   * @throws ActRefused when the application is faulty
   */
  public Rated apply(Application wanted) {
    wanted
        .fault()
        .ifPresent(
            fault -> {
              throw new ActRefused("the application is refused: {0}", fault);
            });
    return new Rated(submission, own, wanted, contested);
  }

  /**
   * Assessors are assigned.
   *
   * @throws ActRefused when nothing is applied for, or they are not as many as the label needs
   */
  public UnderReview assign(List<String> assessors) {
    Application wanted = application;
    if (wanted == null) {
      throw new ActRefused("no label is applied for yet: apply for a label first");
    }
    List<Review> reviews = new ArrayList<>();
    for (String assessor : assessors) {
      reviews.add(new Review(assessor, false, Findings.NONE, null));
    }
    return UnderReview.begin(this, wanted, reviews);
  }

  /** The organisation withdraws it, or the appeal, and then the decision stands. */
  public CaseState withdraw() {
    return contested == null ? new Withdrawn(submission) : contested.upheld();
  }
}
