package corymb.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A part of a filled document. */
public sealed interface Node {

  /**
   * Words between tags.
   *
   * @param content with entities resolved, white space as written
   */
  record Text(String content) implements Node {
    /** Whether there is nothing but white space. */
    public boolean blank() {
      return content.isBlank();
    }
  }

  /**
   * A tag with what stands in it.
   *
   * @param name one of the vocabulary's element names
   * @param attributes by name, in the order written
   * @param children in order
   * @param place where its start tag stands in the template
   */
  record Element(String name, Map<String, String> attributes, List<Node> children, Place place)
      implements Node {
    private static final Pattern BLANK = Pattern.compile("[ \t\r\n]+");

    /** Whether it is this element. */
    public boolean is(String candidate) {
      return name.equals(candidate);
    }

    /** The attribute's value, or an empty text when it is not given. */
    public String attribute(String key) {
      return attributes.getOrDefault(key, "");
    }

    /** Its child elements, without the words between them. */
    public List<Element> elements() {
      List<Element> elements = new ArrayList<>(children.size());
      for (Node child : children) {
        if (child instanceof Element element) {
          elements.add(element);
        }
      }
      return elements;
    }

    /** All words in it, white space collapsed. */
    public String words() {
      StringBuilder words = new StringBuilder();
      collect(this, words);
      return BLANK.matcher(words).replaceAll(" ").strip();
    }

    private static void collect(Element element, StringBuilder words) {
      for (Node child : element.children) {
        if (child instanceof Text text) {
          words.append(text.content());
        } else if (child instanceof Element inner) {
          collect(inner, inner.is("br") ? words.append(' ') : words);
        }
      }
    }
  }
}
