package corymb.report.style;

import corymb.report.template.Node;
import corymb.report.template.TemplateSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A checked style sheet. */
public final class StyleSheet {
  private static final String DEFAULTS =
      """
      h1, h2, h3, h4, strong, th { font-weight: bold }
      h1, h2, h3, h4, caption { keep-with-next: true }
      em { font-style: italic }
      ul, ol { padding-left: 14pt }
      th { vertical-align: bottom }
      """;

  private final List<Rule> rules;
  private final PageFormat page;

  StyleSheet(List<Rule> rules, PageFormat page) {
    this.rules =
        rules.stream().sorted(Comparator.comparingInt(r -> r.selector().weight())).toList();
    this.page = page;
  }

  /**
   * Reads and checks a style sheet.
   *
   * @param source where the file is
   * @param name such as {@code style.css}
   * @throws corymb.report.template.TemplateFault at the first fault
   */
  public static StyleSheet load(TemplateSource source, String name) {
    return of(name, new String(source.read(name), StandardCharsets.UTF_8));
  }

  /**
   * Checks the text of a style sheet.
   *
   * @param file named in faults
   * @throws corymb.report.template.TemplateFault at the first fault
   */
  public static StyleSheet of(String file, String text) {
    StyleParser defaults = new StyleParser("defaults", DEFAULTS);
    StyleParser own = new StyleParser(file, text);
    List<Rule> rules = new ArrayList<>(defaults.rules());
    rules.addAll(own.rules());
    return new StyleSheet(rules, own.page());
  }

  /** The sheet that the content is set on. */
  public PageFormat page() {
    return page;
  }

  Map<Property, Object> values(List<Node.Element> path) {
    Map<Property, Object> values = new EnumMap<>(Property.class);
    for (Rule rule : rules) {
      if (rule.selector().matches(path)) {
        values.putAll(rule.values());
      }
    }
    return values;
  }
}
