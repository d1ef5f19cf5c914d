package corymb.rating.example;

import corymb.scheme.yaml.Faults;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One file of examples as rows of text by column.
 *
 * @param file its name inside the pack
 * @param columns the names of its columns, in order
 * @param rows its rows
 */
public record ExampleTable(String file, List<String> columns, List<Row> rows) {

  /** How the names of example files end. */
  public static final String ENDING = ".examples.csv";

  /**
   * One example as text.
   *
   * @param line where it begins, from 1
   * @param cells what stands in each column
   */
  public record Row(int line, Map<String, String> cells) {

    /** What stands in a column, empty when there is no such column. */
    public String cell(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  /** The table of a file; a row with more or fewer fields than columns is a fault. */
  public static ExampleTable read(String file, String text, Faults faults) {
    List<Csv.Row> lines = Csv.read(file, text, faults);
    if (lines.isEmpty()) {
      faults.add(file, 0, "holds no examples; begin it with a line of column names");
      return new ExampleTable(file, List.of(), List.of());
    }
    List<String> columns = lines.get(0).fields();
    List<Row> rows = new ArrayList<>();
    for (Csv.Row line : lines.subList(1, lines.size())) {
      if (line.fields().size() == columns.size()) {
        rows.add(row(columns, line));
      } else {
        faults.add(
            file,
            line.line(),
            "has %s fields where the first line names %s columns; mind the commas"
                .formatted(line.fields().size(), columns.size()));
      }
    }
    return new ExampleTable(file, columns, List.copyOf(rows));
  }

  private static Row row(List<String> columns, Csv.Row line) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.put(columns.get(i), line.fields().get(i).strip());
    }
    return new Row(line.line(), cells);
  }
}
