package corymb.assessment.state;

import corymb.scheme.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Handed in, not rated yet.
 *
 * @param submission what was handed in
 * @param contested the decision that an appeal is against, null without an appeal
 */
public record Submitted(Submission submission, @Nullable Decided contested) implements CaseState {

  /** Handed in without an appeal. */
  public Submitted(Submission submission) {
    this(submission, null);
  }

  @Override
  public Sentence title() {
    return Sentence.of("submitted");
  }

  @Override
  public Sentence possible() {
    return Sentence.of("rate it, or withdraw it");
  }

  /** The rules have rated it. */
  public Rated rate(RatedResult result) {
    return new Rated(submission, result, null, contested);
  }

  /** The organisation withdraws it, or the appeal, and then the decision stands. */
  public CaseState withdraw() {
    return contested == null ? new Withdrawn(submission) : contested.upheld();
  }
}
