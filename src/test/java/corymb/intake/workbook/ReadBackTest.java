package corymb.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.facts.Answer;
import corymb.facts.Value;
import corymb.intake.Intake;
import corymb.intake.Problem;
import corymb.intake.read.Intakes;
import corymb.scheme.Response;
import corymb.scheme.language.Language;
import corymb.scheme.question.Questionnaire;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadBackTest {

  private static final Questionnaire QUESTIONS = Opened.PACK.questionnaire();
  private static final LocalDate TODAY = LocalDate.of(2030, 1, 1);

  @Test
  void the_intake_reads_the_answers_that_were_filled_in() {
    Response full = FullResponse.of(QUESTIONS);
    Intake intake =
        Intakes.of(Opened.PACK)
            .read(
                "full.xlsx",
                QuestionnaireWorkbook.write(Opened.PACK, Language.ENGLISH, full),
                TODAY);
    for (Answer answer : intake.checked().answers().values()) {
      assertThat(text(answer)).isEqualTo(text(full.answer(answer.question())));
    }
    assertThat(intake.problems()).extracting(Problem::code).allMatch(code -> code.startsWith("X"));
  }

  @Test
  void a_text_that_looks_like_a_character_in_code_stays_what_it_is() {
    Map<String, Answer> answers = new LinkedHashMap<>(FullResponse.of(QUESTIONS).answers());
    answers.put(
        "organisation.acronym",
        Answer.of("organisation.acronym", new Value.Words("_x0041_ _x005F_x0041_")));
    byte[] workbook =
        QuestionnaireWorkbook.write(Opened.PACK, Language.ENGLISH, new Response(answers));
    Intake intake = Intakes.of(Opened.PACK).read("code.xlsx", workbook, TODAY);
    assertThat(text(intake.checked().answer("organisation.acronym")))
        .isEqualTo("_x0041_ _x005F_x0041_");
  }

  @Test
  void a_blank_workbook_misses_exactly_its_required_answers() {
    Intake intake =
        Intakes.of(Opened.PACK)
            .read(
                "blank.xlsx",
                QuestionnaireWorkbook.write(Opened.PACK, Language.ENGLISH, null),
                TODAY);
    List<String> required =
        Opened.questions().stream().filter(q -> q.required()).map(q -> q.code()).toList();
    assertThat(intake.problems()).extracting(Problem::question).containsExactlyElementsOf(required);
  }

  private static String text(Answer answer) {
    return answer.value() == null ? "" : answer.value().text();
  }
}
