package corymb.bench;

import corymb.facts.Answer;
import corymb.facts.Value;
import corymb.facts.Value.Amount;
import corymb.facts.Value.Choice;
import corymb.facts.Value.Day;
import corymb.facts.Value.Words;
import corymb.facts.Value.YesNo;
import corymb.scheme.Pack;
import corymb.scheme.Response;
import corymb.scheme.question.Option;
import corymb.scheme.question.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Draws answers within the bounds of their questions; some are not given. Small numbers and days
 * near the edges of the rules are drawn most.
 */
final class DrawnResponse {

  private static final int[] MOST = {1, 5, 15, 40, 100, 3_000};
  private static final LocalDate ASSESSED = LocalDate.of(2026, 3, 31);
  private static final int DAYS = 2_000;
  private static final int CENTS = 100;

  private final Pack pack;
  private final Random random;

  DrawnResponse(Pack pack, Random random) {
    this.pack = pack;
    this.random = random;
  }

  Response next() {
    int missing = random.nextInt(10);
    int yeses = 1 + random.nextInt(10);
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (Question question : pack.questionnaire().questions()) {
      boolean given = random.nextInt(30) >= missing;
      answers.put(
          question.code(), Answer.of(question.code(), given ? value(question, yeses) : null));
    }
    return new Response(answers);
  }

  private @Nullable Value value(Question question, int yeses) {
    return switch (question.type()) {
      case TEXT -> new Words("x");
      case INTEGER -> new Amount(BigDecimal.valueOf(number()).min(most(question)));
      case DECIMAL -> new Amount(decimal().min(most(question)));
      case YESNO -> new YesNo(random.nextInt(11) < yeses);
      case DATE -> new Day(ASSESSED.minusDays(random.nextInt(DAYS)));
      case CHOICE -> choice(Objects.requireNonNull(question.options()).options());
    };
  }

  private long number() {
    return random.nextInt(MOST[random.nextInt(MOST.length)] + 1);
  }

  private BigDecimal decimal() {
    BigDecimal whole = BigDecimal.valueOf(number());
    return random.nextBoolean() ? whole : whole.add(BigDecimal.valueOf(random.nextInt(CENTS), 2));
  }

  private static BigDecimal most(Question question) {
    return Objects.requireNonNull(question.max());
  }

  private Choice choice(List<Option> options) {
    Option option = options.get(random.nextInt(options.size()));
    return new Choice(option.code(), option.level());
  }
}
