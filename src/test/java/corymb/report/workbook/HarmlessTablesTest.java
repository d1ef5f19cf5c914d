package corymb.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.report.rerate.Effect;
import corymb.report.rerate.RerateCsv;
import corymb.report.rerate.RerateLine;
import corymb.report.rerate.RerateTable;
import corymb.report.rerate.Standing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** No table that is saved runs anything in a spreadsheet, its heads neither. */
class HarmlessTablesTest {

  private static final List<String> RUN =
      List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1");
  private static final List<String> PLAIN = List.of("x", " =1", "1-1", "'=1", "");

  @Test
  void texts_that_would_run_are_marked_in_heads_and_rows_and_no_others() throws IOException {
    List<String> texts = Stream.concat(RUN.stream(), PLAIN.stream()).toList();
    PlainTable table = new PlainTable("=1", texts);
    table.add(texts.toArray());

    List<String> cells = new ArrayList<>();
    RUN.forEach(
        text ->
            cells.add(
                text.contains("\r") || text.contains("\n") ? "\"'" + text + '"' : "'" + text));
    cells.addAll(PLAIN);
    String line = String.join(",", cells) + "\r\n";
    assertThat(new String(table.csv(), StandardCharsets.UTF_8)).isEqualTo(line + line);
    try (XSSFWorkbook book = opened(table.xlsx())) {
      for (int row = 0; row < 2; row++) {
        for (int i = 0; i < texts.size(); i++) {
          XSSFCell cell = book.getSheetAt(0).getRow(row).getCell(i);
          assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
          assertThat(cell.getStringCellValue()).isEqualTo(texts.get(i));
          assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(i < RUN.size());
        }
      }
    }
  }

  @Test
  void numbers_below_zero_stay_numbers() throws IOException {
    PlainTable table = new PlainTable("t", List.of("a", "b"));
    table.add(new BigDecimal("-1.50"), -2);

    assertThat(new String(table.csv(), StandardCharsets.UTF_8)).endsWith("\r\n-1.50,-2\r\n");
    try (XSSFWorkbook book = opened(table.xlsx())) {
      XSSFCell cell = book.getSheetAt(0).getRow(1).getCell(1);
      assertThat(cell.getNumericCellValue()).isEqualTo(-2);
    }
  }

  @Test
  void a_text_longer_than_a_cell_is_cut() throws IOException {
    PlainTable table = new PlainTable("t", List.of("a"));
    table.add("x".repeat(40_000));
    try (XSSFWorkbook book = opened(table.xlsx())) {
      XSSFCell cell = book.getSheetAt(0).getRow(1).getCell(0);
      assertThat(cell.getStringCellValue()).hasSize(32_767);
    }
  }

  @Test
  void the_table_of_a_rerating_marks_them_too() throws IOException {
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
    Standing before = new Standing("ecei/1.0.0", "gold", 9, 10);
    RerateLine line =
        new RerateLine(
            "c1", "=cmd|' /C calc'!A0", "AT", Effect.KEEPS, before, before, List.of(), List.of());
    for (RerateTable table : List.of(new RerateCsv(csv), new RerateWorkbook(xlsx))) {
      try (table) {
        table.accept(line);
      }
    }
    assertThat(csv.toString(StandardCharsets.UTF_8)).contains("c1,'=cmd|' /C calc'!A0,AT");
    try (XSSFWorkbook book = opened(xlsx.toByteArray())) {
      XSSFCell cell = book.getSheetAt(0).getRow(1).getCell(1);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  private static XSSFWorkbook opened(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }
}
