package corymb.assessment.state;

import corymb.scheme.language.Sentence;
import java.util.Optional;
import java.util.Set;

/**
 * Where a case stands. Each state is a type that offers only the steps that are allowed in it, so
 * that another step does not compile.
 */
public sealed interface CaseState
    permits Submitted, Rated, UnderReview, Returned, Agreed, Judged, Decided, Appealed, Withdrawn {

  /** How the state is called, as in {@code under review}. */
  Sentence title();

  /** The state's name in English, which is the same for all time. */
  default String name() {
    return title().english();
  }

  /** What can be done now, in words. */
  Sentence possible();

  /** What was submitted last. */
  Submission submission();

  /** The persons who are assigned as assessors, or were. */
  default Set<String> assessors() {
    return Set.of();
  }

  /** The code of the label it applies for; empty while it only wants to be benchmarked. */
  default Optional<String> appliedFor() {
    return Optional.empty();
  }

  /** What the assessors agreed on; empty when they did not yet, or begin anew after an appeal. */
  default Optional<Agreed> consensus() {
    return Optional.empty();
  }

  /** The review by the assessors who are assigned, or were; empty when there is none. */
  default Optional<UnderReview> reviewed() {
    return consensus().map(Agreed::review);
  }

  /**
   * The best result it has: the agreed one, that of the decision while an appeal is heard, or that
   * of the own answers; none once withdrawn.
   */
  default Optional<RatedResult> result() {
    return consensus().map(agreed -> agreed.current().result());
  }

  /** Whether all assessors have locked their findings, so that others may see them. */
  default boolean isLocked() {
    return consensus().isPresent();
  }
}
