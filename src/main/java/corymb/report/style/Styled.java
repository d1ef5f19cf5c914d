package corymb.report.style;

import corymb.report.template.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An element's place among its ancestors, with its style. Siblings with the same name and classes
 * share one, so that the rules are matched once for each kind of row and not for each cell.
 */
public final class Styled {
  private final StyleSheet sheet;
  private final List<Node.Element> path;
  private final Style style;
  private final Map<String, Styled> inner = new HashMap<>();

  private Styled(StyleSheet sheet, List<Node.Element> path, Style style) {
    this.sheet = sheet;
    this.path = path;
    this.style = style;
  }

  /** The root of a document. */
  public static Styled root(StyleSheet sheet, Node.Element body) {
    List<Node.Element> path = List.of(body);
    return new Styled(sheet, path, Style.plain().within(sheet.values(path)));
  }

  /** A child of this element. */
  public Styled child(Node.Element element) {
    String key = element.name() + " " + element.attribute("class");
    return inner.computeIfAbsent(key, k -> create(element));
  }

  private Styled create(Node.Element element) {
    List<Node.Element> longer = new ArrayList<>(path);
    longer.add(element);
    return new Styled(sheet, longer, style.within(sheet.values(longer)));
  }

  /** How the element looks. */
  public Style style() {
    return style;
  }
}
