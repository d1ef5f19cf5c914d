package corymb.intake.workbook.look;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes into the cells of one sheet; rows and columns count from 0. */
public record Canvas(XSSFSheet sheet, Styles styles) {

  /** An empty cell. */
  public XSSFCell cell(int row, int column, Look look) {
    XSSFCell cell = row(row).getCell(column);
    if (cell == null) {
      cell = row(row).createCell(column);
    }
    cell.setCellStyle(styles.of(look));
    return cell;
  }

  /** A cell with a text; an empty text leaves it empty. */
  public XSSFCell text(int row, int column, Look look, String text) {
    XSSFCell cell = cell(row, column, look);
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
    return cell;
  }

  /** A cell with a whole number. */
  public void number(int row, int column, Look look, int number) {
    cell(row, column, look).setCellValue(number);
  }

  /** A cell with a formula and the text it has now. */
  public void formula(int row, int column, Look look, String formula, String now) {
    XSSFCell cell = cell(row, column, look);
    cell.setCellFormula(formula);
    cell.setCellValue(now);
  }

  /** A cell with a formula and the whole number it has now. */
  public void formula(int row, int column, Look look, String formula, int now) {
    XSSFCell cell = cell(row, column, look);
    cell.setCellFormula(formula);
    cell.setCellValue(now);
  }

  /** A text that leads to the first cell of another sheet. */
  public void link(int row, int column, Look look, String text, String sheetName) {
    XSSFHyperlink link =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + sheetName.replace("'", "''") + "'!A1");
    link.setTooltip(sheetName);
    text(row, column, look, text).setHyperlink(link);
  }

  /** Empty cells of one look, both ends included. */
  public void fill(int row, int from, int to, Look look) {
    for (int column = from; column <= to; column++) {
      cell(row, column, look);
    }
  }

  /** A text over several columns, both ends included. */
  public void across(int row, int from, int to, Look look, String text) {
    fill(row, from, to, look);
    text(row, from, look, text);
    sheet.addMergedRegion(new CellRangeAddress(row, row, from, to));
  }

  /** Makes a row so high. */
  public void height(int row, int points) {
    row(row).setHeightInPoints(points);
  }

  /** Makes a column so wide, in digits of the default font. */
  public void width(int column, int digits) {
    sheet.setColumnWidth(column, digits * 256);
  }

  private XSSFRow row(int index) {
    XSSFRow row = sheet.getRow(index);
    return row == null ? sheet.createRow(index) : row;
  }
}
