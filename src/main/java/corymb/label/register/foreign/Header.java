package corymb.label.register.foreign;

import corymb.assessment.csv.CsvLine;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which column stands where. */
final class Header {

  private final Map<Column, Integer> places = new EnumMap<>(Column.class);
  private final int width;

  private Header(int width) {
    this.width = width;
  }

  /** The header of a line; missing and doubled columns are problems. */
  static Header of(CsvLine line, List<ForeignProblem> problems) {
    Header header = new Header(line.cells().size());
    for (int i = 0; i < line.cells().size(); i++) {
      Column column = Column.of(line.cell(i));
      if (column != null && header.places.putIfAbsent(column, i) != null) {
        problems.add(
            new ForeignProblem(
                line.number(),
                column.title(),
                line.cell(i),
                "each column once",
                "Remove or rename one of the two columns."));
      }
    }
    for (Column column : Column.values()) {
      if (!header.places.containsKey(column)) {
        problems.add(
            new ForeignProblem(
                line.number(),
                column.title(),
                String.join(", ", line.cells()),
                "a header with the columns " + Column.all(),
                "Add the column '"
                    + column.title()
                    + "'; its cells may be empty for portfolio"
                    + " and web."));
      }
    }
    return header;
  }

  /** Whether no column is missing. */
  boolean isComplete() {
    return places.size() == Column.values().length;
  }

  /** How many columns there are, also those that are not looked at. */
  int width() {
    return width;
  }

  /**
   * What a line has in a column, without spaces around it and without the apostrophe that keeps a
   * spreadsheet from running a cell; empty when the line is too short.
   */
  String cell(CsvLine line, Column column) {
    Integer place = places.get(column);
    String cell = place == null ? "" : line.cell(place);
    boolean kept =
        cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@＝＋－＠".indexOf(cell.charAt(1)) >= 0;
    return kept ? cell.substring(1) : cell;
  }
}
