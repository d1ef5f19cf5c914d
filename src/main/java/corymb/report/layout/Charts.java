package corymb.report.layout;

import corymb.report.template.Node;
import corymb.report.template.TemplateFault;
import java.util.Map;
import java.util.TreeMap;

/** Checks that all charts called by a document are there. */
final class Charts {
  private Charts() {}

  static void check(Node.Element element, Map<String, ?> charts) {
    String name = element.attribute("name");
    boolean drawn = element.is("chart") || element.is("backdrop");
    if (drawn && !charts.containsKey(name)) {
      throw new TemplateFault(
          element.place(),
          "the unknown chart '" + name + "'",
          charts.isEmpty()
              ? "no chart, for this document has none"
              : "one of " + String.join(", ", new TreeMap<>(charts).keySet()),
          "Correct the name.");
    }
    element.elements().forEach(inner -> check(inner, charts));
  }
}
