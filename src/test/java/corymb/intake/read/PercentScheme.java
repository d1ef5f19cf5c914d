package corymb.intake.read;

import static corymb.TinyPack.FILES;

import corymb.intake.Intake;
import corymb.scheme.PackFiles;
import corymb.scheme.PackReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The tiny scheme with its staff in percent, and small workbooks made by other programs. */
final class PercentScheme {

  private static final Intakes INTAKES = Intakes.of(PackReader.read(files()));

  private PercentScheme() {}

  /** The good response with a number in percent, in a cell of that format. */
  static Intake read(String number, String format) {
    byte[] bytes =
        Samples.workbookWith(
            "team.fte",
            cell -> {
              cell.setCellValue(new BigDecimal(number).doubleValue());
              XSSFWorkbook book = cell.getSheet().getWorkbook();
              var style = book.createCellStyle();
              style.setDataFormat(book.createDataFormat().getFormat(format));
              cell.setCellStyle(style);
            });
    return INTAKES.read("percent.xlsx", bytes, Samples.TODAY);
  }

  /** A workbook that is no questionnaire. */
  static byte[] foreignWorkbook() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFCell cell = book.createSheet("Budget").createRow(0).createCell(0);
      cell.setCellValue(42);
      book.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static PackFiles files() {
    Map<String, byte[]> files = new TreeMap<>();
    FILES.names().forEach(name -> files.put(name, FILES.bytes(name)));
    String questions = FILES.text("questionnaire.yaml").replace("unit: FTE", "unit: \"%\"");
    files.put("questionnaire.yaml", questions.getBytes(StandardCharsets.UTF_8));
    return new PackFiles(files);
  }
}
