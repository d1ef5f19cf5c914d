package corymb.intake.problem;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That something is wrong or odd, before it is said in words.
 *
 * @param code what is wrong
 * @param found what was found, empty when nothing was
 * @param details further texts for the words of the problem, by the names they have there
 */
public record Remark(ProblemCode code, String found, Map<String, String> details) {

  private static final String WORD = "\u0001";

  /**
   * A detail that is itself said in words: the text with this key among the problems' words, filled
   * in with the other details. No text that was found can be taken for one.
   */
  public static String word(String key) {
    return WORD + key;
  }

  /** The key of a detail that is said in words, null when the detail is a plain text. */
  static @Nullable String key(String detail) {
    return detail.startsWith(WORD) ? detail.substring(1) : null;
  }

  /** A remark that needs no further details. */
  public static Remark of(ProblemCode code, String found) {
    return new Remark(code, found, Map.of());
  }
}
