package corymb.report.style;

import corymb.report.template.Place;
import corymb.report.template.TemplateFault;
import corymb.report.template.TemplateVocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the rules of a style sheet and stops at the first fault. */
final class StyleParser {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  private static final Pattern BLANK = Pattern.compile("\\s+");

  private final String file;
  private final String text;
  private final List<Rule> rules = new ArrayList<>();
  private PageFormat page = PageFormat.A4;
  private int at;
  private int line = 1;

  StyleParser(String file, String text) {
    this.file = file;
    this.text =
        COMMENT
            .matcher(text)
            .replaceAll(m -> "\n".repeat((int) m.group().chars().filter(c -> c == '\n').count()));
    parse();
  }

  List<Rule> rules() {
    return rules;
  }

  PageFormat page() {
    return page;
  }

  private void parse() {
    skipBlank();
    while (at < text.length()) {
      Place start = new Place(file, line);
      String selectors = until('{', "'{' after '" + firstWords() + "'");
      Map<String, Declared> block = block();
      if (selectors.equals("@page")) {
        page = PageRule.read(start, block);
      } else {
        addRules(start, selectors, block);
      }
      skipBlank();
    }
  }

  private String firstWords() {
    return text.substring(at, Math.min(text.length(), at + 24)).lines().findFirst().orElse("");
  }

  private void addRules(Place start, String selectors, Map<String, Declared> block) {
    Map<Property, Object> values = values(block);
    for (String part : selectors.split(",")) {
      String one = BLANK.matcher(part.strip()).replaceAll(" ");
      if (!Selector.readable(one)) {
        throw new TemplateFault(
            start,
            "the selector '" + one + "'",
            "elements and classes such as 'p', '.lead' or 'table.plain td'",
            "Use only these; there is no other way to select.");
      }
      Selector selector = Selector.of(one);
      for (String element : selector.elements()) {
        TemplateVocabulary.require(element, start);
      }
      rules.add(new Rule(selector, values));
    }
  }

  private Map<String, Declared> block() {
    Map<String, Declared> block = new LinkedHashMap<>();
    skipBlank();
    while (at < text.length() && text.charAt(at) != '}') {
      Place place = new Place(file, line);
      String name = until(':', "':' after a property's name");
      int semicolon = text.indexOf(';', at);
      int brace = text.indexOf('}', at);
      if (brace < 0) {
        throw fault("the end of the file", "'}' after the last property");
      }
      boolean last = semicolon < 0 || brace < semicolon;
      String value = last ? text.substring(at, brace) : until(';', "';'");
      if (last) {
        advance(brace);
      }
      block.put(name, new Declared(value.strip(), place));
      skipBlank();
    }
    if (at >= text.length()) {
      throw fault("the end of the file", "'}' after the last property");
    }
    advance(at + 1);
    return block;
  }

  private static Map<Property, Object> values(Map<String, Declared> block) {
    Map<Property, Object> values = new EnumMap<>(Property.class);
    block.forEach(
        (name, declared) -> {
          if (name.equals("padding")) {
            padding(declared, values);
          } else {
            Property property =
                Property.named(name).orElseThrow(() -> unknown(name, declared.place()));
            values.put(property, value(name, property.kind(), declared));
          }
        });
    return values;
  }

  private static void padding(Declared declared, Map<Property, Object> values) {
    List<Double> sides = declared.sides("padding");
    for (int i = 0; i < sides.size(); i++) {
      values.put(Property.paddings().get(i), sides.get(i));
    }
  }

  static Object value(String name, Kind kind, Declared declared) {
    Optional<Object> value = kind.read(declared.value());
    return value.orElseThrow(
        () ->
            new TemplateFault(
                declared.place(),
                "'" + name + ": " + declared.value() + "'",
                kind.description(),
                "Correct the value."));
  }

  private static TemplateFault unknown(String name, Place place) {
    String known =
        String.join(", ", Arrays.stream(Property.values()).map(Property::css).sorted().toList());
    return new TemplateFault(
        place,
        "the property '" + name + "'",
        "one of padding, " + known,
        "Use one of these; others are not supported in documents.");
  }

  private String until(char end, String expected) {
    int found = at;
    while (found < text.length() && "{}:;".indexOf(text.charAt(found)) < 0) {
      found++;
    }
    if (found == text.length() || text.charAt(found) != end) {
      String met = found == text.length() ? "the end" : "'" + text.charAt(found) + "'";
      advance(found);
      throw fault(met, expected);
    }
    String part = text.substring(at, found).strip();
    advance(found + 1);
    return part;
  }

  private void skipBlank() {
    int next = at;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    advance(next);
  }

  private void advance(int to) {
    for (int i = at; i < to; i++) {
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    at = to;
  }

  private TemplateFault fault(String found, String expected) {
    return new TemplateFault(
        new Place(file, line),
        found,
        expected,
        "Write rules as 'p.lead { font-size: 11pt; color: #0b3c5d }'.");
  }
}
