package corymb.intake.answer;

import corymb.facts.Value;
import corymb.intake.problem.ProblemCode;
import corymb.intake.problem.Remark;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was understood.
 *
 * @param value the typed value, null when it is wrong
 * @param remarks what is wrong or odd
 */
public record Outcome(@Nullable Value value, List<Remark> remarks) {

  /** Nothing was said, and nothing is wrong with that. */
  public static final Outcome NONE = new Outcome(null, List.of());

  /** What was said is right. */
  static Outcome of(Value value) {
    return new Outcome(value, List.of());
  }

  /** What was said is wrong. */
  public static Outcome wrong(ProblemCode code, String found) {
    return wrong(code, found, Map.of());
  }

  /** What was said is wrong, with further texts for the words of the problem. */
  public static Outcome wrong(ProblemCode code, String found, Map<String, String> details) {
    return new Outcome(null, List.of(new Remark(code, found, details)));
  }

  /** The same, with a further remark when the value was understood. */
  Outcome but(ProblemCode code, String found, String read) {
    return value == null
        ? this
        : new Outcome(value, List.of(new Remark(code, found, Map.of("read", read))));
  }
}
