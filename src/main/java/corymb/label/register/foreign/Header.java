package corymb.label.register.foreign;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Which column stands where. */
final class Header {

  private final Map<Column, Integer> places = new EnumMap<>(Column.class);
  private final int width;

  private Header(int width) {
    this.width = width;
  }

  /** The header of a line; missing and doubled columns are problems. */
  static Header of(CSVRecord line, int number, List<ForeignProblem> problems) {
    Header header = new Header(line.size());
    for (int i = 0; i < line.size(); i++) {
      Column column = Column.of(line.get(i));
      if (column != null && header.places.putIfAbsent(column, i) != null) {
        problems.add(
            new ForeignProblem(
                number,
                column.title(),
                line.get(i),
                "each column once",
                "Remove or rename one of the two columns."));
      }
    }
    for (Column column : Column.values()) {
      if (!header.places.containsKey(column)) {
        problems.add(
            new ForeignProblem(
                number,
                column.title(),
                String.join(", ", line.toList()),
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
  String cell(CSVRecord line, Column column) {
    Integer place = places.get(column);
    String cell = place == null || place >= line.size() ? "" : line.get(place).strip();
    boolean kept =
        cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@＝＋－＠".indexOf(cell.charAt(1)) >= 0;
    return kept ? cell.substring(1) : cell;
  }
}
