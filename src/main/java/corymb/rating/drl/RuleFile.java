package corymb.rating.drl;

import java.util.List;

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

  /** The folder below the pack, as in {@code measures}; empty for a file beside the data. */
  public String stage() {
    int end = file.indexOf('/');
    return end < 0 ? "" : file.substring(0, end);
  }

  /** The code with which the file's name begins, as in {@code 2.5}: all before the first hyphen. */
  public String code() {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int end = name.indexOf('-');
    return end < 0 ? "" : name.substring(0, end);
  }
}
