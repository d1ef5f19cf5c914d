package corymb.report.workbook;

import corymb.report.rerate.RerateLine;
import corymb.report.rerate.RerateTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes what another pack would say as a workbook of one sheet. Texts are written as texts, so
 * that none of them is ever run as a formula. A few rows at a time are in memory.
 */
public final class RerateWorkbook implements RerateTable {

  private static final int ROWS_IN_MEMORY = 200;
  private static final int UNIT = 256;
  private static final List<Integer> WIDTHS =
      List.of(22, 34, 9, 10, 13, 13, 13, 13, 15, 15, 44, 60, 16, 16);

  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final SXSSFSheet sheet;
  private final TextCells texts = new TextCells(workbook, workbook.createCellStyle());
  private final OutputStream out;
  private int next = 1;

  /** Begins the workbook; it goes into the stream, which stays open, when it is closed. */
  public RerateWorkbook(OutputStream out) {
    this.out = out;
    workbook.setCompressTempFiles(true);
    sheet = workbook.createSheet("Cases");
    head(workbook, sheet);
  }

  @Override
  public void accept(RerateLine line) {
    row(sheet.createRow(next++), line.cells());
  }

  @Override
  public void close() {
    try (workbook) {
      workbook.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("the workbook cannot be written to its end", e);
    }
  }

  private static void head(SXSSFWorkbook workbook, SXSSFSheet sheet) {
    Font bold = workbook.createFont();
    bold.setBold(true);
    CellStyle style = workbook.createCellStyle();
    style.setFont(bold);
    TextCells heads = new TextCells(workbook, style);
    Row head = sheet.createRow(0);
    for (int i = 0; i < RerateLine.HEADER.size(); i++) {
      heads.put(head.createCell(i), RerateLine.HEADER.get(i));
      sheet.setColumnWidth(i, WIDTHS.get(i) * UNIT);
    }
    sheet.createFreezePane(1, 1);
  }

  private void row(Row row, List<@Nullable Object> cells) {
    for (int i = 0; i < cells.size(); i++) {
      Object found = cells.get(i);
      if (found instanceof Integer number) {
        row.createCell(i).setCellValue(number);
      } else if (found != null) {
        texts.put(row.createCell(i), found.toString());
      }
    }
  }
}
