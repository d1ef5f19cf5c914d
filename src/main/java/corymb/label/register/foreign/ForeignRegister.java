package corymb.label.register.foreign;

import corymb.assessment.csv.CsvFault;
import corymb.assessment.csv.CsvLine;
import corymb.assessment.csv.CsvTable;
import corymb.label.register.RegisterWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A register that was kept elsewhere: CSV in UTF-8, with or without a byte order mark, commas or
 * semicolons between the cells, a header with the columns name, country, portfolio, web, label and
 * valid until in any order. Other columns and empty lines are not looked at.
 *
 * @param rows the lines without problems, in order
 * @param problems all problems in the order of the lines; take the rows over only when there are
 *     none
 */
public record ForeignRegister(List<ForeignRow> rows, List<ForeignProblem> problems) {

  /** Reads a register; what is wrong with it is told in the problems. */
  public static ForeignRegister read(byte[] bytes, RegisterWords words) {
    CsvTable table = CsvTable.read(bytes);
    List<ForeignProblem> problems = new ArrayList<>();
    List<ForeignRow> rows = new ArrayList<>();
    lines(table, new RowReader(words, problems), rows, problems);
    problems.sort(Comparator.comparingInt(ForeignProblem::line));
    return new ForeignRegister(List.copyOf(rows), List.copyOf(problems));
  }

  private static void lines(
      CsvTable table, RowReader reader, List<ForeignRow> rows, List<ForeignProblem> problems) {
    Header header = null;
    for (CsvLine line : table.lines()) {
      if (header == null) {
        header = Header.of(line, problems);
      } else if (header.isComplete()) {
        ForeignRow row = reader.read(line, header);
        if (row != null) {
          rows.add(row);
        }
      }
    }
    CsvFault fault = table.fault();
    if (fault != null) {
      problems.add(
          new ForeignProblem(fault.line(), "", fault.found(), fault.expected(), fault.advice()));
    } else if (header == null) {
      problems.add(
          new ForeignProblem(
              1,
              "",
              "",
              "a header with the columns " + Column.all(),
              "Check that it is the right file."));
    }
  }
}
