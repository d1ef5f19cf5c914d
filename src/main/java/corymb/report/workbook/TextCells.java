package corymb.report.workbook;

import corymb.intake.raw.FormulaSigns;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * Writes texts into cells of one look. A text is never a formula; one that would become a formula
 * when somebody edits its cell is marked as text, as an apostrophe does that a person types.
 */
final class TextCells {

  /** The most characters of a cell; the rest is not written. */
  private static final int LONGEST = 32_767;

  private final CellStyle plain;
  private final CellStyle marked;

  TextCells(Workbook workbook, CellStyle look) {
    plain = look;
    marked = workbook.createCellStyle();
    marked.cloneStyleFrom(look);
    marked.setQuotePrefixed(true);
  }

  /** Puts a text into a cell. */
  void put(Cell cell, String text) {
    cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    cell.setCellStyle(FormulaSigns.wouldRun(text) ? marked : plain);
  }
}
