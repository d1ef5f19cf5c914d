package corymb.report.layout;

import corymb.report.template.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The headings of a document and, once it is laid out, their pages. */
final class HeadingPages {
  private static final int LISTED_LEVELS = 2;

  private final List<Node.Element> listed = new ArrayList<>();
  private final Map<Node.Element, Integer> pages = new IdentityHashMap<>();

  HeadingPages(Node.Element body) {
    gather(body);
  }

  private void gather(Node.Element element) {
    for (Node.Element inner : element.elements()) {
      if (inner.is("toc")) {
        listed.clear();
      } else if (level(inner) > 0 && level(inner) <= LISTED_LEVELS) {
        listed.add(inner);
      } else if (!inner.is("cover")) {
        gather(inner);
      }
    }
  }

  /** 1 to 4 for a heading, 0 for anything else. */
  static int level(Node.Element element) {
    String name = element.name();
    boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) <= '4';
    return heading ? name.charAt(1) - '0' : 0;
  }

  /** The headings that a table of contents shows: those that come after it. */
  List<Node.Element> listed() {
    return listed;
  }

  void found(Node.Element heading, int page) {
    pages.putIfAbsent(heading, page);
  }

  String page(Node.Element heading) {
    Integer page = pages.get(heading);
    return page == null ? "" : page.toString();
  }
}
