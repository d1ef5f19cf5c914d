package corymb.usecase.replay;

import java.util.List;

/**
 * What became of a case that was recomputed.
 *
 * @param id the case
 * @param state the state that is kept
 * @param acts how many acts were looked at
 * @param deviations what did not come out again; empty when all is the same
 * @param left what could not be looked at because it was left out on purpose, in words
 */
public record Replayed(
    String id, String state, int acts, List<Deviation> deviations, List<String> left) {

  /** Keeps the lists. */
  public Replayed {
    deviations = List.copyOf(deviations);
    left = List.copyOf(left);
  }

  /** Whether everything came out again. */
  public boolean isSame() {
    return deviations.isEmpty();
  }
}
