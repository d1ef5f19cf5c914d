package corymb.intake.workbook;

import static java.util.Objects.requireNonNull;

import corymb.PackFolder;
import corymb.scheme.Pack;
import corymb.scheme.PackReader;
import corymb.scheme.Response;
import corymb.scheme.language.Language;
import corymb.scheme.question.Question;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook as a program sees that opens it, for tests. */
record Opened(XSSFWorkbook book) {

  static final Pack PACK = PackReader.read(PackFolder.read(PackFolder.ECEI));

  /** A new workbook of the shipped pack with the answers of a response, blank for null. */
  static Opened written(@Nullable Response prefill) {
    return of(QuestionnaireWorkbook.write(PACK, Language.ENGLISH, prefill));
  }

  static Opened of(byte[] bytes) {
    try {
      return new Opened(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Question> questions() {
    return PACK.questionnaire().questions();
  }

  /** What a name of the whole workbook refers to. */
  String reference(String name) {
    List<XSSFName> all = book.getNames(name);
    if (all.size() != 1 || all.get(0).getSheetIndex() != -1) {
      throw new AssertionError("not one name of the whole workbook: " + name);
    }
    return all.get(0).getRefersToFormula();
  }

  /** The cell with a name. */
  XSSFCell cell(String name) {
    CellReference place = new CellReference(reference(name));
    XSSFSheet sheet = book.getSheet(place.getSheetName());
    return requireNonNull(sheet.getRow(place.getRow()).getCell(place.getCol()));
  }

  /** The texts in a named range of one column. */
  List<String> texts(String name) {
    AreaReference area = new AreaReference(reference(name), book.getSpreadsheetVersion());
    return List.of(area.getAllReferencedCells()).stream()
        .map(c -> book.getSheet(c.getSheetName()).getRow(c.getRow()).getCell(c.getCol()))
        .map(XSSFCell::getStringCellValue)
        .toList();
  }

  /** What a cell accepts. */
  XSSFDataValidation validation(XSSFCell cell) {
    return cell.getSheet().getDataValidations().stream()
        .filter(
            v ->
                List.of(v.getRegions().getCellRangeAddresses()).stream()
                    .anyMatch(r -> r.isInRange(cell)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no validation at " + cell.getReference()));
  }
}
