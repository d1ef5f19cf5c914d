package corymb.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.facts.Answer;
import corymb.intake.Intake;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoodResponseTest {

  @Test
  void json_and_workbook_give_the_same_answers() {
    Intake json = Samples.read(Samples.json());
    Intake workbook = Samples.read(Samples.workbook());
    assertThat(workbook.problems()).isEmpty();
    assertThat(texts(workbook)).isEqualTo(texts(json)).hasSize(19);
  }

  @Test
  void the_answers_of_a_workbook_know_their_cells() {
    assertThat(Samples.read(Samples.workbook()).checked().answers().values())
        .allSatisfy(answer -> assertThat(answer.cell()).isNotNull());
  }

  private static List<String> texts(Intake intake) {
    return intake.checked().answers().values().stream()
        .map(answer -> answer.question() + "=" + text(answer))
        .toList();
  }

  private static String text(Answer answer) {
    return answer.value() == null ? "" : answer.value().text();
  }
}
