package corymb.report.register;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads XML in tests; what is not well formed is refused. */
final class Xml {

  private Xml() {}

  static Element read(byte[] bytes) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
      return document.getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError("the XML cannot be read: " + e.getMessage(), e);
    }
  }

  /** The children of the name. */
  static List<Element> children(Element parent, String name) {
    List<Element> all = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element child && child.getLocalName().equals(name)) {
        all.add(child);
      }
    }
    return all;
  }

  /** The text of the only child of the name. */
  static String text(Element parent, String name) {
    List<Element> all = children(parent, name);
    if (all.size() != 1) {
      throw new AssertionError("expected one " + name + ", found " + all.size());
    }
    return all.get(0).getTextContent();
  }
}
