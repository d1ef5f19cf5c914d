package corymb.intake.json;

import static corymb.intake.read.Samples.bytes;
import static corymb.intake.read.Samples.jsonWith;
import static corymb.intake.read.Samples.read;
import static org.assertj.core.api.Assertions.assertThat;

import corymb.intake.Intake;
import corymb.intake.Problem;
import corymb.intake.read.Samples;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersJsonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "participants.total|\"60\"|P094",
        "participants.total|true|P094",
        "participants.total|[60]|P094",
        "participants.total|{\"n\": 60}|P094",
        "participants.total|60.5|P012",
        "participants.total|-1|P013",
        "team.fte|1e400|P013",
        "team.fte|1e99999999999|P011",
        "team.fte|1e999999999|P011",
        "team.fte|1e-999999999|P011",
        "team.fte|1e-400|P018",
        "strategy.written|\"yes\"|P094",
        "strategy.written|1|P094",
        "strategy.dated|20240229|P094",
        "strategy.dated|\"29.02.2024\"|P021",
        "strategy.dated|\"2023-02-29\"|P021",
        "strategy.dated|\"2024-02-29T00:00:00\"|P021",
        "organisation.country|\"Austria\"|P032",
        "organisation.country|\"at\"|P032",
        "organisation.country|40|P094",
        "organisation.name|4711|P094",
        "organisation.name|\"a\\u0000b\"|P042",
        "organisation.name|null|P001",
        "organisation.name|\" \"|P001"
      })
  void a_value_of_the_wrong_form_is_refused(String code, String value, String problem) {
    assertThat(Samples.problem(jsonWith(code, value)).code()).isEqualTo(problem);
  }

  @ParameterizedTest
  @CsvSource({
    "2.50, 2.5",
    "25e-1, 2.5",
    "0.1, 0.1",
    "123.456789012345678901, 123.456789012345678901"
  })
  void numbers_stay_exact(String value, String read) {
    assertThat(Samples.answer(jsonWith("team.fte", value), "team.fte")).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"60.0", "6e1", "600e-1"})
  void a_number_without_decimals_is_whole_however_it_is_written(String value) {
    assertThat(Samples.answer(jsonWith("participants.total", value), "participants.total"))
        .isEqualTo("60");
  }

  @Test
  void a_missing_key_and_null_are_not_answered() {
    Map<String, String> answers = Samples.answers();
    answers.put("organisation.nuts2", "null");
    answers.remove("organisation.contactEmail");
    Intake intake = read(Samples.json(answers));
    assertThat(intake.problems()).isEmpty();
    assertThat(intake.checked().answer("organisation.nuts2").isGiven()).isFalse();
    assertThat(intake.checked().answer("organisation.contactEmail").isGiven()).isFalse();
  }

  @Test
  void a_doubled_key_loses_its_answer_and_says_where() {
    Problem problem =
        Samples.problem(bytes(text().replace("60", "60, \"participants.total\": 61")));
    assertThat(problem.code()).isEqualTo("P093");
    assertThat(problem.question()).isEqualTo("participants.total");
    assertThat(problem.message()).contains("line 10");
  }

  @Test
  void doubled_members_are_told() {
    byte[] json = bytes(text().replace("\"version\"", "\"scheme\": \"tiny\", \"version\""));
    assertThat(Samples.problem(json).code()).isEqualTo("P093");
  }

  @Test
  void an_unknown_code_is_an_error_beside_all_other_problems() {
    Intake intake =
        read(bytes(text().replace("\"team.fte\": 2.5", "\"team.ftf\": 2.5, \"x\": [1, {}]")));
    assertThat(intake.problems()).extracting(Problem::code).containsExactly("P095", "P095", "P001");
    assertThat(intake.isComplete()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"12, 1, 13", "40, 1, 41"})
  void a_text_that_is_cut_off_says_where(int length, String line, String column) {
    Problem problem = Samples.problem(bytes(text().substring(0, length)));
    assertThat(problem.code()).isEqualTo("P092");
    assertThat(problem.message()).contains("line " + line + ", column " + column);
  }

  @Test
  void every_cut_off_text_is_refused() {
    String text = text();
    for (int length = 1; length < text.length(); length++) {
      assertThat(Samples.problem(bytes(text.substring(0, length))).code()).isIn("P091", "P092");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'scheme': 1}",
        "{\"a\": NaN}",
        "{\"a\": 01}",
        "{\"a\" 1}",
        "{\"a\": \"\u0001\"}"
      })
  void what_is_no_json_is_refused_with_its_place(String text) {
    Problem problem = Samples.problem(bytes(text));
    assertThat(problem.code()).isEqualTo("P091");
    assertThat(problem.message()).contains("line 1, column ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{} {}", "[{\"scheme\": \"tiny\"}]"})
  void what_is_not_one_object_is_refused(String text) {
    assertThat(Samples.problem(bytes(text)).code()).isIn("P097");
  }

  @Test
  void answers_that_are_no_object_are_refused() {
    Intake intake = read(bytes("{\"scheme\": \"tiny\", \"version\": \"1.0.0\", \"answers\": []}"));
    assertThat(intake.problems().get(0).code()).isEqualTo("P097");
    assertThat(intake.isComplete()).isFalse();
  }

  @Test
  void several_faults_of_the_frame_are_told_at_once() {
    assertThat(read(bytes("{\"scheme\": 1, \"answer\": {}}")).problems())
        .extracting(Problem::code)
        .containsExactly("P097", "P096", "P097", "P082");
  }

  @Test
  void a_byte_order_mark_and_utf_16_are_understood() {
    assertThat(read(bytes('\uFEFF' + text())).problems()).isEmpty();
    assertThat(read(text().getBytes(StandardCharsets.UTF_16)).problems()).isEmpty();
  }

  @Test
  void a_deep_nesting_or_an_endless_number_is_refused() {
    assertThat(Samples.problem(jsonWith("team.fte", "[".repeat(5000))).code()).isEqualTo("P091");
    assertThat(Samples.problem(jsonWith("team.fte", "9".repeat(5000))).code()).isEqualTo("P091");
  }

  private static String text() {
    return new String(Samples.json(), StandardCharsets.UTF_8);
  }
}
