package corymb.property;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.intake.Intake;
import corymb.intake.Problem;
import corymb.intake.read.Intakes;
import corymb.intake.workbook.QuestionnaireWorkbook;
import corymb.scheme.Pack;
import corymb.scheme.Response;
import corymb.scheme.language.Language;
import corymb.usecase.PackShelf;
import corymb.usecase.RulePack;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is written is read, and what was read is written the same: workbooks and JSON. */
class RoundTripPropertyTest {

  private static final RulePack RULES = PackShelf.builtIn().first();
  private static final Pack PACK = RULES.pack();
  private static final Intakes INTAKES = PackShelf.builtIn().intakes();
  private static final LocalDate TODAY = LocalDate.of(2100, 1, 1);

  @Test
  void from_workbook_to_answers_to_workbook_to_answers_nothing_changes() {
    Tries.oneIn(150)
        .of(
            random -> AnyAnswers.some(PACK, random),
            drawn -> {
              Language language = Language.values()[drawn.more().nextInt(4)];
              byte[] workbook = workbook(language, drawn.response());
              Response read = read("first.xlsx", workbook);
              byte[] second = workbook(language, read);
              assertThat(changed(drawn.response(), read)).isEmpty();
              assertThat(read("second.xlsx", second)).isEqualTo(read);
              assertThat(second).isEqualTo(workbook);
            });
  }

  @Test
  void from_json_to_answers_to_json_to_answers_nothing_changes() {
    Tries.oneIn(5)
        .of(
            random -> AnyAnswers.some(PACK, random),
            drawn -> {
              byte[] json = Drawn.json(PACK, drawn.response());
              Response read = read("first.json", json);
              byte[] second = Drawn.json(PACK, read);
              assertThat(changed(drawn.response(), read)).isEmpty();
              assertThat(read("second.json", second)).isEqualTo(read);
              assertThat(second).isEqualTo(json);
            });
  }

  /** The answers that are not the same in both, as they were and as they are. */
  private static List<String> changed(Response from, Response to) {
    Map<String, String> were = Drawn.texts(from);
    Map<String, String> are = Drawn.texts(to);
    return PACK.questionnaire().byCode().keySet().stream()
        .filter(code -> !Objects.equals(were.get(code), are.get(code)))
        .map(code -> code + ": " + were.get(code) + " -> " + are.get(code))
        .toList();
  }

  private static byte[] workbook(Language language, Response response) {
    return QuestionnaireWorkbook.write(RULES.in(language), language, response);
  }

  /** The answers of a source whose only problems are that some are missing or contradict others. */
  private static Response read(String name, byte[] bytes) {
    Intake intake = INTAKES.read(name, bytes, TODAY);
    assertThat(intake.problems())
        .extracting(Problem::code)
        .allMatch(code -> code.startsWith("X") || code.equals("P001"));
    return intake.checked();
  }
}
