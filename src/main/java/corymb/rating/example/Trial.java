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
 */
public record Trial(
    Example example,
    Map<String, String> found,
    Set<String> fired,
    @Nullable Measure measure,
    List<Conflict> conflicts) {

  /** Whether the rules said what was expected. */
  public boolean agrees() {
    return found.equals(example.expected());
  }
}
