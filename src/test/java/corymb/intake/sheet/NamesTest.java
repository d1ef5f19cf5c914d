package corymb.intake.sheet;

import static corymb.intake.read.Samples.answer;
import static corymb.intake.read.Samples.problem;
import static corymb.intake.read.Samples.read;
import static corymb.intake.read.Samples.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import corymb.intake.Intake;
import corymb.intake.Problem;
import corymb.intake.read.Samples;
import corymb.intake.read.Zip;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class NamesTest {

  private static final String TOTAL = "participants.total";

  @Test
  void an_answer_may_stand_anywhere_as_long_as_its_name_leads_there() {
    byte[] moved =
        workbook(
            book -> {
              book.createSheet("It's mine").createRow(41).createCell(7).setCellValue(77);
              book.getName(TOTAL).setRefersToFormula("'It''s mine'!$H$42");
            });
    assertThat(read(moved).problems()).isEmpty();
    assertThat(answer(moved, TOTAL)).isEqualTo("77");
    assertThat(read(moved).checked().answer(TOTAL).cell()).hasToString("It's mine!H42");
  }

  @Test
  void a_name_that_leads_to_an_empty_place_is_not_answered() {
    byte[] moved = workbook(book -> book.getName(TOTAL).setRefersToFormula("Strategy!$Z$99"));
    assertThat(problem(moved).code()).isEqualTo("P001");
    assertThat(problem(moved).cell()).hasToString("Strategy!Z99");
  }

  @Test
  void a_renamed_sheet_does_not_matter() {
    byte[] renamed = workbook(book -> book.setSheetName(book.getSheetIndex("Strategy"), "Plan B"));
    assertThat(read(renamed).problems()).isEmpty();
  }

  @Test
  void a_name_that_differs_in_capitals_is_suggested() {
    byte[] renamed = workbook(book -> book.getName(TOTAL).setNameName("Participants.Total"));
    assertThat(read(renamed).problems()).extracting(Problem::code).containsExactly("P070", "P061");
    assertThat(read(renamed).problems().get(0).message())
        .contains("Maybe participants.total is meant.");
    assertThat(read(renamed).problems().get(1).message())
        .contains("There is a name Participants.Total, which is probably meant.");
  }

  @Test
  void a_missing_name_tells_the_row_of_its_question() {
    Problem problem = problem(workbook(book -> book.removeName(book.getName(TOTAL))));
    assertThat(problem.message()).contains("The question stands in Participants and team!B4.");
  }

  @Test
  void a_missing_name_without_its_row_was_probably_deleted_with_it() {
    byte[] deleted =
        workbook(
            book -> {
              XSSFSheet sheet = book.getSheet("Participants and team");
              sheet.removeRow(sheet.getRow(3));
              book.removeName(book.getName(TOTAL));
            });
    assertThat(problem(deleted).message()).endsWith("Its row was probably deleted.");
  }

  @Test
  void all_missing_names_are_told() {
    Intake intake = read(workbook(NamesTest::removeQuestions));
    assertThat(intake.problems()).hasSize(19).extracting(Problem::code).containsOnly("P061");
  }

  @Test
  void scheme_and_version_are_found_in_cells_when_the_properties_were_dropped() {
    byte[] dropped = Zip.without(workbook(), "docProps/custom.xml");
    assertThat(read(dropped).problems()).isEmpty();
  }

  @Test
  void scheme_and_version_are_found_in_the_properties_when_the_names_were_dropped() {
    byte[] dropped =
        workbook(
            book -> {
              book.removeName(book.getName("corymb.meta.scheme"));
              book.removeName(book.getName("corymb.meta.version"));
            });
    assertThat(read(dropped).problems()).isEmpty();
  }

  @Test
  void scheme_and_version_may_be_texts_in_the_names_themselves() {
    byte[] texts =
        Zip.without(
            workbook(
                book -> {
                  book.getName("corymb.meta.scheme").setRefersToFormula("\"tiny\"");
                  book.getName("corymb.meta.version").setRefersToFormula("\"1.0.0\"");
                }),
            "docProps/custom.xml");
    assertThat(read(texts).problems()).isEmpty();
  }

  @Test
  void a_questionnaire_that_lost_its_version_is_told_from_a_foreign_workbook() {
    byte[] lost =
        Zip.without(
            workbook(book -> book.removeName(book.getName("corymb.meta.version"))),
            "docProps/custom.xml");
    assertThat(problem(lost).code()).isEqualTo("P082");
    assertThat(problem(lost).message()).contains("corymb.version is missing");
  }

  @Test
  void a_filled_copy_of_a_blank_cell_is_taken_with_a_warning() {
    byte[] copied =
        workbook(
            book -> {
              Samples.cell(book, TOTAL).setBlank();
              XSSFSheet copy = book.createSheet("Copy");
              copy.createRow(3).createCell(3).setCellValue(62);
              XSSFName name = book.createName();
              name.setSheetIndex(book.getSheetIndex(copy));
              name.setNameName(TOTAL);
              name.setRefersToFormula("Copy!$D$4");
            });
    assertThat(problem(copied).code()).isEqualTo("P067");
    assertThat(answer(copied, TOTAL)).isEqualTo("62");
  }

  @Test
  void a_blank_cell_with_an_unknown_name_holds_no_answer_that_could_be_lost() {
    byte[] named =
        workbook(
            book -> {
              XSSFName name = book.createName();
              name.setNameName("participants.visitors");
              name.setRefersToFormula("Strategy!$Z$99");
            });
    assertThat(read(named).problems()).isEmpty();
  }

  private static void removeQuestions(XSSFWorkbook book) {
    book.getAllNames().stream()
        .filter(name -> !name.getNameName().startsWith("corymb."))
        .toList()
        .forEach(book::removeName);
  }
}
