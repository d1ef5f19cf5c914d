package corymb.report.register;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML whose texts may come from anybody. */
final class XmlText {

  private static final int REPLACEMENT = 0xFFFD;
  private static final String TURNS = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  XmlText(boolean declared) {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      if (declared) {
        xml.writeStartDocument("UTF-8", "1.0");
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException("XML cannot be written", e);
    }
  }

  /** Begins an element; attributes are names and values in turn. */
  XmlText open(String name, String... attributes) {
    try {
      xml.writeStartElement(name);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the element " + name + " cannot be written", e);
    }
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    return this;
  }

  /** An attribute of the element that was begun just before. */
  XmlText attribute(String name, String value) {
    try {
      xml.writeAttribute(name, clean(value));
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the attribute " + name + " cannot be written", e);
    }
    return this;
  }

  /** An attribute whose value is a number, of the element that was begun just before. */
  XmlText number(String name, int value) {
    return attribute(name, String.valueOf(value));
  }

  /** Ends the element begun last. */
  XmlText close() {
    try {
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("an element cannot be ended", e);
    }
    return this;
  }

  /** An element that holds nothing but text. */
  XmlText element(String name, String content, String... attributes) {
    return open(name, attributes).text(content).close();
  }

  /** Text within the element that was begun last. */
  XmlText text(String content) {
    try {
      xml.writeCharacters(clean(content));
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text cannot be written", e);
    }
    return this;
  }

  /** All that was written. */
  String end() {
    try {
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("XML cannot be ended", e);
    }
    return text.toString();
  }

  /**
   * The text without what XML does not allow, which becomes a replacement character, and without
   * signs that turn the direction of the text around them.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> TURNS.indexOf(c) < 0)
        .map(c -> isAllowed(c) ? c : REPLACEMENT)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isAllowed(int c) {
    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
    boolean surrogate = Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE;
    return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
  }
}
