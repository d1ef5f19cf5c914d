package corymb.intake.annotate;

import static corymb.intake.read.Samples.read;
import static org.assertj.core.api.Assertions.assertThat;

import corymb.intake.Intake;
import corymb.intake.problem.ProblemTexts;
import corymb.intake.raw.FormulaSigns;
import corymb.intake.read.Samples;
import corymb.intake.read.Zip;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class AnnotateTest {

  private static final String TEAM = "Participants and team";
  private static final CellAddress TOTAL = new CellAddress("D4");

  private final Annotate annotate = new Annotate(ProblemTexts.english());

  private static byte[] faulty() {
    return Samples.workbook(
        book -> {
          Samples.cell(book, "participants.total").setCellValue("about 60");
          Samples.cell(book, "organisation.name").setCellValue("=cmd|' /C calc'!A0\n");
          Samples.cell(book, "organisation.nuts2").setCellValue("DE11");
          book.removeName(book.getName("team.fte"));
        });
  }

  @Test
  void a_faulty_cell_has_a_note_with_problem_and_advice() {
    XSSFComment note = note(annotated(faulty()).getSheet(TEAM));
    assertThat(note.getAuthor()).isEqualTo("Corymb");
    assertThat(note.getString().getString())
        .startsWith("error P012\n“Participants in all”")
        .contains("“about 60” is not a whole number.")
        .endsWith("without words and without decimals.");
  }

  @Test
  void a_sheet_in_front_lists_all_problems_with_links() {
    XSSFWorkbook book = annotated(faulty());
    XSSFSheet problems = book.getSheetAt(0);
    assertThat(problems.getSheetName()).isEqualTo("Problems");
    assertThat(book.getActiveSheetIndex()).isZero();
    assertThat(problems.getLastRowNum()).isEqualTo(3 + read(faulty()).problems().size());
    assertThat(texts(problems, 3))
        .isEqualTo("Severity|Code|Sheet|Cell|Question|Found|Expected|Problem|What to do");
    assertThat(texts(problems, 5))
        .startsWith("error|P012|" + TEAM + "|D4|Participants in all|about 60|");
    assertThat(problems.getRow(5).getCell(3).getHyperlink().getAddress())
        .isEqualTo("'" + TEAM + "'!D4");
    assertThat(texts(problems, 6)).startsWith("error|P061|||Staff of the management team");
  }

  @Test
  void what_looks_like_a_formula_is_made_harmless() {
    assertThat(FormulaSigns.harmless("=1+1")).isEqualTo("'=1+1");
    assertThat(FormulaSigns.harmless("+1")).isEqualTo("'+1");
    assertThat(FormulaSigns.harmless("-1")).isEqualTo("'-1");
    assertThat(FormulaSigns.harmless("@SUM(A1)")).isEqualTo("'@SUM(A1)");
    assertThat(FormulaSigns.harmless("60")).isEqualTo("60");
    assertThat(FormulaSigns.harmless("")).isEmpty();
  }

  @Test
  void a_formula_in_the_list_of_problems_stays_a_text() {
    byte[] named =
        Samples.workbook(book -> Samples.cell(book, "organisation.country").setCellValue("=1+1"));
    assertThat(texts(annotated(named).getSheetAt(0), 4)).contains("|'=1+1|");
  }

  @Test
  void the_answers_and_their_protection_stay_as_they_were() {
    byte[] original = faulty();
    byte[] before = original.clone();
    XSSFWorkbook book = annotated(original);
    assertThat(original).isEqualTo(before);
    assertThat(book.isStructureLocked()).isTrue();
    assertThat(book.getSheet(TEAM).getProtect()).isTrue();
    Intake again = read(copy(original));
    assertThat(again.problems()).isEqualTo(read(original).problems());
    assertThat(again.checked()).isEqualTo(read(original).checked());
  }

  @Test
  void the_same_workbook_gives_the_same_bytes() {
    byte[] original = faulty();
    assertThat(copy(original)).isEqualTo(copy(original));
  }

  @Test
  void an_annotated_workbook_can_be_mended_and_annotated_again() {
    byte[] once = copy(faulty());
    byte[] mended = change(once, book -> Samples.cell(book, "participants.total").setCellValue(60));
    XSSFWorkbook twice = annotated(mended);
    assertThat(twice.getSheet(TEAM).getCellComment(TOTAL)).isNull();
    assertThat(twice.getSheet("Problems 2")).isNull();
    assertThat(twice.getSheetAt(0).getLastRowNum()).isEqualTo(3 + read(mended).problems().size());
    assertThat(annotated(once).getNumberOfSheets()).isEqualTo(twice.getNumberOfSheets());
  }

  @Test
  void a_note_of_somebody_else_is_kept() {
    byte[] noted = change(faulty(), AnnotateTest::note);
    byte[] once = copy(noted);
    XSSFComment note = note(annotated(once).getSheet(TEAM));
    assertThat(note.getAuthor()).isEqualTo("Ada");
    assertThat(note.getString().getString())
        .startsWith("to be counted\n\nCorymb:\nerror P012")
        .containsOnlyOnce("Corymb:");
  }

  @Test
  void a_sheet_of_the_same_name_is_not_touched() {
    byte[] own = change(faulty(), book -> book.createSheet("Problems"));
    XSSFWorkbook book = annotated(own);
    assertThat(book.getSheet("Problems")).isNotNull();
    assertThat(book.getSheetAt(0).getSheetName()).isEqualTo("Problems 2");
  }

  @Test
  void a_note_on_merged_cells_stands_where_it_is_seen() {
    byte[] merged =
        change(
            faulty(),
            book -> book.getSheet(TEAM).addMergedRegion(CellRangeAddress.valueOf("C4:D4")));
    assertThat(annotated(merged).getSheet(TEAM).getCellComment(new CellAddress("C4"))).isNotNull();
  }

  @Test
  void a_cell_that_was_never_written_can_have_a_note_and_lose_it() {
    byte[] away =
        change(
            faulty(),
            book -> book.getName("participants.total").setRefersToFormula("Strategy!$Z$99"));
    byte[] once = copy(away);
    CellAddress place = new CellAddress("Z99");
    assertThat(annotated(once).getSheet("Strategy").getCellComments()).containsOnlyKeys(place);
  }

  @Test
  void a_workbook_that_was_not_checked_has_no_copy() {
    byte[] foreign = Zip.of(Map.of("a.txt", new byte[1]));
    assertThat(annotate.copy(foreign, read(foreign))).isNull();
  }

  @Test
  void a_workbook_of_the_strict_form_has_no_copy() {
    Map<String, byte[]> parts = Zip.parts(faulty());
    parts.replaceAll(
        (name, bytes) ->
            new String(bytes, StandardCharsets.UTF_8)
                .replace("http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/")
                .getBytes(StandardCharsets.UTF_8));
    byte[] strict = Zip.of(parts);
    assertThat(read(strict).pack()).isNotNull();
    assertThat(annotate.copy(strict, read(strict))).isNull();
  }

  private byte[] copy(byte[] workbook) {
    return Objects.requireNonNull(annotate.copy(workbook, read(workbook)));
  }

  private XSSFWorkbook annotated(byte[] workbook) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(copy(workbook)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void note(XSSFWorkbook book) {
    XSSFSheet sheet = book.getSheet(TEAM);
    XSSFComment note = sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
    note.setAddress(TOTAL);
    note.setAuthor("Ada");
    note.setString("to be counted");
  }

  private static XSSFComment note(XSSFSheet sheet) {
    return Objects.requireNonNull(sheet.getCellComment(TOTAL));
  }

  private static byte[] change(byte[] workbook, java.util.function.Consumer<XSSFWorkbook> change) {
    return Samples.changed(workbook, change);
  }

  private static String texts(XSSFSheet sheet, int row) {
    StringBuilder texts = new StringBuilder();
    sheet.getRow(row).forEach(cell -> texts.append('|').append(cell.getStringCellValue()));
    return texts.substring(1);
  }
}
