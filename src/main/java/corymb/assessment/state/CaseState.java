package corymb.assessment.state;

import java.util.Set;

/**
 * Where a case stands. Each state is a type that offers only the steps that are allowed in it, so
 * that another step does not compile.
 */
public sealed interface CaseState
    permits Submitted, Rated, UnderReview, Returned, Agreed, Judged, Decided, Appealed, Withdrawn {

  /** The state's name, as in {@code under review}. */
  String name();

  /** What can be done now, in words. */
  String possible();

  /** What was submitted last. */
  Submission submission();

  /** The persons who are assigned as assessors, or were. */
  default Set<String> assessors() {
    return Set.of();
  }
}
