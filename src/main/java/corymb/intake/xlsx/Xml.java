package corymb.intake.xlsx;

import corymb.intake.raw.UnreadableSource;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the elements of one part. Only local names count, so the strict and the usual form of
 * a workbook read alike; document types and outside entities are refused.
 */
final class Xml {

  private final XMLStreamReader reader;

  private Xml(XMLStreamReader reader) {
    this.reader = reader;
  }

  /**
   * Calls the visitor at each beginning of an element; it may read on within the element.
   *
   * @throws UnreadableSource when the part is no XML
   */
  static void walk(String part, byte[] bytes, Consumer<Xml> visitor) throws UnreadableSource {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(text(bytes));
      Xml xml = new Xml(reader);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamReader.START_ELEMENT) {
          visitor.accept(xml);
        }
      }
      reader.close();
    } catch (XMLStreamException | BrokenXml e) {
      throw Archive.damaged("why.partNoXml", part);
    }
  }

  /** The local name of the element. */
  String name() {
    return reader.getLocalName();
  }

  /** Whether the element belongs to the strict form of the standard. */
  boolean isStrict() {
    return String.valueOf(reader.getNamespaceURI()).startsWith("http://purl.oclc.org/");
  }

  /** An attribute of the element without regard to its namespace, null when there is none. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** An attribute of the element, empty when there is none. */
  String attributeOrEmpty(String name) {
    String value = attribute(name);
    return value == null ? "" : value;
  }

  /** A whole number from 0 on in an attribute, the other number when there is none. */
  int numberOr(String name, int other) {
    String value = attribute(name);
    if (value == null) {
      return other;
    }
    try {
      return Integer.parseUnsignedInt(value);
    } catch (NumberFormatException e) {
      throw new BrokenXml(e);
    }
  }

  /** The text within the element; reads to its end. */
  String text() {
    StringBuilder text = new StringBuilder();
    within(child -> {}, text);
    return text.toString();
  }

  /** Calls the visitor at each beginning of an element within this one; reads to its end. */
  void children(Consumer<Xml> visitor) {
    within(visitor, null);
  }

  private void within(Consumer<Xml> visitor, @Nullable StringBuilder text) {
    int depth = 1;
    try {
      while (depth > 0) {
        switch (reader.next()) {
          case XMLStreamReader.START_ELEMENT -> {
            depth++;
            visitor.accept(this);
            depth -= reader.getEventType() == XMLStreamReader.END_ELEMENT ? 1 : 0;
          }
          case XMLStreamReader.END_ELEMENT -> depth--;
          case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
            if (text != null) {
              text.append(reader.getText());
            }
          }
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new BrokenXml(e);
    }
  }

  /** The text of a part, which is UTF-8 or UTF-16; bytes that are neither end the reading. */
  private static Reader text(byte[] bytes) {
    boolean wide = begins(bytes, 0xFE, 0xFF) || begins(bytes, 0xFF, 0xFE);
    int mark = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, mark, bytes.length - mark),
        (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder());
  }

  private static boolean begins(byte[] bytes, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** The XML broke off while a visitor was reading. */
  private static final class BrokenXml extends RuntimeException {

    private static final long serialVersionUID = 1;

    BrokenXml(Exception cause) {
      super(cause);
    }
  }
}
