package corymb.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.scheme.question.Question;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final Opened BLANK = Opened.written(null);
  private static final Opened FULL = Opened.written(FullResponse.of(Opened.PACK.questionnaire()));

  @Test
  void a_blank_workbook_has_not_been_started() {
    assertThat(line(BLANK, "Participants"))
        .containsExactly("Participants", "0", "of 14", "none", "░".repeat(16), "not started");
    assertThat(line(BLANK, "Impact"))
        .containsExactly("Impact", "none", "0", "of 6", "░".repeat(16), "optional");
    assertThat(line(BLANK, "All sections"))
        .containsExactly(
            "All sections", "0", "of 106", "0", "of 22", "░".repeat(16), "not started");
  }

  @Test
  void a_full_workbook_is_complete() {
    assertThat(line(FULL, "The organisation"))
        .containsExactly(
            "The organisation", "10", "of 10", "6", "of 6", "█".repeat(16), "complete");
    assertThat(line(FULL, "All sections"))
        .containsExactly(
            "All sections", "106", "of 106", "22", "of 22", "█".repeat(16), "complete");
  }

  @Test
  void the_formulas_follow_what_is_typed() {
    Opened book = Opened.written(null);
    book.cell("participants.total").setCellValue(0);
    book.cell("eligibility.listedOnEccp").setCellValue("no");
    book.cell("recognition.surveyDate").setCellValue(44_000);
    book.book().getCreationHelper().createFormulaEvaluator().evaluateAll();
    assertThat(line(book, "Participants"))
        .containsExactly("Participants", "1", "of 14", "none", "█" + "░".repeat(15), "13 to go");
    assertThat(line(book, "Recognition"))
        .containsExactly("Recognition", "0", "of 3", "1", "of 6", "░".repeat(16), "not started");
    assertThat(line(book, "All sections"))
        .containsExactly("All sections", "2", "of 106", "1", "of 22", "░".repeat(16), "104 to go");
  }

  @Test
  void a_section_tells_its_own_progress() {
    Cell required = FULL.book().getSheet("Strategy").getRow(0).getCell(Column.HELP.index());
    assertThat(required.getStringCellValue()).isEqualTo("10 of 10 required answers given");
  }

  @Test
  void what_formulas_show_before_they_are_worked_out_is_right() {
    int[] answered = {0};
    Opened half =
        Opened.written(FullResponse.of(Opened.PACK.questionnaire(), q -> answered[0]++ % 3 != 0));
    for (Opened book : List.of(BLANK, FULL, half)) {
      List<String> before = formulas(book);
      book.book().getCreationHelper().createFormulaEvaluator().evaluateAll();
      assertThat(formulas(book)).isEqualTo(before).hasSizeGreaterThan(50);
    }
  }

  @Test
  void no_answer_is_a_formula() {
    for (Question question : Opened.questions()) {
      assertThat(FULL.cell(question.code()).getCellType()).isNotEqualTo(CellType.FORMULA);
    }
  }

  private static List<String> formulas(Opened book) {
    List<String> shown = new ArrayList<>();
    for (Sheet sheet : book.book()) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            String now =
                cell.getCachedFormulaResultType() == CellType.STRING
                    ? cell.getStringCellValue()
                    : String.valueOf(cell.getNumericCellValue());
            shown.add(sheet.getSheetName() + "!" + cell.getAddress() + " " + now);
          }
        }
      }
    }
    return shown;
  }

  private static List<String> line(Opened book, String section) {
    XSSFSheet cover = book.book().getSheet("Start");
    DataFormatter formatter = new DataFormatter();
    for (Row row : cover) {
      Cell title = row.getCell(CoverSheet.LEFT);
      if (title != null && formatter.formatCellValue(title).equals(section)) {
        List<String> line = new ArrayList<>();
        row.forEach(cell -> line.add(formatter.formatCellValue(cell, evaluator(book))));
        line.removeIf(String::isEmpty);
        return line;
      }
    }
    throw new AssertionError("no line for " + section);
  }

  private static FormulaEvaluator evaluator(Opened book) {
    return book.book().getCreationHelper().createFormulaEvaluator();
  }
}
