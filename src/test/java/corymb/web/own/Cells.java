package corymb.web.own;

import corymb.intake.problem.ProblemCode;
import corymb.intake.read.Samples;
import corymb.intake.read.Zip;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Puts something wrong into cells of a workbook, and remembers where. */
final class Cells {

  private final XSSFWorkbook book;
  private final Map<ProblemCode, String> places;

  Cells(XSSFWorkbook book, Map<ProblemCode, String> places) {
    this.book = book;
    this.places = places;
  }

  void put(ProblemCode code, String question, Consumer<XSSFCell> change) {
    XSSFCell cell = Samples.cell(book, question);
    change.accept(cell);
    places.put(code, cell.getReference());
  }

  void text(ProblemCode code, String question, String text) {
    put(code, question, cell -> cell.setCellValue(text));
  }

  static void format(XSSFCell cell, String format) {
    XSSFWorkbook book = cell.getSheet().getWorkbook();
    var style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }

  static void formula(XSSFCell cell) {
    cell.setCellFormula("30+30");
    cell.setCellValue(60);
  }

  static void merge(XSSFCell cell, int by) {
    int other = cell.getColumnIndex() + by;
    int left = Math.min(cell.getColumnIndex(), other);
    int right = Math.max(cell.getColumnIndex(), other);
    cell.getSheet()
        .addMergedRegion(new CellRangeAddress(cell.getRowIndex(), cell.getRowIndex(), left, right));
  }

  static void name(XSSFWorkbook book, String text, String target) {
    var name = book.createName();
    name.setNameName(text);
    name.setRefersToFormula(target);
  }

  /** As if the sheet had been copied: the name of a question holds on the copy a second time. */
  static void copy(XSSFWorkbook book, String question, int value) {
    var sheet = book.createSheet("Copy " + book.getNumberOfSheets());
    sheet.createRow(3).createCell(3).setCellValue(value);
    var name = book.createName();
    name.setSheetIndex(book.getSheetIndex(sheet));
    name.setNameName(question);
    name.setRefersToFormula("'" + sheet.getSheetName() + "'!$D$4");
  }

  /** The name of a question stands for something else. */
  static byte[] named(byte[] workbook, String question, String target) {
    return Zip.withBook(
        workbook,
        text ->
            text.replaceFirst(
                "(name=\"" + Pattern.quote(question) + "\"[^>]*>)[^<]*",
                "$1" + Matcher.quoteReplacement(target)));
  }
}
