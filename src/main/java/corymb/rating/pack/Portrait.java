package corymb.rating.pack;

import corymb.scheme.yaml.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing of a pack, described so that two descriptions can be compared.
 *
 * @param subject what it is, with code and title
 * @param values its numbers and conditions by name
 * @param texts its words by name
 */
record Portrait(String subject, Map<String, String> values, Map<String, String> texts) {

  Portrait(String subject) {
    this(subject, new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  Portrait value(String name, Object value) {
    String text = value instanceof Enum<?> word ? Words.of(word) : value.toString();
    values.merge(name, text, (one, more) -> one + " or " + more);
    return this;
  }

  Portrait text(String name, String text) {
    texts.put(name, text);
    return this;
  }
}
