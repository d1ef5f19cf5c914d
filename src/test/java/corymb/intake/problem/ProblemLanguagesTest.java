package corymb.intake.problem;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.PackFolder;
import corymb.facts.Answer;
import corymb.facts.Value;
import corymb.intake.Intake;
import corymb.intake.Problem;
import corymb.intake.read.Intakes;
import corymb.intake.workbook.QuestionnaireWorkbook;
import corymb.scheme.Pack;
import corymb.scheme.PackReader;
import corymb.scheme.Response;
import corymb.scheme.language.Language;
import corymb.scheme.text.PackTexts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Workbooks and problems of the shipped pack in every language. */
class ProblemLanguagesTest {

  private static final Pack PACK = PackReader.read(PackFolder.read(PackFolder.ECEI));
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private static Response some() {
    Map<String, Answer> answers = new HashMap<>();
    answers.put("organisation.country", answer("organisation.country", new Value.Choice("ES", 0)));
    answers.put(
        "organisation.legalForm",
        answer("organisation.legalForm", new Value.Choice("foundation", 1)));
    answers.put("plan.exists", answer("plan.exists", new Value.YesNo(true)));
    answers.put("plan.budget", answer("plan.budget", new Value.YesNo(false)));
    return new Response(answers);
  }

  private static String text(Map<String, Answer> answers, String code) {
    Answer answer = Objects.requireNonNull(answers.get(code));
    return Objects.requireNonNull(answer.value(), code).text();
  }

  private static Answer answer(String code, Value value) {
    return new Answer(code, value, null);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_workbook_of_any_language_is_understood_by_an_intake_of_any(Language written) {
    byte[] workbook = QuestionnaireWorkbook.write(PackTexts.in(PACK, written), written, some());

    Intake read = Intakes.of(PACK).read("some.xlsx", workbook, TODAY);

    assertThat(read.problems()).extracting(Problem::code).containsOnly("P001");
    Map<String, Answer> answers = read.checked().answers();
    assertThat(text(answers, "organisation.country")).isEqualTo("ES");
    assertThat(text(answers, "organisation.legalForm")).isEqualTo("foundation");
    assertThat(text(answers, "plan.exists")).isEqualTo(new Value.YesNo(true).text());
    assertThat(text(answers, "plan.budget")).isEqualTo(new Value.YesNo(false).text());
    assertThat(corymb.intake.sheet.WorkbookReader.language(workbook)).isEqualTo(written);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void problems_are_told_in_the_language_asked_for(Language language) {
    Pack said = PackTexts.in(PACK, language);
    Intakes intakes =
        new Intakes(
            List.of(new corymb.intake.SchemeRef("ecei", "1.0.0")),
            ref -> said,
            ProblemTexts.in(language),
            ref -> List.of());
    byte[] blank = QuestionnaireWorkbook.write(said, language, null);

    Problem problem = intakes.read("blank.xlsx", blank, TODAY).problems().get(0);

    assertThat(problem.message())
        .contains(said.questionnaire().questions().get(0).text())
        .endsWith(
            switch (language) {
              case ENGLISH -> "is not answered.";
              case GERMAN -> "ist nicht beantwortet.";
              case FRENCH -> "n'a pas de réponse.";
              case SPANISH -> "está sin responder.";
            });
  }
}
