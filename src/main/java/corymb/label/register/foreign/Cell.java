package corymb.label.register.foreign;

import corymb.assessment.csv.CsvLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of one line, and where to tell what is wrong with them. */
record Cell(CsvLine line, Header header, List<ForeignProblem> problems) {

  /** What stands in the column. */
  String text(Column column) {
    return header.cell(line, column);
  }

  /** The code for what stands in the column; null when it is empty or, with a problem, unknown. */
  @Nullable String code(Column column, CodeWords words, String expected, String advice) {
    String text = text(column);
    String code = words.find(text);
    boolean mayBeEmpty = column == Column.PORTFOLIO;
    if (code == null && !(text.isEmpty() && mayBeEmpty)) {
      problem(column, expected, advice);
    }
    return code;
  }

  /** Tells what is wrong with the column. */
  void problem(Column column, String expected, String advice) {
    problems.add(new ForeignProblem(line.number(), column.title(), text(column), expected, advice));
  }
}
