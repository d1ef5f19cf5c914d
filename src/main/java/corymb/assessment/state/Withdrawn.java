package corymb.assessment.state;

/**
 * Withdrawn by the organisation; the end.
 *
 * @param submission what was handed in last
 */
public record Withdrawn(Submission submission) implements CaseState {

  @Override
  public String name() {
    return "withdrawn";
  }

  @Override
  public String possible() {
    return "nothing more; import a new response to begin a new case";
  }
}
