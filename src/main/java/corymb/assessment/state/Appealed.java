package corymb.assessment.state;

import corymb.scheme.language.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The organisation appealed against the decision.
 *
 * @param decided the decision appealed against
 */
public record Appealed(Decided decided) implements CaseState {

  @Override
  public Sentence title() {
    return Sentence.of("appealed");
  }

  @Override
  public Sentence possible() {
    return Sentence.of("assign other assessors, dismiss the appeal, or withdraw it");
  }

  @Override
  public Submission submission() {
    return decided.submission();
  }

  @Override
  public Set<String> assessors() {
    return decided.assessors();
  }

  @Override
  public Optional<String> appliedFor() {
    return decided.appliedFor();
  }

  @Override
  public Optional<Agreed> consensus() {
    return decided.consensus();
  }

  /**
   * Other assessors look at the case from the start.
   *
   * @throws ActRefused when one of them assessed it before
   */
  public UnderReview assign(List<String> others) {
    for (String assessor : others) {
      if (assessors().contains(assessor)) {
        throw new ActRefused(
            "{0} assessed this case before; an appeal is handled by other assessors", assessor);
      }
    }
    Rated rated = decided.judged().agreed().review().rated();
    return new Rated(rated.submission(), rated.own(), rated.application(), decided).assign(others);
  }

  /** The appeal is dismissed; the decision stands. */
  public Decided dismiss() {
    return decided.upheld();
  }

  /** The organisation withdraws the appeal; the decision stands. */
  public Decided withdraw() {
    return decided.upheld();
  }
}
