package corymb.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.LibreOffice;
import corymb.intake.Intake;
import corymb.intake.read.Intakes;
import corymb.scheme.Response;
import corymb.scheme.language.Language;
import corymb.scheme.question.OptionList;
import corymb.scheme.question.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibreOfficeRoundTripTest {

  @BeforeAll
  static void libreOfficeIsThere() {
    LibreOffice.assumeInstalled();
  }

  @Test
  void a_blank_workbook_keeps_its_names_limits_and_locks(@TempDir Path folder) throws IOException {
    Opened before = Opened.written(null);
    Opened after = saved(null, folder);
    sameAnswers(before, after);
    sameLists(before, after);
  }

  @Test
  void a_filled_workbook_keeps_its_answers(@TempDir Path folder) throws IOException {
    Response full = FullResponse.of(Opened.PACK.questionnaire());
    Opened before = Opened.written(full);
    Opened after = saved(full, folder);
    sameAnswers(before, after);
    assertThat(after.book().getSheetAt(0).getSheetName()).isEqualTo("Start");
    assertThat(after.book().getActiveSheetIndex()).isZero();
  }

  @Test
  void what_is_read_from_a_filled_workbook_is_the_same_after_libreoffice(@TempDir Path folder)
      throws IOException {
    Response full = FullResponse.of(Opened.PACK.questionnaire());
    byte[] before = QuestionnaireWorkbook.write(Opened.PACK, Language.ENGLISH, full);
    Path file = Files.write(folder.resolve("response.xlsx"), before);
    byte[] after = Files.readAllBytes(LibreOffice.convert(file, "xlsx", folder.resolve("saved")));
    assertThat(texts(read(after))).isEqualTo(texts(read(before))).hasSize(128);
    assertThat(read(after).problems()).isEqualTo(read(before).problems());
  }

  private static Intake read(byte[] workbook) {
    LocalDate today = LocalDate.of(2030, 1, 1);
    return Intakes.of(Opened.PACK).read("response.xlsx", workbook, today);
  }

  private static List<String> texts(Intake intake) {
    return intake.checked().answers().values().stream()
        .map(answer -> answer.cell() + " " + (answer.value() == null ? "" : answer.value().text()))
        .toList();
  }

  private static Opened saved(@Nullable Response prefill, Path folder) throws IOException {
    Path file = folder.resolve("response.xlsx");
    Files.write(file, QuestionnaireWorkbook.write(Opened.PACK, Language.ENGLISH, prefill));
    Path saved = LibreOffice.convert(file, "xlsx", folder.resolve("saved"));
    return Opened.of(Files.readAllBytes(saved));
  }

  private static void sameAnswers(Opened before, Opened after) {
    for (Question question : Opened.questions()) {
      String code = question.code();
      XSSFCell old = before.cell(code);
      XSSFCell cell = after.cell(code);
      assertThat(after.reference(code)).as(code).isEqualTo(before.reference(code));
      assertThat(shown(cell)).as(code).isEqualTo(shown(old));
      assertThat(cell.getCellStyle().getLocked()).as(code).isFalse();
      sameLimits(before.validation(old).getValidationConstraint(), after, cell);
    }
    for (Meta meta : Meta.values()) {
      assertThat(shown(after.cell(meta.definedName())))
          .isEqualTo(shown(before.cell(meta.definedName())));
    }
  }

  private static void sameLimits(DataValidationConstraint old, Opened after, XSSFCell cell) {
    DataValidationConstraint now = after.validation(cell).getValidationConstraint();
    assertThat(now.getValidationType()).isEqualTo(old.getValidationType());
    assertThat(now.getFormula1()).isEqualTo(old.getFormula1());
    if (old.getFormula2() != null) {
      assertThat(now.getFormula2()).isEqualTo(old.getFormula2());
    }
  }

  private static void sameLists(Opened before, Opened after) {
    assertThat(after.texts(Names.YES_NO)).isEqualTo(before.texts(Names.YES_NO));
    for (OptionList list : Opened.PACK.questionnaire().lists().values()) {
      assertThat(after.texts(Names.of(list))).isEqualTo(before.texts(Names.of(list)));
    }
    int lists = after.book().getSheetIndex("Lists");
    assertThat(after.book().isSheetHidden(lists)).isTrue();
    for (int sheet = 0; sheet <= lists; sheet++) {
      assertThat(after.book().getSheetAt(sheet).isSheetLocked()).isTrue();
    }
  }

  private static String shown(XSSFCell cell) {
    if (cell.getCellType() == CellType.NUMERIC) {
      return DateUtil.isCellDateFormatted(cell)
          ? String.valueOf(cell.getLocalDateTimeCellValue())
          : String.valueOf(cell.getNumericCellValue());
    }
    return cell.getStringCellValue();
  }
}
