package corymb.property;

import static java.util.Objects.requireNonNull;

import corymb.facts.Answer;
import corymb.facts.Value;
import corymb.facts.Value.Amount;
import corymb.facts.Value.Choice;
import corymb.facts.Value.Day;
import corymb.facts.Value.YesNo;
import corymb.scheme.Pack;
import corymb.scheme.Response;
import corymb.scheme.question.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * One answer of the shipped scheme made better, as far as the scheme says what is better: yes, a
 * higher option, a higher number, a later day up to the day the answers describe.
 *
 * @param question the code of the question
 * @param from the answer before, null when there was none
 * @param to the better answer
 */
record Improvement(String question, @Nullable Value from, Value to) {

  private static final String ON = "organisation.assessmentDate";
  private static final String SINCE = "organisation.managementSince";

  /** Here the scheme wants less. */
  static final Set<String> LESS =
      Set.of(
          "team.leavers24m", "participants.left24m", "financing.publicEur", "financing.otherEur");

  /**
   * Of these more is better for one indicator and worse for another: more participants make the
   * shares of them smaller, more targets are harder to reach, and a later day ages all others.
   */
  static final Set<String> MIXED =
      Set.of(
          "participants.total",
          "participants.committed.sme",
          "participants.committed.large",
          "participants.committed.research",
          "participants.committed.university",
          "participants.committed.training",
          "participants.committed.finance",
          "participants.committed.consulting",
          "participants.committed.government",
          "participants.committed.other",
          "plan.targetsPlanned",
          ON);

  /** The questions of which a better answer can be said. */
  static List<Question> questions(Pack pack) {
    return pack.questionnaire().questions().stream()
        .filter(question -> !question.informationOnly() && !MIXED.contains(question.code()))
        .toList();
  }

  /** A better answer to a question, null when the answer is already the best. */
  static @Nullable Improvement of(Question question, Response response, RandomGenerator random) {
    Value from = response.answer(question.code()).value();
    Value to =
        switch (question.type()) {
          case YESNO -> new YesNo(true);
          case CHOICE -> higher(question, from, random);
          case DATE -> day(question, response, random);
          case INTEGER, DECIMAL -> new Amount(number(question, from, random));
          case TEXT -> throw new IllegalArgumentException("no text is better: " + question.code());
        };
    return to == null || to.equals(from) ? null : new Improvement(question.code(), from, to);
  }

  /** The response with the better answer. */
  Response in(Response response) {
    Map<String, Answer> answers = new LinkedHashMap<>(response.answers());
    answers.put(question, Answer.of(question, to));
    return new Response(answers);
  }

  private static Value higher(Question question, @Nullable Value from, RandomGenerator random) {
    var options = requireNonNull(question.options()).options();
    int level = from instanceof Choice choice ? choice.level() : 0;
    var option = options.get(random.nextInt(level, options.size()));
    return new Choice(option.code(), option.level());
  }

  /** Mostly a small step, where edges may be missed, sometimes a long one. */
  private static BigDecimal number(
      Question question, @Nullable Value from, RandomGenerator random) {
    BigDecimal least = requireNonNull(question.min());
    BigDecimal most = requireNonNull(question.max());
    boolean less = LESS.contains(question.code());
    BigDecimal number = from instanceof Amount amount ? amount.number() : BigDecimal.ZERO;
    BigDecimal step = BigDecimal.valueOf(random.nextInt(3) == 0 ? random.nextInt(1_000) : 1);
    return (less ? number.subtract(step) : number.add(step)).max(least).min(most);
  }

  private static @Nullable Value day(Question question, Response response, RandomGenerator random) {
    LocalDate on = response.answer(ON).day();
    LocalDate from = response.answer(question.code()).day();
    int days = random.nextInt(800);
    if (question.code().equals(SINCE)) {
      return new Day((from == null ? LocalDate.of(2025, 1, 1) : from).minusDays(days));
    }
    if (on == null || (from != null && from.isAfter(on))) {
      return null;
    }
    LocalDate later = from == null ? on.minusDays(days) : from.plusDays(days);
    return new Day(later.isAfter(on) ? on : later);
  }
}
