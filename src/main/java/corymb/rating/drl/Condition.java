package corymb.rating.drl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fact that a rule looks for.
 *
 * @param quantifier {@code not} or {@code exists}, empty when the fact itself is matched
 * @param variable the name it is bound to, null when it has none
 * @param type the fact's type, as in {@code Answer}
 * @param constraints what must hold of it, each as its tokens
 * @param line where it begins, from 1
 */
public record Condition(
    String quantifier,
    @Nullable String variable,
    String type,
    List<List<Token>> constraints,
    int line) {

  /** The text that a property must be equal to, null when none is demanded. */
  public @Nullable String text(String property) {
    for (List<Token> constraint : constraints) {
      if (constraint.size() == 3
          && constraint.get(0).isWord(property)
          && constraint.get(1).isSign("==")
          && constraint.get(2).kind() == Token.Kind.TEXT) {
        return constraint.get(2).text();
      }
    }
    return null;
  }
}
