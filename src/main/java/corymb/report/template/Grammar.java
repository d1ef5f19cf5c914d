package corymb.report.template;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds nodes against the vocabulary. */
final class Grammar {
  private static final String TAG = "{{";
  private static final Pattern WORDS = Pattern.compile("\\{\\{[^}]*}}");
  private static final Map<String, Value> VALUES =
      Map.of(
          "kind", new Value("met|not-met|none", "'met', 'not-met' or 'none'"),
          "scope", new Value("col|row", "'col' or 'row'"),
          "colspan", new Value("[1-9][0-9]?", "a whole number from 1 to 99"),
          "href", new Value("(https?://|mailto:)[^\\s]+", "an address that begins with https://"));
  private static final Map<String, String> REQUIRED =
      Map.of("chart", "name", "backdrop", "name", "mark", "kind", "a", "href");

  private record Value(Pattern pattern, String description) {
    Value(String pattern, String description) {
      this(Pattern.compile(pattern), description);
    }
  }

  private Grammar() {}

  /**
   * Checks name, parent and attributes; values that still hold Mustache tags are left for later.
   */
  static void check(Node.Element element, Node.@Nullable Element parent) {
    if (!Vocabulary.knows(element.name())) {
      throw new TemplateFault(
          element.place(),
          "the element '" + element.name() + "'",
          "one of " + String.join(", ", Vocabulary.names()),
          "Use a known element; its look is a matter of the style sheet.");
    }
    if (parent != null) {
      checkParent(element.name(), element.place(), parent);
    }
    element.attributes().forEach((name, value) -> attribute(element, name, value));
    String required = REQUIRED.get(element.name());
    if (required != null && element.attribute(required).isEmpty()) {
      throw new TemplateFault(
          element.place(),
          "'" + element.name() + "' without '" + required + "'",
          "the attribute '" + required + "'",
          "Add it; it may hold a value such as '{{name}}'.");
    }
  }

  /** Checks that words may stand here; white space and Mustache tags may stand anywhere. */
  static void check(Node.Text text, Node.Element parent) {
    boolean words =
        text.content().contains(TAG)
            ? !WORDS.matcher(text.content()).replaceAll("").isBlank()
            : !text.blank();
    if (words) {
      checkParent("#text", parent.place(), parent);
    }
  }

  private static void checkParent(String child, Place place, Node.Element parent) {
    Set<String> allowed = Vocabulary.children(parent.name());
    if (!allowed.contains(child)) {
      String what = child.equals("#text") ? "words" : "'" + child + "'";
      throw new TemplateFault(
          place,
          what + " directly in '" + parent.name() + "'",
          allowed.isEmpty() ? "nothing in it" : "one of " + String.join(", ", allowed),
          "Put it into an element that may hold it.");
    }
  }

  private static void attribute(Node.Element element, String name, String value) {
    Set<String> allowed = Vocabulary.attributes(element.name());
    if (!allowed.contains(name)) {
      throw new TemplateFault(
          element.place(),
          "the attribute '" + name + "' of '" + element.name() + "'",
          allowed.isEmpty() ? "no attribute" : "one of " + String.join(", ", allowed),
          "Remove it, or use 'class' and the style sheet for the look.");
    }
    Value known = VALUES.get(name);
    if (known != null && !value.contains(TAG) && !known.pattern.matcher(value).matches()) {
      throw new TemplateFault(
          element.place(),
          name + "=\"" + value + "\"",
          known.description,
          "Correct the value of the attribute.");
    }
  }

  /** Checks an element whose children are all read: the rows of a table must be of one width. */
  static void checkWhole(Node.Element element) {
    if (element.is("table")) {
      Rows.check(element);
    }
  }
}
