package corymb.intake.annotate;

import corymb.facts.Cell;
import corymb.intake.Intake;
import corymb.intake.Problem;
import corymb.intake.problem.ProblemTexts;
import corymb.intake.raw.FormulaSigns;
import corymb.scheme.question.Question;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The sheet in front that lists all problems; it knows itself again by a defined name. */
final class ProblemSheet {

  private static final String NAME = "corymb.problems";
  private static final List<Integer> WIDTHS = List.of(10, 8, 20, 8, 36, 20, 26, 50, 50);
  private static final int LETTER = 256;
  private static final int LINE = 15;
  private static final int HEADER = 3;
  private static final int CELL_COLUMN = 3;

  private final XSSFWorkbook book;
  private final ProblemTexts texts;
  private final XSSFCellStyle plain;
  private final XSSFCellStyle bold;
  private final XSSFCellStyle link;

  ProblemSheet(XSSFWorkbook book, ProblemTexts texts) {
    this.book = book;
    this.texts = texts;
    plain = style(book, book.getFontAt(0));
    XSSFFont strong = book.createFont();
    strong.setBold(true);
    bold = style(book, strong);
    bold.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    bold.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    XSSFFont blue = book.createFont();
    blue.setUnderline((byte) 1);
    blue.setColor(IndexedColors.BLUE.getIndex());
    link = style(book, blue);
  }

  /** Takes away the sheet of an earlier annotation. */
  static void removeFrom(XSSFWorkbook book) {
    XSSFName name = book.getName(NAME);
    if (name != null) {
      int sheet = book.getSheetIndex(name.getSheetName());
      book.removeName(name);
      if (sheet >= 0 && book.getNumberOfSheets() > 1) {
        book.removeSheetAt(sheet);
      }
    }
  }

  /** Writes the sheet and puts it in front. */
  void write(Intake intake) {
    XSSFSheet sheet = book.createSheet(freeName());
    book.setSheetOrder(sheet.getSheetName(), 0);
    XSSFName name = book.createName();
    name.setNameName(NAME);
    name.setRefersToFormula(
        new CellReference(sheet.getSheetName(), 0, 0, true, true).formatAsString());
    sheet.createRow(0).createCell(0).setCellValue(texts.text("sheet.title", Map.of()));
    sheet.createRow(1).createCell(0).setCellValue(texts.text("sheet.guide", Map.of()));
    header(sheet.createRow(HEADER));
    int row = HEADER + 1;
    for (Problem problem : intake.problems()) {
      row(sheet.createRow(row), problem, intake);
      row++;
    }
    for (int column = 0; column < WIDTHS.size(); column++) {
      sheet.setColumnWidth(column, WIDTHS.get(column) * LETTER);
    }
    sheet.createFreezePane(0, HEADER + 1);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    show(sheet);
  }

  private void show(XSSFSheet first) {
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      book.getSheetAt(i).setSelected(false);
    }
    book.setFirstVisibleTab(0);
    book.setActiveSheet(0);
    first.setSelected(true);
  }

  private void header(XSSFRow row) {
    int column = 0;
    for (String title : texts.text("sheet.columns", Map.of()).split(", ")) {
      cell(row, column, title, bold);
      column++;
    }
  }

  private void row(XSSFRow row, Problem problem, Intake intake) {
    Cell place = problem.cell();
    String severity = problem.severity().name().toLowerCase(Locale.ROOT);
    cell(row, 0, texts.text("severity." + severity, Map.of()), plain);
    cell(row, 1, problem.code(), plain);
    cell(row, 2, place == null ? "" : place.sheet(), plain);
    cell(row, CELL_COLUMN, place == null ? "" : place.address(), place == null ? plain : link);
    cell(row, 4, question(problem.question(), intake), plain);
    cell(row, 5, problem.found(), plain);
    cell(row, 6, problem.expected(), plain);
    cell(row, 7, problem.message(), plain);
    cell(row, 8, problem.advice(), plain);
    row.setHeightInPoints(LINE * lines(row));
    if (place != null && book.getSheet(place.sheet()) != null) {
      XSSFHyperlink there = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
      CellReference cell = new CellReference(place.address());
      there.setAddress(
          new CellReference(place.sheet(), cell.getRow(), cell.getCol(), false, false)
              .formatAsString());
      row.getCell(CELL_COLUMN).setHyperlink(there);
    }
  }

  /** How many lines the longest text of the row takes. */
  private static int lines(XSSFRow row) {
    int lines = 1;
    for (int column = 0; column < WIDTHS.size(); column++) {
      int letters = row.getCell(column).getStringCellValue().length();
      lines = Math.max(lines, 1 + letters / WIDTHS.get(column));
    }
    return lines;
  }

  private static String question(@Nullable String code, Intake intake) {
    Question question = code == null ? null : intake.checkedBy().questionnaire().find(code);
    return question == null ? "" : question.text();
  }

  private static void cell(XSSFRow row, int column, String text, XSSFCellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(FormulaSigns.harmless(text));
    cell.setCellStyle(style);
  }

  /** Someone else may already have a sheet of that name. */
  private String freeName() {
    String wanted = texts.text("sheet.name", Map.of());
    String name = wanted;
    for (int copy = 2; book.getSheet(name) != null; copy++) {
      name = wanted + " " + copy;
    }
    return name;
  }

  private static XSSFCellStyle style(XSSFWorkbook book, XSSFFont font) {
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }
}
