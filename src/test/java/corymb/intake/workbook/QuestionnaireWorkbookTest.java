package corymb.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.scheme.Response;
import corymb.scheme.language.Language;
import org.junit.jupiter.api.Test;

class QuestionnaireWorkbookTest {

  @Test
  void the_same_input_gives_the_same_bytes() {
    Response full = FullResponse.of(Opened.PACK.questionnaire());
    assertThat(QuestionnaireWorkbook.write(Opened.PACK, Language.ENGLISH, full))
        .isEqualTo(QuestionnaireWorkbook.write(Opened.PACK, Language.ENGLISH, full));
  }

  @Test
  void it_opens_with_a_cover_then_the_sections_then_the_lists() {
    Opened blank = Opened.written(null);
    assertThat(blank.book())
        .extracting(sheet -> sheet.getSheetName())
        .startsWith("Start", "The organisation", "Eligibility", "Participants")
        .endsWith("Impact", "Lists")
        .hasSize(15);
  }
}
