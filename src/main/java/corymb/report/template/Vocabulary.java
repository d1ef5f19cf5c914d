package corymb.report.template;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The elements a template may use, with their attributes and what may stand in them. */
final class Vocabulary {
  /** The root put around a partial while it is checked by itself; it may hold anything. */
  static final String FRAGMENT = "fragment";

  private static final String INLINE = "#text span strong em br a mark";
  private static final String BLOCKS =
      "p h1 h2 h3 h4 div section ul ol table chart columns pagebreak toc";
  private static final String FLOW = INLINE + " " + BLOCKS;

  private static final Map<String, Entry> ENTRIES = new LinkedHashMap<>();

  private record Entry(Set<String> attributes, Set<String> children) {}

  static {
    entry("html", "lang", "head body");
    entry("head", "", "title");
    entry("title", "", "#text");
    entry("body", "class", "header footer cover backdrop " + BLOCKS);
    entry("header footer", "class", "p div columns");
    entry("cover section", "class", BLOCKS);
    entry("column div li", "class", FLOW);
    entry("h1 h2 h3 h4 p span strong em caption", "class", INLINE);
    entry("a", "class href", "#text span strong em");
    entry("br pagebreak", "", "");
    entry("toc", "class", "");
    entry("mark", "kind", "");
    entry("ul ol", "class", "li");
    entry("columns", "class", "column");
    entry("table", "class", "caption thead tbody");
    entry("thead tbody", "class", "tr");
    entry("tr", "class", "th td");
    entry("th", "class scope colspan", FLOW);
    entry("td", "class colspan", FLOW);
    entry("chart", "class name alt", "");
    entry("backdrop", "class name", "");
    Set<String> everything = new LinkedHashSet<>(ENTRIES.keySet());
    everything.add("#text");
    ENTRIES.put(FRAGMENT, new Entry(Set.of(), everything));
  }

  private Vocabulary() {}

  private static void entry(String names, String attributes, String children) {
    for (String name : words(names)) {
      ENTRIES.put(name, new Entry(words(attributes), words(children)));
    }
  }

  private static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>(Arrays.asList(text.split(" ")));
    words.remove("");
    return words;
  }

  static Set<String> names() {
    Set<String> names = new TreeSet<>(ENTRIES.keySet());
    names.remove(FRAGMENT);
    return names;
  }

  static boolean knows(String element) {
    return ENTRIES.containsKey(element);
  }

  static Set<String> attributes(String element) {
    return entryOf(element).attributes;
  }

  static Set<String> children(String element) {
    return entryOf(element).children;
  }

  private static Entry entryOf(String element) {
    return ENTRIES.getOrDefault(element, new Entry(Set.of(), Set.of()));
  }
}
