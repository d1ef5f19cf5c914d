package corymb.rating.drl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file of rules, as far as it was understood.
 *
 * @param file its name inside the pack
 * @param packageName what its package line says, empty when there is none
 * @param packageLine where that stands, from 1
 * @param rules the rules in order
 * @param plain the text without comments, line by line the same as the file
 */
public record RuleFile(
    String file, String packageName, int packageLine, List<Rule> rules, String plain) {

  /** The stage of its rules, by the folder below the pack; null for an unknown folder. */
  public @Nullable Stage stage() {
    return Stage.of(file.substring(0, Math.max(0, file.indexOf('/'))));
  }

  /** The code with which the file's name begins, as in {@code 2.5}: all before the first hyphen. */
  public String code() {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int end = name.indexOf('-');
    return end < 0 ? "" : name.substring(0, end);
  }
}
