package corymb.assessment.judgement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules and the procedure allow.
 *
 * @param labels every label of the scheme, from the lowest to the highest
 */
public record Judgement(List<LabelJudgement> labels) {

  /** Keeps the labels. */
  public Judgement {
    labels = List.copyOf(labels);
  }

  /** The highest label that may be granted, null when there is none. */
  public @Nullable String highest() {
    String highest = null;
    for (LabelJudgement label : labels) {
      highest = label.isAllowed() ? label.label() : highest;
    }
    return highest;
  }

  /**
   * Whether a label may be granted: its own gates passed. A label below the highest is no
   * consolation prize; it has its own people and history, so its own gates count.
   *
   * @throws IllegalArgumentException when the scheme has no such label
   */
  public boolean allows(String code) {
    return label(code).isAllowed();
  }

  /** Whether the scheme has the label. */
  public boolean knows(String code) {
    return labels.stream().anyMatch(label -> label.label().equals(code));
  }

  /**
   * What was said of a label.
   *
   * @throws IllegalArgumentException when the scheme has no such label
   */
  public LabelJudgement label(String code) {
    return labels.stream()
        .filter(label -> label.label().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no label '"
                        + code
                        + "'; the labels are "
                        + String.join(", ", labels.stream().map(LabelJudgement::label).toList())));
  }
}
