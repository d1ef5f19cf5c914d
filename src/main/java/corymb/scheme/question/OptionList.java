package corymb.scheme.question;

import corymb.scheme.yaml.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The options of a choice, in order.
 *
 * @param name the list's name in the pack
 * @param source where the list comes from
 * @param status whether the list is public, inferred or proposed
 * @param options the options; codes and labels are unique
 * @param byCode the same by their codes
 */
public record OptionList(
    String name, String source, Status status, List<Option> options, Map<String, Option> byCode) {

  /** A list of options, indexed. */
  public static OptionList of(String name, String source, Status status, List<Option> options) {
    Map<String, Option> byCode = new LinkedHashMap<>();
    options.forEach(option -> byCode.putIfAbsent(option.code(), option));
    return new OptionList(name, source, status, options, byCode);
  }

  /** The option with the code, null when there is none. */
  public @Nullable Option find(String code) {
    return byCode.get(code);
  }
}
