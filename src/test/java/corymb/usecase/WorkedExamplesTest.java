package corymb.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.intake.Intake;
import corymb.rating.CriterionResult;
import corymb.rating.IndicatorResult;
import corymb.rating.LabelResult;
import corymb.rating.Scorecard;
import corymb.scheme.yaml.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Eleven responses whose every state, point, minimum, criterion and label was worked out by hand.
 */
class WorkedExamplesTest {

  private static final Path FOLDER = Path.of("src/test/resources/corymb/worked");

  @Test
  void the_built_in_rules_agree_in_every_field() throws IOException {
    assertThat(told(PackShelf.builtIn())).isEqualTo(expected());
  }

  @Test
  void a_draft_of_the_same_pack_agrees_in_every_field() throws IOException {
    assertThat(told(PackShelf.withDraft(Path.of("rules/ecei/1.0.0")))).isEqualTo(expected());
  }

  private static String expected() throws IOException {
    return Files.readString(FOLDER.resolve("expected.csv"));
  }

  private static String told(PackShelf shelf) throws IOException {
    List<String> lines = new ArrayList<>(List.of("case,what,expected"));
    int number = 0;
    for (String json : Files.readAllLines(FOLDER.resolve("answers.ndjson"))) {
      number++;
      Intake intake =
          shelf
              .intakes()
              .read(
                  "case " + number,
                  json.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                  LocalDate.of(2026, 11, 21));
      assertThat(intake.problems()).as("problems of case %s", number).isEmpty();
      tell(number, shelf.first().rater().rate(intake.checked()), lines);
    }
    return String.join("\n", lines) + "\n";
  }

  private static void tell(int number, Scorecard card, List<String> lines) {
    for (IndicatorResult result : card.indicators()) {
      lines.add(
          "%d,%s,%s %s %s"
              .formatted(
                  number,
                  result.indicator().code(),
                  result.isScored() ? "scored" : "not-applicable",
                  result.points() == null ? "-" : result.points(),
                  Words.of(result.minimum())));
    }
    lines.add(
        "%d,score,%d of %d = %s %%"
            .formatted(
                number,
                card.score().points(),
                card.score().maximum(),
                card.score().percent().shown().toPlainString()));
    for (CriterionResult result : card.eligibility()) {
      lines.add(
          "%d,%s,%s"
              .formatted(number, result.criterion().code(), Words.of(result.outcome().outcome())));
    }
    for (LabelResult label : card.labels()) {
      String content = label.contentMet() ? "met" : "not-met";
      lines.add("%d,%s,%s".formatted(number, label.label().code(), content));
    }
  }
}
