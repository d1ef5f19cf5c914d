package corymb.assessment.state;

import corymb.scheme.language.Sentence;

/**
 * Withdrawn by the organisation; the end.
 *
 * @param submission what was handed in last
 */
public record Withdrawn(Submission submission) implements CaseState {

  @Override
  public Sentence title() {
    return Sentence.of("withdrawn");
  }

  @Override
  public Sentence possible() {
    return Sentence.of("nothing more; import a new response to begin a new case");
  }
}
