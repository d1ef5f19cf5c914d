package corymb.rating.example;

import corymb.facts.Gate;
import corymb.facts.GateOutcome;
import corymb.facts.GateOutcome.Outcome;
import corymb.facts.Measure;
import corymb.facts.Parts;
import corymb.facts.Score;
import corymb.facts.Why;
import corymb.rating.example.ExampleTable.Row;
import corymb.scheme.Pack;
import corymb.scheme.label.Label;
import corymb.scheme.yaml.Faults;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Turns the rows of a table into examples of labels: codes of gates that are unmet or waived, apart
 * by spaces (all others are met), points and maximum, and met or not-met for each label.
 */
final class LabelsReader {

  private static final List<String> GIVEN = List.of("case", "unmet", "waived", "points", "maximum");

  private final ExampleTable table;
  private final Faults faults;
  private final List<String> labels;
  private final List<Gate> gates;

  LabelsReader(Pack pack, ExampleTable table, Faults faults) {
    this.table = table;
    this.faults = faults;
    this.labels = pack.scheme().labels().stream().map(Label::code).toList();
    this.gates =
        Stream.concat(pack.criteria().stream(), pack.indicators().stream())
            .flatMap(indicator -> Stream.ofNullable(indicator.gate()))
            .toList();
  }

  List<Example> examples() {
    List<String> columns = new ArrayList<>(GIVEN);
    columns.addAll(labels);
    if (!table.columns().equals(columns)) {
      faults.add(table.file(), 1, "must have the columns " + columns);
      return List.of();
    }
    return table.rows().stream().map(this::example).toList();
  }

  private Example example(Row row) {
    Map<String, String> expected = new LinkedHashMap<>();
    labels.forEach(label -> expected.put(label, row.cell(label)));
    return new Example.OfLabels(
        table.file(),
        row.line(),
        row.cell("case"),
        outcomes(row),
        new Score(whole(row, "points"), whole(row, "maximum")),
        expected);
  }

  private List<GateOutcome> outcomes(Row row) {
    List<String> unmet = codes(row, "unmet");
    List<String> waived = codes(row, "waived");
    return gates.stream()
        .map(
            gate -> {
              Outcome outcome =
                  unmet.contains(gate.code())
                      ? Outcome.NOT_MET
                      : waived.contains(gate.code()) ? Outcome.WAIVED : Outcome.MET;
              Why why = new Why("an example", List.of());
              return new GateOutcome(
                  gate, outcome, new Measure(gate.code(), Parts.none(), true, why));
            })
        .toList();
  }

  private List<String> codes(Row row, String column) {
    List<String> codes =
        Stream.of(row.cell(column).split(" ")).filter(code -> !code.isEmpty()).toList();
    for (String code : codes) {
      if (gates.stream().noneMatch(gate -> gate.code().equals(code))) {
        faults.add(table.file(), row.line(), "'" + code + "' is neither minimum nor criterion");
      }
    }
    return codes;
  }

  private int whole(Row row, String column) {
    try {
      return Integer.parseInt(row.cell(column));
    } catch (NumberFormatException e) {
      faults.add(
          table.file(),
          row.line(),
          "'%s' must be a whole number, found '%s'".formatted(column, row.cell(column)));
      return 0;
    }
  }
}
