package corymb.rating.law;

import corymb.rating.Conflict;
import corymb.rating.example.Example;
import corymb.rating.example.Trial;
import corymb.scheme.yaml.Faults;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * In every example each indicator gets exactly one measure, and each that applies exactly one band
 * and one outcome of its gate. A conflict is told once, at an example of its own indicator if there
 * is one.
 */
final class OneOutcome implements Law {

  @Override
  public void check(Draft draft, Faults faults) {
    Map<Conflict, Example> first = new LinkedHashMap<>();
    for (Trial trial : draft.trials()) {
      for (Conflict conflict : trial.conflicts()) {
        first.merge(
            conflict,
            trial.example(),
            (old, other) -> isOf(conflict, old) || !isOf(conflict, other) ? old : other);
      }
    }
    first.forEach(
        (conflict, example) ->
            faults.add(
                example.file(),
                example.line(),
                "example '%s': %s".formatted(example.name(), conflict.message())));
  }

  private static boolean isOf(Conflict conflict, Example example) {
    return example instanceof Example.OfAnswers answers && answers.code().equals(conflict.code());
  }
}
