package corymb.property;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.facts.Quantity;
import corymb.intake.Problem;
import corymb.rating.IndicatorResult;
import corymb.rating.IndicatorResult.MinimumState;
import corymb.rating.Rater;
import corymb.rating.Scorecard;
import corymb.scheme.Pack;
import corymb.scheme.Response;
import corymb.scheme.question.Question;
import corymb.usecase.PackShelf;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What points are, whatever is answered: the shipped scheme and its rules. */
class PointsPropertyTest {

  private static final PackShelf SHELF = PackShelf.builtIn();
  private static final Rater RATER = SHELF.first().rater();
  private static final Pack PACK = RATER.pack();
  private static final LocalDate TODAY = LocalDate.of(2100, 1, 1);
  private static final int STEPS = 10;

  /** Points that are never drawn would never be tried: so all that can be earned must be. */
  @Test
  void any_answers_give_points_between_0_and_the_maximum_and_some_give_each_of_them() {
    Set<String> earned = new TreeSet<>();
    Tries.all()
        .of(
            random -> AnyAnswers.some(PACK, random),
            drawn -> {
              Scorecard card = RATER.rate(drawn.response());
              within(card);
              card.indicators().forEach(result -> earned.add(earned(result)));
            });
    Set<String> there = new TreeSet<>(Set.of("2.2.4 null", "2.3 null"));
    PACK.indicators()
        .forEach(i -> i.bands().forEach(band -> there.add(i.code() + " " + band.points())));
    assertThat(earned).isEqualTo(there);
  }

  private static void within(Scorecard card) {
    for (IndicatorResult result : card.indicators()) {
      assertThat(result.points() == null).isEqualTo(!result.isScored());
      assertThat(result.pointsOrZero()).isBetween(0, result.maximum());
    }
    assertThat(card.score().points()).isBetween(0, card.score().maximum());
    assertThat(card.score().percent()).isBetween(Quantity.of(0), Quantity.of(100));
  }

  private static String earned(IndicatorResult result) {
    return result.indicator().code() + " " + result.points();
  }

  @Test
  void the_best_answers_are_accepted_give_100_per_cent_and_allow_the_highest_label() {
    Tries.oneIn(10).of(random -> BestAnswers.of(PACK, random), PointsPropertyTest::allPoints);
  }

  private static void allPoints(Drawn best) {
    byte[] json = Drawn.json(PACK, best.response());
    assertThat(SHELF.intakes().read("best", json, TODAY).problems())
        .filteredOn(Problem::isError)
        .isEmpty();
    Scorecard card = RATER.rate(best.response());
    for (IndicatorResult result : card.indicators()) {
      assertThat(result.pointsOrZero()).as(result.indicator().code()).isEqualTo(result.maximum());
    }
    assertThat(card.score().percent()).isEqualTo(Quantity.of(100));
    assertThat(card.next()).isNull();
  }

  @Test
  void one_better_answer_never_lowers_points_nor_loses_a_minimum_a_criterion_or_a_label() {
    Tries.oneIn(2 * STEPS).of(random -> AnyAnswers.some(PACK, random), PointsPropertyTest::climb);
  }

  /** From the answers as drawn, one better answer after the other. */
  private static void climb(Drawn drawn) {
    List<Question> questions = Improvement.questions(PACK);
    Response response = drawn.response();
    Scorecard before = RATER.rate(response);
    for (int step = 0; step < STEPS; ) {
      Question question = questions.get(drawn.more().nextInt(questions.size()));
      Improvement better = Improvement.of(question, response, drawn.more());
      if (better != null) {
        step++;
        response = better.in(response);
        Scorecard after = RATER.rate(response);
        notWorse(better + " in " + new Drawn(PACK, response, drawn.more()), before, after);
        before = after;
      }
    }
  }

  private static void notWorse(String step, Scorecard before, Scorecard after) {
    for (IndicatorResult was : before.indicators()) {
      IndicatorResult is = after.indicator(was.indicator().code());
      assertThat(is.pointsOrZero())
          .as("points of %s after %s", was.indicator().code(), step)
          .isGreaterThanOrEqualTo(was.pointsOrZero());
      assertThat(was.minimum() == MinimumState.MET && is.minimum() == MinimumState.NOT_MET)
          .as("the minimum of %s is lost by %s", was.indicator().code(), step)
          .isFalse();
    }
    assertThat(blocked(before))
        .as("criteria that block after %s", step)
        .containsAll(blocked(after));
    // an indicator that begins to apply brings a maximum of its own
    if (before.score().maximum() == after.score().maximum()) {
      assertThat(allowed(after)).as("labels after %s", step).containsAll(allowed(before));
    }
  }

  private static List<String> blocked(Scorecard card) {
    return card.eligibility().stream()
        .filter(result -> result.outcome().isBlocking())
        .map(result -> result.criterion().code())
        .toList();
  }

  private static List<String> allowed(Scorecard card) {
    return card.labels().stream()
        .filter(result -> result.contentMet())
        .map(result -> result.label().code())
        .toList();
  }

  @Test
  void what_is_said_of_better_answers_is_said_of_questions_that_the_rules_use() {
    for (Set<String> codes : List.of(Improvement.LESS, Improvement.MIXED)) {
      assertThat(codes)
          .extracting(PACK.questionnaire()::find)
          .doesNotContainNull()
          .noneMatch(Question::informationOnly);
    }
  }
}
