package corymb.web.own;

import corymb.intake.problem.ProblemCode;
import corymb.intake.read.Samples;
import corymb.intake.read.Zip;
import corymb.scheme.language.Language;
import corymb.usecase.MakeWorkbook;
import corymb.usecase.PackShelf;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files that people could hand in instead of a good workbook, with the problems that they have. */
final class BadWorkbooks {

  private static final String TYPES = "[Content_Types].xml";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  private static final String TOTAL = "participants.total";

  private final byte[] good;
  private final List<Bad> all = new ArrayList<>();

  /**
   * A file.
   *
   * @param problems that it must be told to have, with the cell of each where one is known
   */
  record Bad(byte[] bytes, Map<ProblemCode, String> problems) {}

  BadWorkbooks(LocalDate today) {
    PackShelf shelf = CaseDesk.SHELF;
    this.good =
        Objects.requireNonNull(
            MakeWorkbook.filled(
                    shelf, Response.of("gold-at-the-edge").source(), Language.ENGLISH, today)
                .bytes());
    cells();
    formulas();
    names();
    files();
    archives();
  }

  List<Bad> all() {
    return all;
  }

  private void add(byte[] bytes, ProblemCode... codes) {
    Map<ProblemCode, String> problems = new EnumMap<>(ProblemCode.class);
    Set.of(codes).forEach(code -> problems.put(code, ""));
    all.add(new Bad(bytes, problems));
  }

  /** Many cells of one workbook, each with a problem of its own. */
  private void cells() {
    Map<ProblemCode, String> cells = new EnumMap<>(ProblemCode.class);
    byte[] bytes =
        Samples.changed(
            good,
            book -> {
              Cells all = new Cells(book, cells);
              all.put(ProblemCode.NOT_ANSWERED, "governance.decisionBody", XSSFCell::setBlank);
              all.text(ProblemCode.NOT_A_NUMBER, "team.fte", "two or three");
              all.text(ProblemCode.NOT_A_WHOLE_NUMBER, "team.leavers24m", "about 2");
              all.put(ProblemCode.OUT_OF_BOUNDS, "services.training", c -> c.setCellValue(-1));
              all.text(ProblemCode.AMBIGUOUS_NUMBER, "financing.feesEur", "72,000");
              all.text(ProblemCode.NUMBER_AS_TEXT, TOTAL, "71");
              all.put(
                  ProblemCode.SHOWN_AS_PERCENT,
                  "financing.securedYear1",
                  cell -> {
                    Cells.format(cell, "0%");
                    cell.setCellValue(0.7);
                  });
              all.put(
                  ProblemCode.DATE_FOR_A_NUMBER,
                  "team.managerExperienceYears",
                  cell -> Cells.format(cell, "yyyy-mm-dd"));
              all.text(ProblemCode.NOT_A_DATE, "organisation.founded", "spring 2015");
              all.text(ProblemCode.AMBIGUOUS_DATE, "organisation.managementSince", "01/02/2019");
              all.text(ProblemCode.DATE_AS_TEXT, "strategy.dated", "31.1.2023");
              all.text(ProblemCode.AFTER_IMPORT, "organisation.assessmentDate", "2099-01-01");
              all.put(
                  ProblemCode.NUMBER_READ_AS_DATE,
                  "plan.lastReview",
                  cell -> Cells.format(cell, "General"));
              all.put(ProblemCode.ONLY_A_YEAR, "strategy.lastReview", c -> c.setCellValue(2024));
              all.text(ProblemCode.NOT_YES_OR_NO, "strategy.written", "partly");
              all.text(ProblemCode.UNKNOWN_OPTION, "organisation.legalForm", "a circle of friends");
              all.text(ProblemCode.TOO_LONG, "organisation.acronym", "x".repeat(41));
              all.text(ProblemCode.CONTROL_CHARACTERS, "organisation.contactName", "two\nlines");
            });
    all.add(new Bad(bytes, cells));
  }

  private void formulas() {
    Map<ProblemCode, String> cells = new EnumMap<>(ProblemCode.class);
    byte[] bytes =
        Samples.changed(
            good,
            book -> {
              Cells all = new Cells(book, cells);
              all.put(ProblemCode.FORMULA, TOTAL, Cells::formula);
              all.put(
                  ProblemCode.FORMULA_WITHOUT_VALUE,
                  "team.personsTwoYearsAgo",
                  cell -> {
                    Cells.formula(cell);
                    cell.getCTCell().unsetV();
                  });
              all.put(
                  ProblemCode.ERROR_VALUE,
                  "team.leavers24m",
                  cell -> cell.setCellErrorValue((byte) 0x07));
              all.put(ProblemCode.COVERED_CELL, "services.training", cell -> Cells.merge(cell, -1));
              all.put(ProblemCode.MERGED_CELL, "services.promotion", cell -> Cells.merge(cell, 1));
            });
    all.add(new Bad(bytes, cells));
  }

  private void names() {
    add(
        Samples.changed(
            good,
            book -> {
              book.removeName(book.getName("services.training"));
              book.getName("services.promotion").setRefersToFormula("42");
              book.getName("services.advocacy")
                  .setRefersToFormula(book.getName("services.innovation").getRefersToFormula());
              Cells.name(book, "participants.visitors", "Strategy!$A$1");
              Cells.copy(book, TOTAL, 61);
              Cells.copy(book, "services.information", 7);
            }),
        ProblemCode.NAME_MISSING,
        ProblemCode.NAME_NOT_A_CELL,
        ProblemCode.CELL_SHARED,
        ProblemCode.UNKNOWN_NAME,
        ProblemCode.NAME_TWICE,
        ProblemCode.NAME_COPIED);
    byte[] elsewhere = Cells.named(good, TOTAL, "Nowhere!$D$4");
    elsewhere = Cells.named(elsewhere, "services.training", "Services!#REF!");
    elsewhere = Cells.named(elsewhere, "services.promotion", "'[1]Services'!$D$4");
    elsewhere = Cells.named(elsewhere, "services.innovation", "Services!$D$6:$D$7");
    add(
        elsewhere,
        ProblemCode.NAME_WITHOUT_SHEET,
        ProblemCode.NAME_LOST,
        ProblemCode.NAME_ELSEWHERE,
        ProblemCode.NAME_OVER_CELLS);
  }

  private void files() {
    add(new byte[] {1, 2, 3}, ProblemCode.UNKNOWN_FILE);
    add(text("<!DOCTYPE html><table><tr><td>60</td></tr></table>"), ProblemCode.MARKUP_FILE);
    add(text("question;answer\nparticipants.total;60\n"), ProblemCode.TEXT_TABLE);
    add(oldOffice("Workbook"), ProblemCode.OLD_WORKBOOK);
    add(oldOffice("EncryptedPackage"), ProblemCode.ENCRYPTED);
    add(budget(), ProblemCode.FOREIGN_WORKBOOK);
    add(saying(">ecei<", ">lccs<"), ProblemCode.UNKNOWN_SCHEME);
    add(saying(">1.0.0<", ">9.0.0<"), ProblemCode.UNKNOWN_VERSION);
    add(
        Zip.withBook(
            saying("corymb.version", "corymb.other"),
            text -> text.replace("corymb.meta.version", "corymb.meta.other")),
        ProblemCode.SCHEME_NOT_STATED);
  }

  private void archives() {
    add(typed("application/vnd.ms-excel.sheet.macroEnabled.main+xml"), ProblemCode.MACROS);
    add(
        typed("application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
        ProblemCode.BINARY_WORKBOOK);
    add(
        Zip.of(Map.of("mimetype", text("application/vnd.oasis.opendocument.spreadsheet"))),
        ProblemCode.OPEN_DOCUMENT);
    add(Zip.of(Map.of("answers.xlsx", good)), ProblemCode.OTHER_ARCHIVE);
    add(Arrays.copyOf(good, good.length / 2), ProblemCode.DAMAGED);
    add(Zip.with(good, "xl/styles.xml", text -> text + " ".repeat(4 << 20)), ProblemCode.TOO_LARGE);
  }

  private byte[] typed(String type) {
    return Zip.with(good, TYPES, text -> text.replace(TYPE, type));
  }

  /** The workbook with another text in what it says about itself. */
  private byte[] saying(String what, String instead) {
    return Zip.with(good, "docProps/custom.xml", text -> text.replace(what, instead));
  }

  private static byte[] budget() {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("Budget").createRow(0).createCell(0).setCellValue(42);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
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
