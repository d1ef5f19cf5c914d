package corymb.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.PackFolder;
import corymb.facts.Answer;
import corymb.facts.Value;
import corymb.intake.Problem;
import corymb.intake.workbook.QuestionnaireWorkbook;
import corymb.scheme.Pack;
import corymb.scheme.PackReader;
import corymb.scheme.Response;
import corymb.scheme.language.Language;
import corymb.scheme.question.Option;
import corymb.scheme.question.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EveryValueTest {

  private static final Pack PACK = PackReader.read(PackFolder.read(PackFolder.ECEI));
  private static final Intakes INTAKES = Intakes.of(PACK);
  private static final LocalDate TODAY = LocalDate.of(2100, 1, 1);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void what_is_written_into_a_workbook_is_read_from_it(long seed) {
    Response written = response(new Random(seed));
    byte[] workbook = QuestionnaireWorkbook.write(PACK, Language.ENGLISH, written);
    var intake = INTAKES.read("filled.xlsx", workbook, TODAY);
    assertThat(intake.problems()).extracting(Problem::code).allMatch(code -> code.startsWith("X"));
    for (Answer answer : written.answers().values()) {
      Value read = intake.checked().answer(answer.question()).value();
      assertThat(Objects.requireNonNull(read).text())
          .isEqualTo(Objects.requireNonNull(answer.value()).text());
    }
  }

  private static Response response(Random random) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (Question question : PACK.questionnaire().questions()) {
      answers.put(question.code(), Answer.of(question.code(), value(question, random)));
    }
    return new Response(answers);
  }

  private static Value value(Question question, Random random) {
    return switch (question.type()) {
      case YESNO -> new Value.YesNo(random.nextBoolean());
      case DATE -> new Value.Day(LocalDate.of(1951, 1, 1).plusDays(random.nextInt(50_000)));
      case TEXT -> new Value.Words("Ä=" + Integer.toString(random.nextInt(1 << 20), 36));
      case INTEGER -> new Value.Amount(number(question, random, 0));
      case DECIMAL -> new Value.Amount(number(question, random, random.nextInt(4)));
      case CHOICE -> {
        List<Option> options = Objects.requireNonNull(question.options()).options();
        Option option = options.get(random.nextInt(options.size()));
        yield new Value.Choice(option.code(), option.level());
      }
    };
  }

  private static BigDecimal number(Question question, Random random, int decimals) {
    int most = Objects.requireNonNull(question.max()).intValue();
    return BigDecimal.valueOf(random.nextInt(most), 0)
        .add(BigDecimal.valueOf(random.nextInt(10), decimals))
        .min(question.max());
  }
}
