package corymb.bench.dmn;

import corymb.facts.Band;
import corymb.facts.Band.Bound;
import corymb.facts.Band.Bound.Side;
import corymb.facts.Gate;
import corymb.scheme.Pack;
import corymb.scheme.indicator.Indicator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the DMN model of a pack: a decision table for the bands and the gate of each indicator. */
final class DmnModel {

  static final String NAMESPACE = "https://corymb.example.org/bench";
  static final String NAME = "ecei";

  private static final Pattern WORD = Pattern.compile("(?<![.\\w])[A-Za-z]\\w*(?!\\w*:)");

  private final Pack pack;
  private final List<Decision> decisions = new ArrayList<>();
  private final Set<String> inputs;

  private DmnModel(Pack pack) {
    this.pack = pack;
    this.inputs =
        pack.questionnaire().questions().stream()
            .map(question -> question.code().substring(0, question.code().indexOf('.')))
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * The model as XML.
   *
   * @param formulas totals and measures, one {@code name = FEEL} a line
   */
  static String of(Pack pack, String formulas) {
    DmnModel model = new DmnModel(pack);
    formulas.lines().filter(line -> !line.startsWith("#")).forEach(model::formula);
    pack.indicators().forEach(model::points);
    pack.indicators().stream().filter(i -> i.gate() != null).forEach(model::minimum);
    pack.criteria().forEach(model::criterion);
    model.labels();
    return model.xml();
  }

  /** The name of a decision about an indicator. */
  static String name(String kind, Indicator indicator) {
    return kind + "_" + indicator.code().replace('.', '_');
  }

  private void formula(String line) {
    int end = line.indexOf(" = ");
    decisions.add(Decision.of(line.substring(0, end), line.substring(end + 3)));
  }

  private void points(Indicator indicator) {
    List<String> parts =
        indicator.bands().stream()
            .flatMap(band -> band.bounds().stream())
            .map(Bound::part)
            .distinct()
            .toList();
    boolean optional = !indicator.notApplicable().isEmpty();
    List<String> asked = asked(indicator, parts, optional ? List.of("applicable") : List.of());
    List<List<String>> rows = new ArrayList<>();
    if (optional) {
      rows.add(Stream.concat(parts.stream().map(part -> "-"), Stream.of("false", "-1")).toList());
    }
    for (Band band : indicator.bands()) {
      List<String> row = tests(parts, band.bounds());
      if (optional) {
        row.add("-");
      }
      row.add(String.valueOf(band.points()));
      rows.add(row);
    }
    decisions.add(
        asked.isEmpty()
            ? Decision.of(name("p", indicator), "0")
            : Decision.table(name("p", indicator), "number", asked, rows));
  }

  private static List<String> asked(Indicator indicator, List<String> parts, List<String> more) {
    return Stream.concat(parts.stream(), more.stream())
        .map(part -> name("m", indicator) + "." + part)
        .toList();
  }

  private static List<String> tests(List<String> parts, List<Bound> bounds) {
    return parts.stream()
        .map(
            part ->
                bounds.stream()
                    .filter(bound -> bound.part().equals(part))
                    .map(DmnModel::test)
                    .findFirst()
                    .orElse("-"))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String test(Bound bound) {
    String sign = bound.side() == Side.AT_LEAST ? ">= " : "<= ";
    return sign + bound.edge().toPlainString();
  }

  private void minimum(Indicator indicator) {
    gate(indicator, "boolean", "true", "false");
  }

  private void criterion(Indicator criterion) {
    gate(criterion, "string", "\"MET\"", "\"NOT_MET\"");
  }

  private void gate(Indicator indicator, String type, String met, String notMet) {
    Gate gate = Objects.requireNonNull(indicator.gate());
    List<String> parts =
        gate.ways().stream().flatMap(List::stream).map(Bound::part).distinct().toList();
    List<String> asked = new ArrayList<>(asked(indicator, parts, List.of()));
    asked.add("eligibility.programmeRecognised");
    List<List<String>> rows = new ArrayList<>();
    for (List<Bound> way : gate.ways()) {
      List<String> row = tests(parts, way);
      row.addAll(List.of("-", met));
      rows.add(row);
    }
    List<String> otherwise = new ArrayList<>(parts.stream().map(part -> "-").toList());
    if (gate.waivable()) {
      List<String> waived = new ArrayList<>(otherwise);
      waived.addAll(List.of("true", "\"WAIVED\""));
      rows.add(waived);
    }
    otherwise.addAll(List.of("-", notMet));
    rows.add(otherwise);
    decisions.add(Decision.table(name("g", indicator), type, asked, rows));
  }

  private void labels() {
    List<Indicator> scored = pack.indicators().stream().filter(i -> i.maximum() > 0).toList();
    List<Indicator> gated = pack.indicators().stream().filter(i -> i.gate() != null).toList();
    int each = scored.get(0).maximum();
    add("earned_points", "[" + names("p", scored) + "][item >= 0]");
    add("score", "sum(earned_points)");
    add("maximum", each + " * count(earned_points)");
    add("eligible", "count([" + names("g", pack.criteria()) + "][item = \"NOT_MET\"]) = 0");
    add("minimums", "count([" + names("g", gated) + "][item = false]) = 0");
    add("silver", "eligible and minimums");
    add("gold", "silver and maximum > 0 and 100 * score / maximum >= 80");
  }

  private void add(String name, String feel) {
    decisions.add(Decision.of(name, feel));
  }

  private static String names(String kind, List<Indicator> indicators) {
    return indicators.stream()
        .map(indicator -> name(kind, indicator))
        .collect(Collectors.joining(", "));
  }

  private String xml() {
    StringBuilder xml =
        new StringBuilder("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"")
            .append(" id=\"scheme\" name=\"%s\" namespace=\"%s\">".formatted(NAME, NAMESPACE));
    for (String input : inputs) {
      xml.append("<inputData id=\"in_%1$s\" name=\"%1$s\">".formatted(input))
          .append("<variable name=\"%s\"/></inputData>".formatted(input));
    }
    xml.append(Functions.XML);
    decisions.forEach(decision -> append(decision, xml));
    return xml.append("</definitions>").toString();
  }

  private void append(Decision decision, StringBuilder xml) {
    String name = decision.name();
    xml.append("<decision id=\"d_%1$s\" name=\"%1$s\">".formatted(name))
        .append("<variable name=\"%s\" typeRef=\"%s\"/>".formatted(name, decision.type()));
    Set<String> required = new LinkedHashSet<>();
    Matcher words = WORD.matcher(decision.text());
    while (words.find()) {
      String word = words.group();
      if (inputs.contains(word)) {
        required.add("<informationRequirement><requiredInput href=\"#in_" + word + "\"/>");
      } else if (decisions.stream().anyMatch(other -> other.name().equals(word))) {
        required.add("<informationRequirement><requiredDecision href=\"#d_" + word + "\"/>");
      } else if (Functions.NAMES.contains(word)) {
        required.add("<knowledgeRequirement><requiredKnowledge href=\"#f_" + word + "\"/>");
      }
    }
    for (String each : required) {
      xml.append(each).append("</").append(each, 1, each.indexOf('>')).append('>');
    }
    xml.append(decision.logic()).append("</decision>");
  }
}
