package corymb.property;

import static java.util.Objects.requireNonNull;

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
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Draws answers within the bounds of their questions and nothing more: they may contradict each
 * other, and some questions are not answered. Small numbers, bounds and near days are drawn more
 * often than others, for there the rules change their mind.
 */
final class AnyAnswers {

  private static final LocalDate FIRST = LocalDate.of(1951, 1, 1);
  private static final int DAYS = 50_000;
  private static final LocalDate ABOUT = LocalDate.of(2025, 6, 15);
  private static final int NEAR_DAYS = 2_000;
  private static final int[] SIZES = {1, 4, 10, 30, 400, 1_000_000_000};

  /** Texts that programs like to read as something else. */
  private static final List<String> TEXTS =
      List.of(
          "=1+1",
          "'x",
          "@x",
          "+49 1",
          "-1",
          "007",
          "1e5",
          "1.0",
          "TRUE",
          "no",
          "2025-01-01",
          "#REF!",
          "null",
          "\"",
          "\\n",
          "a  b",
          "<b>&amp;",
          "]]>",
          "_x0041_",
          "x_x000D_",
          "Łódź",
          "שלום a",
          "e\u0301",
          "\uD83D\uDC1D",
          "x\u200Bx",
          "a\u00A0b",
          "ﬁ",
          "İi",
          "#N/A",
          "{}",
          "a;b,c");

  private final RandomGenerator random;
  private final int answered;
  private final int yeses;

  private AnyAnswers(RandomGenerator random, int answered) {
    this.random = random;
    this.answered = answered;
    this.yeses = random.nextInt(1, 10);
  }

  /** Answers to most questions of the pack. */
  static Drawn some(Pack pack, RandomGenerator random) {
    return drawn(pack, random, 90);
  }

  /** Answers to all questions of the pack. */
  static Drawn all(Pack pack, RandomGenerator random) {
    return drawn(pack, random, 100);
  }

  private static Drawn drawn(Pack pack, RandomGenerator random, int answered) {
    AnyAnswers draws = new AnyAnswers(random, answered);
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (Question question : pack.questionnaire().questions()) {
      answers.put(question.code(), Answer.of(question.code(), draws.value(question)));
    }
    return new Drawn(pack, new Response(answers), random);
  }

  private @Nullable Value value(Question question) {
    if (random.nextInt(100) >= answered) {
      return null;
    }
    return switch (question.type()) {
      case TEXT -> new Words(text(question));
      case INTEGER -> new Amount(number(question, 0));
      case DECIMAL -> new Amount(number(question, random.nextInt(4)));
      case YESNO -> new YesNo(random.nextInt(10) < yeses);
      case DATE -> new Day(day());
      case CHOICE -> choice(requireNonNull(question.options()).options());
    };
  }

  private BigDecimal number(Question question, int decimals) {
    BigDecimal min = requireNonNull(question.min());
    BigDecimal max = requireNonNull(question.max());
    if (random.nextInt(20) == 0) {
      return random.nextBoolean() ? min : max;
    }
    long size = SIZES[random.nextInt(SIZES.length)];
    long most = Math.min(size, max.subtract(min).longValue());
    int parts = random.nextInt(BigDecimal.TEN.pow(decimals).intValueExact());
    return min.add(BigDecimal.valueOf(random.nextLong(most + 1)))
        .add(BigDecimal.valueOf(parts, decimals))
        .min(max);
  }

  private LocalDate day() {
    return random.nextInt(4) == 0
        ? FIRST.plusDays(random.nextInt(DAYS))
        : ABOUT.minusDays(random.nextInt(NEAR_DAYS));
  }

  private Choice choice(List<Option> options) {
    Option option = options.get(random.nextInt(options.size()));
    return new Choice(option.code(), option.level());
  }

  private String text(Question question) {
    String text = TEXTS.get(random.nextInt(TEXTS.size()));
    int most = requireNonNull(question.max()).intValue();
    String longer = random.nextInt(10) == 0 ? text.repeat(most / text.length()) : text;
    return longer.length() > most ? "x" : longer.strip();
  }
}
