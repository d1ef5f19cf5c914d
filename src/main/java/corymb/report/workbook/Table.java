package corymb.report.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with a head row and a row for each thing. Texts are written by {@link TextCells}, so that
 * none of them is ever run as a formula.
 */
final class Table {

  private static final int UNIT = 256;
  private static final byte[] HEAD = {(byte) 0x0b, (byte) 0x3a, (byte) 0x53};

  private final XSSFSheet sheet;
  private final CellStyle wrapped;
  private final TextCells texts;
  private int next = 1;

  /**
   * A new sheet.
   *
   * @param columns the heads and, after a colon, their widths in characters
   */
  Table(XSSFWorkbook workbook, String name, List<String> columns) {
    sheet = workbook.createSheet(name);
    wrapped = workbook.createCellStyle();
    wrapped.setWrapText(true);
    wrapped.setVerticalAlignment(VerticalAlignment.TOP);
    texts = new TextCells(workbook, wrapped);
    Row head = sheet.createRow(0);
    TextCells heads = new TextCells(workbook, headStyle(workbook));
    for (int i = 0; i < columns.size(); i++) {
      int colon = columns.get(i).lastIndexOf(':');
      heads.put(head.createCell(i), columns.get(i).substring(0, colon));
      sheet.setColumnWidth(i, Integer.parseInt(columns.get(i).substring(colon + 1)) * UNIT);
    }
    sheet.createFreezePane(0, 1);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private static CellStyle headStyle(XSSFWorkbook workbook) {
    Font font = workbook.createFont();
    font.setBold(true);
    font.setColor(org.apache.poi.ss.usermodel.IndexedColors.WHITE.getIndex());
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setFillForegroundColor(new XSSFColor(HEAD, null));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  /** One row; numbers become numbers, null stays empty. */
  void row(@Nullable Object... values) {
    Row row = sheet.createRow(next++);
    for (int i = 0; i < values.length; i++) {
      Cell cell = row.createCell(i);
      cell.setCellStyle(wrapped);
      Object value = values[i];
      if (value instanceof BigDecimal number) {
        cell.setCellValue(number.doubleValue());
      } else if (value instanceof Integer number) {
        cell.setCellValue(number);
      } else if (value != null) {
        texts.put(cell, value.toString());
      }
    }
  }
}
