package corymb.bench.dmn;

import java.util.List;

/** The functions that the formulas call, as business knowledge of the model. */
final class Functions {

  /** Their names. */
  static final List<String> NAMES = List.of("one", "begun");

  /** 1 for true; and how many months have begun between two days, null when one is missing. */
  static final String XML =
      function("one", "if yes then 1 else 0", "yes")
          + function(
              "begun",
              "if day = null or on = null then null else {"
                  + "full: max([0, years and months duration(day, on) / duration(\"P1M\")]), "
                  + "all: if day + duration(\"P\" + string(full) + \"M\") < on"
                  + " then full + 1 else full}.all",
              "day",
              "on");

  private Functions() {}

  private static String function(String name, String feel, String... parameters) {
    StringBuilder xml = new StringBuilder();
    xml.append("<businessKnowledgeModel id=\"f_%1$s\" name=\"%1$s\">".formatted(name))
        .append("<variable name=\"%s\"/><encapsulatedLogic>".formatted(name));
    for (String parameter : parameters) {
      xml.append("<formalParameter name=\"%s\"/>".formatted(parameter));
    }
    return xml.append("<literalExpression><text>")
        .append(Decision.escaped(feel))
        .append("</text></literalExpression></encapsulatedLogic></businessKnowledgeModel>")
        .toString();
  }
}
