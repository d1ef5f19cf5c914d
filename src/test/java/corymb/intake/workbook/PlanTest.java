package corymb.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.scheme.language.Language;
import corymb.scheme.question.Question;
import corymb.scheme.question.QuestionType;
import corymb.scheme.question.Questionnaire;
import corymb.scheme.question.Section;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanTest {

  private static Plan plan(String... titles) {
    List<Section> sections =
        Stream.of(titles).map(title -> new Section(title, title, "", List.of())).toList();
    return Plan.of(
        Questionnaire.of(sections, List.of(), List.of(), Map.of()),
        new WorkbookWords(Language.ENGLISH));
  }

  private static List<String> sheets(Plan plan) {
    return plan.sections().stream().map(Plan.Part::sheet).toList();
  }

  @Test
  void no_two_sheets_have_the_same_name_also_when_case_and_length_are_left_out() {
    String longest = "A title that is much longer than a tab";
    assertThat(sheets(plan("Team", "team", "Start", longest, longest)))
        .containsExactly(
            "Team",
            "team 2",
            "Start 2",
            "A title that is much longer tha",
            "A title that is much longer t 2");
  }

  @Test
  void characters_that_a_tab_cannot_hold_are_replaced() {
    assertThat(sheets(plan("Plan/controlling"))).containsExactly("Plan controlling");
  }

  @Test
  void questions_are_numbered_through_all_sections() {
    List<Place> places =
        Plan.of(Opened.PACK.questionnaire(), new WorkbookWords(Language.ENGLISH)).places();
    assertThat(places.get(0).number()).isEqualTo(1);
    assertThat(places.get(127).number()).isEqualTo(128);
    assertThat(places.get(127).question().code()).isEqualTo("impact.socialEconomy");
  }

  @Test
  void answers_about_a_survey_are_required_with_its_date() {
    Plan plan = Plan.of(Opened.PACK.questionnaire(), new WorkbookWords(Language.ENGLISH));
    Map<String, Place> companions = plan.companions(Opened.PACK.questionnaire().checks());
    assertThat(companions)
        .containsOnlyKeys("recognition.surveyResponseRate", "recognition.surveyActions");
    assertThat(companions.values())
        .extracting(place -> place.question().code())
        .containsOnly("recognition.surveyDate");
  }

  @Test
  void a_place_knows_its_cell() {
    Question question =
        new Question(
            "a.b", "?", QuestionType.YESNO, "", null, null, true, false, false, null, "", "", 1);
    Place place = new Place(question, 1, "Plan and controlling", 6);
    assertThat(place.address()).isEqualTo("D7");
    assertThat(place.reference()).isEqualTo("'Plan and controlling'!$D$7");
  }
}
