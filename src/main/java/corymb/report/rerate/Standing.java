package corymb.report.rerate;

import org.jspecify.annotations.Nullable;

/**
 * What a pack says of a case.
 *
 * @param pack as in {@code ecei/1.0.0}
 * @param label the code of the indicative label, null for none
 * @param points its points
 * @param maximum the most it could have
 */
public record Standing(String pack, @Nullable String label, int points, int maximum) {

  /** The label in files: {@code none} for none. */
  public String labelWord() {
    return label == null ? "none" : label;
  }
}
