package corymb.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import corymb.TinyPack;
import corymb.facts.Answer;
import corymb.facts.GateOutcome;
import corymb.facts.GateOutcome.Outcome;
import corymb.facts.Score;
import corymb.facts.Value.Amount;
import corymb.rating.IndicatorResult.MinimumState;
import corymb.scheme.Response;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tiny scheme from answers to labels. */
class RaterTest {

  private static Scorecard rate(TinyResponse response) {
    return TinyPack.rater().rate(response.response());
  }

  private static @Nullable String indicative(Scorecard card) {
    LabelResult label = card.indicative();
    return label == null ? null : label.label().code();
  }

  private static @Nullable String next(Scorecard card) {
    LabelResult label = card.next();
    return label == null ? null : label.label().code();
  }

  @Test
  void a_partial_response_has_outcomes_too() {
    Map<String, Answer> answers = new LinkedHashMap<>();
    TinyPack.PACK
        .questionnaire()
        .questions()
        .forEach(q -> answers.put(q.code(), Answer.of(q.code(), null)));
    answers.put("team.fte", Answer.of("team.fte", new Amount(new BigDecimal("0.5"))));

    Outcomes outcomes = TinyPack.rater().outcomes(new Response(answers));

    assertThat(outcomes.conflicts()).isEmpty();
    assertThat(outcomes.gates().get("E1")).returns(false, GateOutcome::isBlocking);
    assertThat(outcomes.gates().get("E2")).returns(true, GateOutcome::isBlocking);
    assertThat(outcomes.points()).containsOnlyKeys("1.1", "2.1");
    assertThat(outcomes.gateRules().get("E1"))
        .containsExactly("G1 a gate is met when one of its ways holds");
    assertThat(outcomes.fired())
        .contains("1.2 nobody could leave where nobody was employed")
        .doesNotContain("1.2 yearly share of the team that left");
  }

  @Test
  void the_best_response_reaches_the_highest_label_and_there_is_no_next() {
    Scorecard card = rate(TinyResponse.best());

    assertThat(card.pack()).isSameAs(TinyPack.PACK);
    assertThat(TinyPack.rater().pack()).isSameAs(TinyPack.PACK);
    assertThat(card.score()).isEqualTo(new Score(15, 15));
    assertThat(indicative(card)).isEqualTo("gold");
    assertThat(next(card)).isNull();
    assertThat(card.indicators()).allSatisfy(result -> assertThat(result.next()).isNull());
    assertThat(card.eligibility())
        .extracting(result -> result.outcome().outcome())
        .containsExactly(Outcome.MET, Outcome.MET);
  }

  @ParameterizedTest
  @CsvSource({
    "29, 3, MET",
    "30, 5, MET",
    "20, 3, MET",
    "19, 1, MET",
    "12, 1, MET",
    "11, 0, NOT_MET"
  })
  void the_first_band_that_holds_gives_the_points(int met, int points, MinimumState minimum) {
    IndicatorResult result =
        rate(TinyResponse.best().with("participants.met", "" + met)).indicator("1.1");

    assertThat(result.points()).isEqualTo(points);
    assertThat(result.pointsOrZero()).isEqualTo(points);
    assertThat(result.minimum()).isEqualTo(minimum);
    assertThat(result.shownMeasure())
        .isEqualTo(new BigDecimal(met).multiply(new BigDecimal("2.5")).setScale(1).toPlainString());
  }

  @Test
  void an_indicator_that_does_not_apply_leaves_points_and_maximum() {
    Scorecard card = rate(TinyResponse.best().with("team.personsTwoYearsAgo", "0"));
    IndicatorResult team = card.indicator("1.2");

    assertThat(card.score()).isEqualTo(new Score(10, 10));
    assertThat(team.isScored()).isFalse();
    assertThat(team.points()).isNull();
    assertThat(team.pointsOrZero()).isZero();
    assertThat(team.maximum()).isZero();
    assertThat(team.minimum()).isEqualTo(MinimumState.NONE);
    assertThat(team.shownMeasure()).isNull();
    assertThat(card.indicator("1.1").isScored()).isTrue();
    assertThat(card.indicator("1.1").maximum()).isEqualTo(5);
  }

  @Test
  void a_measure_that_cannot_be_worked_out_earns_the_last_band_and_meets_no_minimum() {
    Scorecard card =
        rate(
            TinyResponse.best()
                .with("participants.committed.companies", "0")
                .with("participants.committed.research", ""));

    assertThat(card.indicator("1.1").points()).isZero();
    assertThat(card.indicator("1.1").isScored()).isTrue();
    assertThat(card.indicator("1.1").minimum()).isEqualTo(MinimumState.NOT_MET);
    assertThat(card.score()).isEqualTo(new Score(10, 15));
    assertThat(indicative(card)).isNull();
    assertThat(next(card)).isEqualTo("bronze");
  }

  @Test
  void four_fifths_of_the_points_are_gold_and_less_is_silver() {
    Scorecard gold = rate(TinyResponse.best().with("strategy.review", "yearly"));
    Scorecard silver =
        rate(TinyResponse.best().with("strategy.review", "yearly").with("participants.met", "29"));

    assertThat(gold.score()).isEqualTo(new Score(12, 15));
    assertThat(indicative(gold)).isEqualTo("gold");
    assertThat(silver.score()).isEqualTo(new Score(10, 15));
    assertThat(indicative(silver)).isEqualTo("silver");
    assertThat(next(silver)).isEqualTo("gold");
  }

  @Test
  void a_missed_minimum_leaves_bronze() {
    Scorecard card = rate(TinyResponse.best().with("strategy.written", "false"));

    assertThat(indicative(card)).isEqualTo("bronze");
    assertThat(next(card)).isEqualTo("silver");
  }

  @Test
  void a_recognised_programme_waives_only_what_can_be_waived() {
    TinyResponse few =
        TinyResponse.best()
            .with("participants.committed.companies", "14")
            .with("participants.committed.research", "0")
            .with("participants.met", "14");
    assertThat(indicative(rate(few))).isNull();

    few.with("eligibility.programmeRecognised", "true");
    assertThat(indicative(rate(few))).isEqualTo("gold");
    assertThat(rate(few).eligibility().get(1).outcome().outcome()).isEqualTo(Outcome.WAIVED);

    few.with("team.fte", "0.49");
    assertThat(indicative(rate(few))).isNull();
    assertThat(indicative(rate(few.with("team.fte", "0.5")))).isEqualTo("gold");
  }

  @Test
  void a_value_keeps_its_rule_and_the_answers_it_looked_at() {
    IndicatorResult contacts = rate(TinyResponse.best()).indicator("1.1");

    assertThat(contacts.why().rule())
        .isEqualTo("1.1 share of committed participants met in person");
    assertThat(contacts.why().answers())
        .extracting(Answer::question)
        .containsExactly(
            "participants.committed.companies",
            "participants.committed.research",
            "participants.met");
  }

  @Test
  void an_unknown_indicator_is_refused() {
    Scorecard card = rate(TinyResponse.best());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> card.indicator("E1"))
        .withMessage("no indicator E1");
  }

  @Test
  void the_same_answers_give_the_same_scorecard() {
    assertThat(rate(TinyResponse.best())).isEqualTo(rate(TinyResponse.best()));
  }
}
