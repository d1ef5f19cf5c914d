package corymb.report.workbook;

import corymb.report.text.CsvText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A table to save: as CSV or as a workbook of one sheet. Numbers are numbers; no text is ever run
 * as a formula.
 */
public final class PlainTable {

  private static final int WIDTH = 18;
  private static final int LONGEST_SHEET = 31;

  private final String name;
  private final List<String> heads;
  private final List<@Nullable Object[]> rows = new ArrayList<>();

  /**
   * A table without rows.
   *
   * @param name of the sheet
   * @param heads of the columns
   */
  public PlainTable(String name, List<String> heads) {
    this.name = name;
    this.heads = List.copyOf(heads);
  }

  /** Adds a row of {@link BigDecimal}, {@link Integer} and texts; null stays empty. */
  public void add(@Nullable Object... cells) {
    rows.add(cells.clone());
  }

  /** As CSV in UTF-8 without a byte order mark, with a header. */
  public byte[] csv() {
    StringBuilder csv = new StringBuilder(CsvText.line(heads.stream()));
    for (@Nullable Object[] row : rows) {
      csv.append(CsvText.line(Arrays.stream(row)));
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** As a workbook. */
  public byte[] xlsx() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      String sheet = name.replaceAll("[\\[\\]*?:/\\\\']", " ");
      Table table =
          new Table(
              workbook,
              sheet.length() > LONGEST_SHEET ? sheet.substring(0, LONGEST_SHEET) : sheet,
              heads.stream().map(head -> head + ":" + WIDTH).toList());
      rows.forEach(table::row);
      workbook.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("the table cannot be written as a workbook", e);
    }
    return bytes.toByteArray();
  }
}
