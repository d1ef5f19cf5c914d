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
 * Walks over the elements of one part, within limits. Only local names count, so the strict and the
 * usual form of a workbook read alike; document types are refused, and with them all entities.
 */
final class Xml {

  /** The levels of elements; no part of a workbook has half as many. */
  private static final int MOST_LEVELS = 100;

  /** The characters of one text; a cell can hold 32,767 of them. */
  private static final int MOST_CHARACTERS = 100_000;

  private static final String STRICT = "http://purl.oclc.org/";

  private final String part;
  private final XMLStreamReader reader;
  private int level;

  private Xml(String part, XMLStreamReader reader) {
    this.part = part;
    this.reader = reader;
  }

  /**
   * Calls the visitor at each beginning of an element; it may read on within the element.
   *
   * @throws UnreadableSource when the part is no XML, has a document type or breaks a limit
   */
  static void walk(String part, byte[] bytes, Consumer<Xml> visitor) throws UnreadableSource {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(text(bytes));
      Xml xml = new Xml(part, reader);
      while (reader.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT) {
          visitor.accept(xml);
        }
      }
      reader.close();
    } catch (XMLStreamException | BrokenXml e) {
      throw Archive.damaged("why.partNoXml", part);
    } catch (Refused e) {
      throw e.source;
    }
  }

  private int next() throws XMLStreamException {
    int event = reader.next();
    switch (event) {
      case XMLStreamReader.START_ELEMENT -> {
        level++;
        demandAtMost(MOST_LEVELS, level, "why.levels");
      }
      case XMLStreamReader.END_ELEMENT -> level--;
      case XMLStreamReader.DTD -> throw new Refused(Archive.damaged("why.partDocType", part));
      case XMLStreamReader.ENTITY_REFERENCE ->
          throw new Refused(Archive.damaged("why.partNoXml", part));
      default -> {}
    }
    return event;
  }

  /** Ends the walk when the part has more of something than it may have. */
  void demandAtMost(int most, int found, String why) {
    if (found > most) {
      throw new Refused(Archive.tooLarge(part, why, most));
    }
  }

  /** Ends the walk when a text that was put together is too long. */
  void demandText(int length) {
    demandAtMost(MOST_CHARACTERS, length, "why.characters");
  }

  /** The local name of the element. */
  String name() {
    return local(reader.getLocalName());
  }

  /** Whether the element belongs to the strict form of the standard. */
  boolean isStrict() {
    String name = reader.getLocalName();
    int colon = name.indexOf(':');
    String declared = colon < 0 ? "xmlns" : "xmlns:" + name.substring(0, colon);
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(declared)) {
        return reader.getAttributeValue(i).startsWith(STRICT);
      }
    }
    return false;
  }

  /** An attribute of the element without regard to its namespace, null when there is none. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String found = reader.getAttributeLocalName(i);
      if (found.equals(name) || (local(found).equals(name) && !found.startsWith("xmlns:"))) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
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
        switch (next()) {
          case XMLStreamReader.START_ELEMENT -> {
            depth++;
            visitor.accept(this);
            depth -= reader.getEventType() == XMLStreamReader.END_ELEMENT ? 1 : 0;
          }
          case XMLStreamReader.END_ELEMENT -> depth--;
          case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
            if (text != null) {
              text.append(reader.getText());
              demandText(text.length());
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
    // thousands of declared namespaces would take time by their square
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return factory;
  }

  /** The XML broke off while a visitor was reading. */
  private static final class BrokenXml extends RuntimeException {

    private static final long serialVersionUID = 1;

    BrokenXml(Exception cause) {
      super(cause);
    }
  }

  /** The part is not read to its end. */
  private static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient UnreadableSource source;

    Refused(UnreadableSource source) {
      super(source);
      this.source = source;
    }
  }
}
