package corymb.intake.xlsx;

import corymb.facts.Cell;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a defined name stands for. */
public sealed interface Target {

  /** One cell. */
  record OneCell(Cell cell) implements Target {}

  /** More than one cell. */
  record Several(String cells) implements Target {}

  /** Cells that were deleted. */
  record Lost(String formula) implements Target {}

  /** Something in another workbook. */
  record Elsewhere(String formula) implements Target {}

  /** A constant or a formula. */
  record NotACell(String formula) implements Target {}

  /** The forms in which references are written. */
  final class Form {
    private static final Pattern QUOTED = Pattern.compile("'((?:[^']++|'')++)'!(.+)");
    private static final Pattern PLAIN = Pattern.compile("([^'!,(\"]+)!(.+)");

    /** The most characters that a formula can have. */
    private static final int LONGEST = 8192;

    private Form() {}
  }

  /** What the text of a defined name stands for. */
  public static Target of(String text) {
    String formula = text.strip();
    if (formula.contains("#REF!")) {
      return new Lost(formula);
    }
    if (formula.length() > Form.LONGEST) {
      return new NotACell(formula.substring(0, Form.LONGEST));
    }
    Matcher quoted = Form.QUOTED.matcher(formula);
    if (quoted.matches()) {
      return of(formula, quoted.group(1).replace("''", "'"), quoted.group(2));
    }
    Matcher plain = Form.PLAIN.matcher(formula);
    return plain.matches() ? of(formula, plain.group(1), plain.group(2)) : new NotACell(formula);
  }

  private static Target of(String formula, String sheet, String cells) {
    if (sheet.indexOf('[') >= 0) {
      return new Elsewhere(formula);
    }
    CellRange range = CellRange.of(cells);
    if (range != null && range.isOneCell()) {
      return new OneCell(new Cell(sheet, range.first()));
    }
    boolean cellsOnly = cells.indexOf('(') < 0 && cells.matches("[^+*/&<>=\"]+");
    return cellsOnly ? new Several(formula) : new NotACell(formula);
  }
}
