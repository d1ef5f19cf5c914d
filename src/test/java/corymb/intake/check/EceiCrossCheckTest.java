package corymb.intake.check;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.PackFolder;
import corymb.intake.Intake;
import corymb.intake.Problem;
import corymb.intake.read.Intakes;
import corymb.scheme.Pack;
import corymb.scheme.PackReader;
import corymb.scheme.question.CrossCheck;
import corymb.scheme.question.Question;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EceiCrossCheckTest {

  private static final Pack PACK = PackReader.read(PackFolder.read(PackFolder.ECEI));
  private static final Intakes INTAKES = Intakes.of(PACK);
  private static final TreeSet<String> PROVED = new TreeSet<>();
  private static final String CASES = "/corymb/intake/check/ecei-cross-checks.csv";

  @Test
  void the_response_all_cases_start_from_has_no_problem() {
    assertThat(read("").problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = CASES, numLinesToSkip = 1, delimiter = '|')
  void a_violation_is_told_at_its_question_and_what_just_holds_is_not(
      String code, String question, String violating, String holding) {
    Problem problem =
        read(violating).problems().stream()
            .filter(p -> p.code().equals(code) && question.equals(p.question()))
            .findFirst()
            .orElseThrow();
    CrossCheck check = check(code);
    assertThat(problem.isError()).isEqualTo(!check.warning());
    assertThat(problem.message()).contains(text(question)).endsWith(check.message());
    assertThat(problem.advice()).isEqualTo(check.advice());
    assertThat(problem.expected()).isNotEmpty();
    assertThat(read(holding).problems()).extracting(Problem::code).doesNotContain(code);
    PROVED.add(code);
  }

  @AfterAll
  static void every_cross_check_of_the_pack_was_proved() {
    assertThat(PROVED)
        .containsExactlyElementsOf(
            PACK.questionnaire().checks().stream().map(CrossCheck::code).toList());
  }

  private static Intake read(String changes) {
    Map<String, String> answers = answers();
    for (String change : changes.split(";")) {
      int at = change.indexOf('=');
      if (at > 0) {
        answers.put(change.substring(0, at).strip(), change.substring(at + 1).strip());
      }
    }
    String members =
        answers.entrySet().stream()
            .map(answer -> '"' + answer.getKey() + "\":" + answer.getValue())
            .collect(Collectors.joining(",", "{", "}"));
    String json = "{\"scheme\":\"ecei\",\"version\":\"1.0.0\",\"answers\":" + members + "}";
    return INTAKES.read("case", json.getBytes(StandardCharsets.UTF_8), LocalDate.of(2026, 4, 1));
  }

  private static Map<String, String> answers() {
    Map<String, String> answers = new LinkedHashMap<>();
    for (Question question : PACK.questionnaire().questions()) {
      if (question.required()) {
        answers.put(question.code(), plain(question));
      }
    }
    answers.put("organisation.assessmentDate", "\"2026-03-01\"");
    return answers;
  }

  private static String plain(Question question) {
    return switch (question.type()) {
      case INTEGER, DECIMAL -> "0";
      case YESNO -> "true";
      case DATE -> "\"2015-05-20\"";
      case CHOICE -> '"' + Objects.requireNonNull(question.options()).options().get(0).code() + '"';
      case TEXT -> question.code().endsWith("Email") ? "\"a@b.example\"" : "\"text\"";
    };
  }

  private static CrossCheck check(String code) {
    return PACK.questionnaire().checks().stream()
        .filter(check -> check.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static String text(String question) {
    return Objects.requireNonNull(PACK.questionnaire().find(question)).text();
  }
}
