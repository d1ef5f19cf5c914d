package corymb.assessment.state;

import corymb.scheme.language.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * What the organisation applies for.
 *
 * @param label the code of the label
 * @param areas the improvement areas it names: codes of indicators
 * @param assessors how many assessors the label needs
 * @param blind whether they score independently
 */
public record Application(String label, List<String> areas, int assessors, boolean blind) {

  /** Keeps the areas. */
  public Application {
    areas = List.copyOf(areas);
  }

  /** The fault of an application, empty when there is none. */
  public Optional<Sentence> fault() {
    if (assessors < 1) {
      return Optional.of(Sentence.of("the label {0} needs at least one assessor", label));
    }
    return areas.stream().distinct().count() < areas.size()
        ? Optional.of(Sentence.of("an improvement area is named twice"))
        : Optional.empty();
  }
}
