package corymb.bench.dmn;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A decision of the model.
 *
 * @param name its name, a FEEL name without spaces
 * @param type the FEEL type of what it gives
 * @param logic its logic as XML
 * @param text all FEEL in it, in which its requirements are found
 */
record Decision(String name, String type, String logic, String text) {

  /** A decision by one expression. */
  static Decision of(String name, String feel) {
    return new Decision(
        name,
        "Any",
        "<literalExpression><text>" + escaped(feel) + "</text></literalExpression>",
        feel);
  }

  /**
   * A decision by a table; the first row that holds counts.
   *
   * @param type of the outputs
   * @param inputs expressions
   * @param rows for each row a test for each input and then the output
   */
  static Decision table(String name, String type, List<String> inputs, List<List<String>> rows) {
    StringBuilder xml = new StringBuilder("<decisionTable hitPolicy=\"FIRST\">");
    for (String input : inputs) {
      xml.append("<input><inputExpression><text>")
          .append(escaped(input))
          .append("</text></inputExpression></input>");
    }
    xml.append("<output/>");
    for (List<String> row : rows) {
      xml.append("<rule>");
      row.subList(0, inputs.size()).forEach(test -> xml.append(entry("inputEntry", test)));
      xml.append(entry("outputEntry", row.get(inputs.size()))).append("</rule>");
    }
    return new Decision(
        name,
        type,
        xml.append("</decisionTable>").toString(),
        inputs.stream().collect(Collectors.joining(" ")));
  }

  private static String entry(String kind, String feel) {
    return "<" + kind + "><text>" + escaped(feel) + "</text></" + kind + ">";
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
