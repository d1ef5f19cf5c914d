package corymb.rating.example;

import corymb.facts.Measure;
import corymb.rating.Conflict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One example, and what the rules said of it.
 *
 * @param example the example
 * @param found what the rules said, as text by the columns that are expected
 * @param fired the names of the rules that fired
 * @param measure the measure of the example's indicator, null when there is none
 * @param conflicts where not exactly one rule spoke, of any indicator
 * @param failure why the rules could not be run, empty when they could
 */
public record Trial(
    Example example,
    Map<String, String> found,
    Set<String> fired,
    @Nullable Measure measure,
    List<Conflict> conflicts,
    String failure) {

  /** An example on which the rules could not be run. */
  static Trial failed(Example example, String failure) {
    return new Trial(example, Map.of(), Set.of(), null, List.of(), failure);
  }

  /** Whether the rules said what was expected. */
  public boolean agrees() {
    return found.equals(example.expected());
  }

  /** Whether the rules failed, or not exactly one spoke on what the example is about. */
  public boolean isInConflict() {
    if (!failure.isEmpty()) {
      return true;
    }
    return example instanceof Example.OfAnswers answers
        ? conflicts.stream().anyMatch(conflict -> conflict.code().equals(answers.code()))
        : !conflicts.isEmpty();
  }
}
