package corymb.report.template;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads prepared markup into nodes, and stops at the first fault. Reads nothing but the text. */
final class MarkupReader {
  private final String file;
  private final Deque<Node.Element> open = new ArrayDeque<>();
  private final Deque<List<Node>> children = new ArrayDeque<>();

  private MarkupReader(String file) {
    this.file = file;
    children.push(new ArrayList<>());
  }

  /**
   * The root element.
   *
   * @param file named in a fault that has no better place
   * @param text with places, see {@link Markup}
   * @throws TemplateFault when it is not well-formed or uses what the vocabulary lacks
   */
  static Node.Element read(String file, String text) {
    return new MarkupReader(file).root(text);
  }

  private Node.Element root(String text) {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        event(reader);
      }
      reader.close();
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
    return (Node.Element) children.getFirst().get(0);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private void event(XMLStreamReader reader) throws XMLStreamException {
    switch (reader.next()) {
      case XMLStreamConstants.START_ELEMENT -> start(reader);
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader);
      case XMLStreamConstants.DTD, XMLStreamConstants.PROCESSING_INSTRUCTION ->
          throw new TemplateFault(
              new Place(file, reader.getLocation().getLineNumber()),
              "a document type or processing instruction",
              "elements and text only",
              "Remove it; templates are plain elements.");
      case XMLStreamConstants.ENTITY_REFERENCE -> throw entity(reader);
      default -> {
        // comments and white space around the root mean nothing
      }
    }
  }

  private TemplateFault entity(XMLStreamReader reader) {
    return new TemplateFault(
        new Place(file, reader.getLocation().getLineNumber()),
        "the entity '&" + reader.getLocalName() + ";'",
        "one of '&amp;' '&lt;' '&gt;' '&quot;' '&apos;' or a number such as '&#160;'",
        "Write the character itself or its number.");
  }

  private void start(XMLStreamReader reader) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    String written = attributes.remove(Markup.PLACE);
    Place place = written == null ? new Place(file, 0) : Markup.place(written);
    List<Node> inside = new ArrayList<>();
    Node.Element element = new Node.Element(reader.getLocalName(), attributes, inside, place);
    Grammar.check(element, open.peek());
    children.getFirst().add(element);
    children.push(inside);
    open.push(element);
  }

  private void end() {
    children.pop();
    Grammar.checkWhole(open.pop());
  }

  private void text(XMLStreamReader reader) {
    Node.Text text = new Node.Text(reader.getText());
    if (!open.isEmpty()) {
      Grammar.check(text, open.getFirst());
      children.getFirst().add(text);
    }
  }

  private TemplateFault malformed(XMLStreamException fault) {
    String message = String.valueOf(fault.getMessage());
    int said = message.indexOf("Message: ");
    String reason = said < 0 ? message : message.substring(said + "Message: ".length());
    int line = fault.getLocation() == null ? 0 : fault.getLocation().getLineNumber();
    return new TemplateFault(
        new Place(file, line),
        "markup that is not well-formed (" + reason.strip() + ")",
        "XML",
        "Close every tag, quote every attribute, and write '&amp;' for '&' and '&#160;' for a hard"
            + " space.");
  }
}
