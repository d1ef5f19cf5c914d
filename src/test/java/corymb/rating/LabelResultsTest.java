package corymb.rating;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.TinyPack;
import corymb.facts.GateOutcome;
import corymb.facts.Score;
import corymb.rating.LabelResult.GateLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What speaks for and against the labels of the tiny scheme, in words. */
class LabelResultsTest {

  private final Scorecard card =
      TinyPack.rater()
          .rate(
              TinyResponse.best()
                  .with("participants.met", "10")
                  .with("strategy.review", "none")
                  .response());

  private LabelResult label(int place) {
    return card.labels().get(place);
  }

  @Test
  void labels_come_from_the_lowest_to_the_highest() {
    assertThat(card.labels())
        .extracting(result -> result.label().code())
        .containsExactly("bronze", "silver", "gold");
    assertThat(card.labels())
        .extracting(LabelResult::contentMet)
        .containsExactly(true, false, false);
  }

  @Test
  void a_label_has_only_the_gates_that_it_demands() {
    assertThat(label(0).passed())
        .extracting(GateLine::gate)
        .containsExactly("eligibility E1", "eligibility E2");
    assertThat(label(0).failed()).isEmpty();
  }

  @Test
  void a_missed_minimum_says_what_was_found_and_what_is_needed() {
    assertThat(label(1).failed())
        .containsExactly(
            new GateLine(
                "minimum 1.1",
                "Personal contacts",
                "25.0 %",
                "30 % or more",
                "L1 a minimum that is not met blocks the label"));
  }

  @Test
  void points_come_last() {
    assertThat(label(2).failed())
        .containsExactly(
            label(1).failed().get(0),
            new GateLine(
                "points",
                "Points of all applicable indicators",
                "46.7 % (7 of 15)",
                "80 % or more (12 of 15)",
                "L1 too few points block the label"));
  }

  @Test
  void gates_are_told_criteria_first_in_the_order_of_the_scheme() {
    assertThat(label(2).passed())
        .extracting(GateLine::gate)
        .containsExactly("eligibility E1", "eligibility E2", "minimum 2.1");
  }

  @Test
  void the_order_in_which_gates_are_given_does_not_matter() {
    List<GateOutcome> gates =
        new ArrayList<>(TinyPack.rater().outcomes(TinyResponse.best().response()).gates().values());
    Score score = new Score(15, 15);
    List<LabelResult> straight = TinyPack.rater().labels(gates, score).labels();
    Collections.reverse(gates);
    List<LabelResult> reversed = TinyPack.rater().labels(gates, score).labels();

    assertThat(gates).hasSize(4);
    assertThat(reversed).isEqualTo(straight);
    assertThat(reversed.get(2).passed())
        .extracting(GateLine::gate)
        .containsExactly(
            "eligibility E1", "eligibility E2", "minimum 1.1", "minimum 2.1", "points");
  }
}
