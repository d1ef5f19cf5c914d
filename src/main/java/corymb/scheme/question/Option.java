package corymb.scheme.question;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One option of a list.
 *
 * @param code what is stored and exchanged
 * @param label what people read
 * @param level its place in the list, from 0
 * @param attributes further facts about it, as in {@code alpha3} of a country
 */
public record Option(String code, String label, int level, Map<String, String> attributes) {

  /** A further fact, null when the option has none of that name. */
  public @Nullable String attribute(String name) {
    return attributes.get(name);
  }
}
