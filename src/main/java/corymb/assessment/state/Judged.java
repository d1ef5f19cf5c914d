package corymb.assessment.state;

import corymb.assessment.judgement.Judgement;
import corymb.rating.LabelResult.GateLine;
import corymb.scheme.language.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judged; the committee can decide.
 *
 * @param agreed what was judged
 * @param judgement what may be granted
 */
public record Judged(Agreed agreed, Judgement judgement) implements CaseState {

  @Override
  public Sentence title() {
    return Sentence.of("judged");
  }

  @Override
  public Sentence possible() {
    return Sentence.of("decide it on a later day, correct an agreed answer, or withdraw it");
  }

  @Override
  public Submission submission() {
    return agreed.submission();
  }

  @Override
  public Set<String> assessors() {
    return agreed.assessors();
  }

  @Override
  public Optional<String> appliedFor() {
    return agreed.appliedFor();
  }

  @Override
  public Optional<Agreed> consensus() {
    return agreed.consensus();
  }

  /**
   * The committee decides.
   *
   * @throws ActRefused when the person assessed the case, the day is not later than the
   *     recommendation, or the label is not allowed by the judgement
   */
  public Decided decide(Decision decision) {
    return decide(decision, agreed.agreedOn());
  }

  Decided decide(Decision decision, LocalDate before) {
    if (assessors().contains(decision.person())) {
      throw new ActRefused("{0} assessed this case and may not decide it", decision.person());
    }
    if (!decision.date().isAfter(before)) {
      throw new ActRefused(
          "the committee decides later than the assessors recommend, and later than it deferred: after {0}, found {1}",
          before, decision.date());
    }
    requireAllowed(decision.label());
    return new Decided(this, decision, false);
  }

  private void requireAllowed(@Nullable String label) {
    if (label != null && !judgement.knows(label)) {
      throw new ActRefused("there is no label '{0}' in the scheme of this case", label);
    }
    if (label != null && !judgement.allows(label)) {
      throw new ActRefused(
          "the judgement does not allow {0}: {1}", label, failed(judgement.label(label).failed()));
    }
  }

  /**
   * An assessor with a tie leaves the case, which goes back to the review.
   *
   * @throws ActRefused when the person is not assigned
   */
  public UnderReview leave(String assessor) {
    return agreed.leave(assessor);
  }

  /** The committee corrects agreed answers; what the assessors agreed on is kept beside it. */
  public Agreed correct(Agreement corrected) {
    return new Agreed(agreed.review(), agreed.draft(), corrected, agreed.agreedOn());
  }

  /** The organisation withdraws it, or the appeal, and then the decision stands. */
  public CaseState withdraw() {
    return agreed.withdraw();
  }

  private static Sentence failed(List<GateLine> gates) {
    return gates.stream()
        .map(gate -> Sentence.of("{0} found {1}", gate.gate(), gate.found()))
        .reduce((some, next) -> Sentence.of("{0}; {1}", some, next))
        .orElseThrow();
  }
}
