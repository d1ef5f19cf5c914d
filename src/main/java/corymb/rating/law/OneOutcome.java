package corymb.rating.law;

import corymb.rating.Conflict;
import corymb.rating.example.Example;
import corymb.rating.example.Trial;
import corymb.scheme.yaml.Faults;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * In every example each indicator gets exactly one measure, each that applies exactly one band and
 * one outcome of its gate, and each demand of a label exactly one word; and no rule fails. A
 * conflict is told once, at an example of its own indicator if there is one.
 */
final class OneOutcome implements Law {

  @Override
  public void check(Draft draft, Faults faults) {
    Map<String, Example> first = new LinkedHashMap<>();
    for (Trial trial : draft.trials()) {
      for (Conflict conflict : trial.conflicts()) {
        note(first, conflict.message(), conflict.code(), trial.example());
      }
      if (!trial.failure().isEmpty()) {
        first.putIfAbsent(trial.failure(), trial.example());
      }
    }
    first.forEach(
        (message, example) ->
            faults.add(
                example.file(),
                example.line(),
                "example '%s': %s".formatted(example.name(), message)));
  }

  private static void note(
      Map<String, Example> first, String message, String code, Example example) {
    first.merge(
        message, example, (old, other) -> isOf(code, old) || !isOf(code, other) ? old : other);
  }

  private static boolean isOf(String code, Example example) {
    return example instanceof Example.OfAnswers answers && answers.code().equals(code);
  }
}
