package corymb.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a person does to a filled workbook in a spreadsheet program, for better or worse. */
final class Handwriting {

  private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

  private final XSSFWorkbook book;

  private Handwriting(XSSFWorkbook book) {
    this.book = book;
  }

  /** The workbook after the changes; the same changes give the same bytes. */
  static byte[] in(byte[] workbook, Consumer<Handwriting> changes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      List<XSSFCell> counts = formulas(book);
      changes.accept(new Handwriting(book));
      FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
      counts.forEach(evaluator::evaluateFormulaCell);
      book.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return withoutTime(out.toByteArray());
  }

  /** The cells in which the workbook itself counts and tells. */
  private static List<XSSFCell> formulas(XSSFWorkbook book) {
    List<XSSFCell> formulas = new ArrayList<>();
    for (Sheet sheet : book) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            formulas.add((XSSFCell) cell);
          }
        }
      }
    }
    return formulas;
  }

  /** Types a text. */
  void text(String code, String text) {
    cell(code).setCellValue(text);
  }

  /** Types TRUE or FALSE. */
  void truth(String code, boolean truth) {
    cell(code).setCellValue(truth);
  }

  /** Types a number into a cell with this number format. */
  void number(String code, double number, String format) {
    XSSFCell cell = cell(code);
    XSSFCellStyle style = cell.getCellStyle().copy();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    cell.setCellValue(number);
  }

  /** Types a formula that was worked out. */
  void formula(String code, String formula, double result) {
    cell(code).setCellFormula(formula);
    cell(code).setCellValue(result);
  }

  /** Lets a program write a formula that nobody has worked out. */
  void formula(String code, String formula) {
    cell(code).setBlank();
    cell(code).setCellFormula(formula);
  }

  /** Pastes the error of a division by zero. */
  void error(String code) {
    cell(code).setCellErrorValue(FormulaError.DIV0);
  }

  /** Merges the cell with the one to the right. */
  void merge(String code) {
    XSSFCell cell = cell(code);
    int row = cell.getRowIndex();
    int column = cell.getColumnIndex();
    cell.getSheet().addMergedRegion(new CellRangeAddress(row, row, column, column + 1));
  }

  /** Deletes the name of the cell. */
  void forget(String code) {
    book.removeName(book.getName(code));
  }

  /** Adds a row below the last one on the sheet of a question and names the cell of its number. */
  void addBelow(String code, String text, String name, double number) {
    XSSFCell beside = cell(code);
    XSSFSheet sheet = beside.getSheet();
    XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
    row.createCell(beside.getColumnIndex() - 2).setCellValue(text);
    XSSFCell added = row.createCell(beside.getColumnIndex());
    added.setCellStyle(beside.getCellStyle());
    added.setCellValue(number);
    CellReference place =
        new CellReference(
            sheet.getSheetName(), added.getRowIndex(), added.getColumnIndex(), true, true);
    Name defined = book.createName();
    defined.setNameName(name);
    defined.setRefersToFormula(place.formatAsString());
  }

  private XSSFCell cell(String code) {
    CellReference place = new CellReference(book.getName(code).getRefersToFormula());
    return book.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
  }

  private static byte[] withoutTime(byte[] archive) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(archive.length);
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        ZipEntry steady = new ZipEntry(entry.getName());
        steady.setTimeLocal(TIME);
        to.putNextEntry(steady);
        from.transferTo(to);
        to.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
