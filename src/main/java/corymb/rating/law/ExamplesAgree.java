package corymb.rating.law;

import corymb.rating.example.Example;
import corymb.rating.example.Trial;
import corymb.scheme.yaml.Faults;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rules say of every example what the example expects; one that is in conflict is told
 * elsewhere.
 */
final class ExamplesAgree implements Law {

  @Override
  public void check(Draft draft, Faults faults) {
    for (Trial trial : draft.trials()) {
      if (!trial.agrees() && !trial.isInConflict()) {
        Example example = trial.example();
        faults.add(
            example.file(),
            example.line(),
            "example '%s': %s".formatted(example.name(), differences(trial)));
      }
    }
  }

  private static String differences(Trial trial) {
    Map<String, String> expected = trial.example().expected();
    return expected.entrySet().stream()
        .filter(column -> !column.getValue().equals(trial.found().get(column.getKey())))
        .map(
            column ->
                "expected %s '%s', found '%s'"
                    .formatted(
                        column.getKey(), column.getValue(), trial.found().get(column.getKey())))
        .collect(Collectors.joining("; "));
  }
}
