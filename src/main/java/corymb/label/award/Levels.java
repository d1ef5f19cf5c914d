package corymb.label.award;

import corymb.scheme.Scheme;
import corymb.scheme.label.Label;
import java.util.List;

/**
 * The order of the labels.
 *
 * @param labels their codes from the lowest to the highest
 */
public record Levels(List<String> labels) {

  /** Keeps its own copy of the codes. */
  public Levels {
    labels = List.copyOf(labels);
  }

  /** The order of a scheme. */
  public static Levels of(Scheme scheme) {
    return new Levels(scheme.labels().stream().map(Label::code).toList());
  }

  /**
   * The place of a label in the order, from 0.
   *
   * @throws IllegalArgumentException when it is none of them
   */
  public int of(String label) {
    int level = labels.indexOf(label);
    if (level < 0) {
      throw new IllegalArgumentException("expected one of " + labels + ", found '" + label + "'");
    }
    return level;
  }
}
