package corymb.report.template;

import java.util.List;
import java.util.stream.Stream;

/** Holds the rows of a filled table to one width, as readers with a screen reader need it. */
final class Rows {
  private Rows() {}

  static void check(Node.Element table) {
    List<Node.Element> rows =
        table.elements().stream()
            .filter(part -> !part.is("caption"))
            .flatMap(Rows::rows)
            .filter(row -> !templated(row))
            .toList();
    if (rows.isEmpty()) {
      return;
    }
    int width = width(rows.get(0));
    for (Node.Element row : rows) {
      if (width(row) != width) {
        throw new TemplateFault(
            row.place(),
            "a row of " + width(row) + " columns",
            "a row of " + width + " columns, as many as the first row has",
            "Add the missing cells (they may be empty) or use 'colspan'.");
      }
    }
  }

  private static Stream<Node.Element> rows(Node.Element part) {
    return part.elements().stream();
  }

  private static int width(Node.Element row) {
    return row.elements().stream().mapToInt(Rows::span).sum();
  }

  private static int span(Node.Element cell) {
    String span = cell.attribute("colspan");
    return span.isEmpty() ? 1 : Integer.parseInt(span);
  }

  /** A row that is not filled yet may still grow cells from a section or a partial. */
  private static boolean templated(Node.Element row) {
    return row.children().stream().anyMatch(Rows::mustache)
        || row.elements().stream().anyMatch(cell -> cell.attribute("colspan").contains("{{"));
  }

  private static boolean mustache(Node node) {
    return node instanceof Node.Text text && text.content().contains("{{");
  }
}
