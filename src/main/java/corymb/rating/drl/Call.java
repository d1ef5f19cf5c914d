package corymb.rating.drl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule does: one call on a sheet.
 *
 * @param sheet the sheet's name, as in {@code measures}
 * @param method what is called, as in {@code notApplicable}
 * @param arguments the tokens between the brackets
 * @param line where it begins, from 1
 */
public record Call(String sheet, String method, List<Token> arguments, int line) {

  /** The text that is the first argument, null when it is none. */
  public @Nullable String firstText() {
    return arguments.isEmpty() || arguments.get(0).kind() != Token.Kind.TEXT
        ? null
        : arguments.get(0).text();
  }
}
