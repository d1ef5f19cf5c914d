package corymb.report.rerate;

import org.jspecify.annotations.Nullable;

/**
 * An indicator with other points than before.
 *
 * @param indicator its code
 * @param before its points before, null when it did not apply, or there was none
 * @param after its points now, null likewise
 */
public record Change(String indicator, @Nullable Integer before, @Nullable Integer after) {

  /** As in {@code 2.5: 3 -> 4}; a dash for no points. */
  @Override
  public String toString() {
    return indicator + ": " + shown(before) + " -> " + shown(after);
  }

  private static String shown(@Nullable Integer points) {
    return points == null ? "-" : points.toString();
  }
}
