package corymb.intake.problem;

import java.util.Map;

/**
 * That something is wrong or odd, before it is said in words.
 *
 * @param code what is wrong
 * @param found what was found, empty when nothing was
 * @param details further texts for the words of the problem, by the names they have there
 */
public record Remark(ProblemCode code, String found, Map<String, String> details) {

  /** A remark that needs no further details. */
  public static Remark of(ProblemCode code, String found) {
    return new Remark(code, found, Map.of());
  }
}
