package corymb.assessment.csv;

import java.util.List;

/**
 * One line of a table.
 *
 * @param number the line of the file on which it begins, from 1
 * @param cells what stands in its cells, without spaces around it; at least one
 */
public record CsvLine(int number, List<String> cells) {

  /** Keeps the cells in their order. */
  public CsvLine {
    cells = List.copyOf(cells);
  }

  /** What stands in a cell, empty when the line is too short. */
  public String cell(int place) {
    return place < cells.size() ? cells.get(place) : "";
  }

  /** Whether nothing stands in it, as in a line of nothing but commas. */
  public boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }
}
