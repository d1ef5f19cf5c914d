package corymb.intake.workbook;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import corymb.scheme.question.Option;
import corymb.scheme.question.OptionList;
import corymb.scheme.question.Question;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;

class DefinedNamesTest {

  private static final Opened BLANK = Opened.written(null);

  @Test
  void each_of_the_128_questions_names_a_cell_of_its_own_beside_its_text_and_code() {
    Set<String> cells = new HashSet<>();
    for (Question question : Opened.questions()) {
      XSSFCell cell = BLANK.cell(question.code());
      assertThat(cell.getRow().getCell(Column.QUESTION.index()).getStringCellValue())
          .isEqualTo(question.text());
      assertThat(cell.getRow().getCell(Column.CODE.index()).getStringCellValue())
          .isEqualTo(question.code());
      cells.add(BLANK.reference(question.code()));
    }
    assertThat(cells).hasSize(128);
  }

  @Test
  void a_section_stands_on_a_sheet_with_its_title() {
    assertThat(BLANK.reference("participants.total")).isEqualTo("Participants!$D$4");
    assertThat(BLANK.reference("plan.exists")).isEqualTo("'Plan and controlling'!$D$4");
  }

  @Test
  void an_option_list_names_the_labels_on_the_sheet_of_lists() {
    for (OptionList list : Opened.PACK.questionnaire().lists().values()) {
      assertThat(BLANK.texts(Names.of(list)))
          .isEqualTo(list.options().stream().map(Option::label).toList());
      assertThat(BLANK.reference(Names.of(list))).startsWith("Lists!");
    }
    assertThat(BLANK.texts(Names.YES_NO)).containsExactly("yes", "no");
  }

  @Test
  void the_names_of_the_workbook_itself_hold_its_scheme_version_language_and_template() {
    assertThat(BLANK.cell("corymb.meta.scheme").getStringCellValue()).isEqualTo("ecei");
    assertThat(BLANK.cell("corymb.meta.version").getStringCellValue()).isEqualTo("1.0.0");
    assertThat(BLANK.cell("corymb.meta.lang").getStringCellValue()).isEqualTo("en");
    assertThat(BLANK.cell("corymb.meta.template").getStringCellValue()).isEqualTo("1");
  }

  @Test
  void the_document_properties_say_the_same() {
    var custom = BLANK.book().getProperties().getCustomProperties();
    for (Meta meta : Meta.values()) {
      assertThat(requireNonNull(custom.getProperty(meta.property())).getLpwstr())
          .isEqualTo(BLANK.cell(meta.definedName()).getStringCellValue());
    }
    assertThat(Meta.SCHEME.property()).isEqualTo("corymb.scheme");
  }
}
