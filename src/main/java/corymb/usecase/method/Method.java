package corymb.usecase.method;

import corymb.scheme.Pack;
import java.util.List;
import java.util.Map;

/**
 * The scheme by which labels are awarded, as its pack says it.
 *
 * @param pack its data in the words of a language
 * @param rules the sentences of the rules that measure, by the codes of indicators and criteria, in
 *     the order of their files and without the code; the rules of a pack speak English
 */
public record Method(Pack pack, Map<String, List<String>> rules) {

  /** Keeps its own copy of the rules. */
  public Method {
    rules = Map.copyOf(rules);
  }

  /** The sentences of the rules of an indicator or criterion. */
  public List<String> rules(String code) {
    return rules.getOrDefault(code, List.of());
  }
}
