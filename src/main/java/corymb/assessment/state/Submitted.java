package corymb.assessment.state;

/**
 * Handed in, not rated yet.
 *
 * @param submission what was handed in
 */
public record Submitted(Submission submission) implements CaseState {

  @Override
  public String name() {
    return "submitted";
  }

  @Override
  public String possible() {
    return "rate it, or withdraw it";
  }

  /** The rules have rated it. */
  public Rated rate(RatedResult result) {
    return new Rated(submission, result, null);
  }

  /** The organisation withdraws it. */
  public Withdrawn withdraw() {
    return new Withdrawn(submission);
  }
}
