package corymb.assessment.state;

import corymb.assessment.finding.Finding;
import corymb.assessment.finding.Findings;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One assessor's review.
 *
 * @param assessor the person
 * @param free whether the assessor declared to be free of blocking ties
 * @param findings the findings so far
 * @param locked what the corrected answers came to, null while the review is open
 */
public record Review(String assessor, boolean free, Findings findings, @Nullable Locked locked) {

  /**
   * A locked review.
   *
   * @param result the result of the answers as this assessor corrected them
   * @param verified the improvement areas this assessor verified
   */
  public record Locked(RatedResult result, Set<String> verified) {

    /** Keeps the areas. */
    public Locked {
      verified = Set.copyOf(verified);
    }
  }

  Review declare() {
    return new Review(assessor, true, findings, locked);
  }

  Review find(Collection<Finding> more) {
    requireOpen();
    return new Review(assessor, free, findings.with(more), null);
  }

  Review lock(RatedResult result, Set<String> verified) {
    requireOpen();
    List<String> wanting = findings.wanting();
    if (!wanting.isEmpty()) {
      throw new ActRefused(
          "evidence is still wanted for {0}: return the case with questions, or confirm or correct these answers first",
          wanting);
    }
    return new Review(assessor, true, findings, new Locked(result, verified));
  }

  private void requireOpen() {
    if (!free) {
      throw new ActRefused(
          "{0} must declare ties to the organisation first, or that there are none", assessor);
    }
    if (locked != null) {
      throw new ActRefused(
          "{0} has locked the findings; they cannot be changed any more", assessor);
    }
  }
}
