package corymb.intake.read;

import static corymb.intake.read.Samples.bytes;
import static corymb.intake.read.Samples.jsonWith;
import static corymb.intake.read.Samples.workbook;
import static corymb.intake.read.Samples.workbookWith;

import corymb.intake.Intake;
import corymb.intake.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** For every problem of the catalogue one small source that has it. */
public final class BrokenSources {

  private static final String TOTAL = "participants.total";
  private static final String FTE = "team.fte";
  private static final String FOUNDED = "organisation.founded";
  private static final String NAME = "organisation.name";

  private final Map<ProblemCode, Intake> all = new EnumMap<>(ProblemCode.class);

  private BrokenSources() {
    answers();
    dates();
    cells();
    names();
    schemes();
    json();
    files();
    for (ProblemCode code :
        Set.of(
            ProblemCode.NO_SUCH_FILE,
            ProblemCode.NO_RIGHT_TO_READ,
            ProblemCode.UNREADABLE_FOLDER,
            ProblemCode.LARGE_FILE,
            ProblemCode.EMPTY_FOLDER)) {
      all.put(code, Samples.INTAKES.unopened("answers.xlsx", code));
    }
  }

  /** What becomes of the broken source of each problem. */
  public static Map<ProblemCode, Intake> all() {
    return new BrokenSources().all;
  }

  private void answers() {
    add(ProblemCode.NOT_ANSWERED, workbookWith(TOTAL, XSSFCell::setBlank));
    add(ProblemCode.NOT_A_NUMBER, workbookWith(FTE, cell -> cell.setCellValue("two or three")));
    add(ProblemCode.NOT_A_WHOLE_NUMBER, workbookWith(TOTAL, c -> c.setCellValue("about 60")));
    add(ProblemCode.OUT_OF_BOUNDS, workbookWith(TOTAL, cell -> cell.setCellValue(100_001)));
    add(ProblemCode.AMBIGUOUS_NUMBER, workbookWith(TOTAL, cell -> cell.setCellValue("1,200")));
    add(ProblemCode.NUMBER_AS_TEXT, workbookWith(TOTAL, cell -> cell.setCellValue("60")));
    add(ProblemCode.DATE_FOR_A_NUMBER, workbookWith(FTE, cell -> format(cell, "yyyy-mm-dd")));
    add(ProblemCode.TOO_MANY_DECIMALS, jsonWith(FTE, "1e-21"));
    add(
        ProblemCode.NOT_YES_OR_NO,
        workbookWith("strategy.written", cell -> cell.setCellValue("partly")));
    add(
        ProblemCode.UNKNOWN_OPTION,
        workbookWith("organisation.country", cell -> cell.setCellValue("Austira")));
    add(ProblemCode.TOO_LONG, workbookWith(NAME, cell -> cell.setCellValue("x".repeat(201))));
    add(
        ProblemCode.CONTROL_CHARACTERS,
        workbookWith(NAME, cell -> cell.setCellValue("two\nlines")));
    all.put(ProblemCode.SHOWN_AS_PERCENT, PercentScheme.read("0.8", "0%"));
  }

  private void dates() {
    add(ProblemCode.NOT_A_DATE, workbookWith(FOUNDED, cell -> cell.setCellValue("spring 2015")));
    add(ProblemCode.AMBIGUOUS_DATE, workbookWith(FOUNDED, cell -> cell.setCellValue("01/02/2015")));
    add(ProblemCode.DATE_AS_TEXT, workbookWith(FOUNDED, cell -> cell.setCellValue("31.1.2015")));
    add(ProblemCode.AFTER_IMPORT, jsonWith("organisation.assessmentDate", "\"2026-04-02\""));
    add(ProblemCode.NUMBER_READ_AS_DATE, workbookWith(FOUNDED, cell -> format(cell, "General")));
    add(ProblemCode.ONLY_A_YEAR, workbookWith(FOUNDED, cell -> cell.setCellValue(2015)));
  }

  private void cells() {
    add(ProblemCode.FORMULA, workbookWith(TOTAL, BrokenSources::formula));
    add(
        ProblemCode.FORMULA_WITHOUT_VALUE,
        workbookWith(
            TOTAL,
            cell -> {
              formula(cell);
              cell.getCTCell().unsetV();
            }));
    add(ProblemCode.ERROR_VALUE, workbookWith(TOTAL, cell -> cell.setCellErrorValue((byte) 0x07)));
    add(ProblemCode.COVERED_CELL, workbookWith(TOTAL, cell -> merge(cell, -1)));
    add(ProblemCode.MERGED_CELL, workbookWith(TOTAL, cell -> merge(cell, 1)));
  }

  private void names() {
    add(ProblemCode.NAME_MISSING, workbook(book -> book.removeName(book.getName(TOTAL))));
    add(ProblemCode.NAME_OVER_CELLS, named("'Participants and team'!$D$4:$D$5"));
    add(ProblemCode.NAME_LOST, named("'Participants and team'!#REF!"));
    add(ProblemCode.NAME_ELSEWHERE, named("'[1]Participants and team'!$D$4"));
    add(ProblemCode.NAME_WITHOUT_SHEET, named("Participants!$D$4"));
    add(ProblemCode.NAME_NOT_A_CELL, named("42"));
    add(ProblemCode.NAME_TWICE, workbook(book -> copy(book, cell -> cell.setCellValue(61))));
    add(ProblemCode.NAME_COPIED, workbook(book -> copy(book, cell -> {})));
    add(
        ProblemCode.CELL_SHARED,
        workbook(
            book ->
                book.getName(TOTAL)
                    .setRefersToFormula(book.getName("participants.met").getRefersToFormula())));
    add(
        ProblemCode.UNKNOWN_NAME,
        workbook(book -> name(book, "participants.visitors", "'Strategy'!$A$1")));
  }

  private void schemes() {
    add(ProblemCode.FOREIGN_WORKBOOK, PercentScheme.foreignWorkbook());
    add(ProblemCode.SCHEME_NOT_STATED, bytes("{\"scheme\": \"tiny\", \"answers\": {}}"));
    add(
        ProblemCode.UNKNOWN_SCHEME,
        bytes("{\"scheme\": \"tinny\", \"version\": \"1.0.0\", \"answers\": {}}"));
    add(
        ProblemCode.UNKNOWN_VERSION,
        bytes("{\"scheme\": \"tiny\", \"version\": \"9.0.0\", \"answers\": {}}"));
  }

  private void json() {
    add(ProblemCode.NOT_JSON, bytes("{\"scheme\" = \"tiny\"}"));
    add(ProblemCode.JSON_CUT_OFF, bytes("{\"scheme\": \"tiny\", "));
    add(ProblemCode.KEY_TWICE, jsonWith(FTE, "2.5, \"team.fte\": 3"));
    add(ProblemCode.WRONG_JSON_TYPE, jsonWith(FTE, "\"2.5\""));
    add(ProblemCode.UNKNOWN_QUESTION, jsonWith("team.ftes", "2"));
    add(
        ProblemCode.UNKNOWN_MEMBER,
        bytes("{\"scheme\":\"tiny\",\"version\":\"1.0.0\",\"answers\":{},\"answer\":1}"));
    add(ProblemCode.JSON_SHAPE, bytes("[{\"scheme\": \"tiny\"}]"));
  }

  private void files() {
    add(ProblemCode.EMPTY_FILE, new byte[0]);
    add(ProblemCode.UNKNOWN_FILE, new byte[] {1, 2, 3});
    add(ProblemCode.MARKUP_FILE, bytes("<!DOCTYPE html><table><tr><td>60</td></tr></table>"));
    add(ProblemCode.TEXT_TABLE, bytes("question;answer\nparticipants.total;60\n"));
    add(ProblemCode.OLD_WORKBOOK, oldOffice("Workbook"));
    add(ProblemCode.ENCRYPTED, oldOffice("EncryptedPackage"));
    add(
        ProblemCode.MACROS,
        Zip.with(
            workbook(),
            "[Content_Types].xml",
            text ->
                text.replace(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                    "application/vnd.ms-excel.sheet.macroEnabled.main+xml")));
    add(
        ProblemCode.BINARY_WORKBOOK,
        Zip.with(
            workbook(),
            "[Content_Types].xml",
            text ->
                text.replace(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                    "application/vnd.ms-excel.sheet.binary.macroEnabled.main")));
    add(
        ProblemCode.OPEN_DOCUMENT,
        Zip.of(Map.of("mimetype", bytes("application/vnd.oasis.opendocument.spreadsheet"))));
    add(ProblemCode.OTHER_ARCHIVE, Zip.of(Map.of("answers.xlsx", workbook())));
    add(ProblemCode.DAMAGED, Arrays.copyOf(workbook(), workbook().length / 2));
    add(
        ProblemCode.TOO_LARGE,
        Zip.with(workbook(), "xl/styles.xml", text -> text + " ".repeat(1 << 20)));
  }

  private void add(ProblemCode code, byte[] source) {
    all.put(code, Samples.read(source));
  }

  private static void format(XSSFCell cell, String format) {
    XSSFWorkbook book = cell.getSheet().getWorkbook();
    var style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }

  private static void formula(XSSFCell cell) {
    cell.setCellFormula("30+30");
    cell.setCellValue(60);
  }

  private static void merge(XSSFCell cell, int by) {
    int other = cell.getColumnIndex() + by;
    int left = Math.min(cell.getColumnIndex(), other);
    int right = Math.max(cell.getColumnIndex(), other);
    cell.getSheet()
        .addMergedRegion(new CellRangeAddress(cell.getRowIndex(), cell.getRowIndex(), left, right));
  }

  /** The name of the question about participants stands for something else. */
  private static byte[] named(String target) {
    return Zip.withBook(
        workbook(),
        text ->
            text.replaceFirst(
                "(name=\"participants.total\"[^>]*>)[^<]*",
                "$1" + java.util.regex.Matcher.quoteReplacement(target)));
  }

  private static void name(XSSFWorkbook book, String text, String target) {
    var name = book.createName();
    name.setNameName(text);
    name.setRefersToFormula(target);
  }

  /** As if the sheet had been copied: the name holds on the copy a second time. */
  private static void copy(XSSFWorkbook book, java.util.function.Consumer<XSSFCell> change) {
    var sheet = book.createSheet("Copy");
    XSSFCell cell = sheet.createRow(3).createCell(3);
    cell.setCellValue(60);
    change.accept(cell);
    var name = book.createName();
    name.setSheetIndex(book.getSheetIndex(sheet));
    name.setNameName(TOTAL);
    name.setRefersToFormula("Copy!$D$4");
  }

  private static byte[] oldOffice(String stream) {
    byte[] bytes = new byte[1024];
    byte[] begins = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(begins, 0, bytes, 0, begins.length);
    System.arraycopy(name, 0, bytes, 512, name.length);
    return bytes;
  }
}
