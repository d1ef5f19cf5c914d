package corymb.rating;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.TinyPack;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the next points need. */
class NeedsTest {

  private static @Nullable NextStep next(String indicator, String question, String answer) {
    return TinyPack.rater()
        .rate(TinyResponse.best().with(question, answer).response())
        .indicator(indicator)
        .next();
  }

  @Test
  void the_next_points_are_the_least_above_those_earned() {
    assertThat(next("1.1", "participants.met", "11"))
        .isEqualTo(new NextStep(1, "30 % or more", List.of()));
    assertThat(next("1.1", "participants.met", "12"))
        .isEqualTo(new NextStep(3, "50 % or more", List.of()));
    assertThat(next("1.1", "participants.met", "29"))
        .isEqualTo(new NextStep(5, "75 % or more", List.of()));
  }

  @Test
  void the_best_band_has_no_next_step() {
    assertThat(next("1.1", "participants.met", "30")).isNull();
  }

  @Test
  void an_indicator_that_does_not_apply_has_no_next_step() {
    assertThat(next("1.2", "team.personsTwoYearsAgo", "0")).isNull();
  }

  @Test
  void missing_elements_are_named() {
    assertThat(next("2.1", "strategy.written", "false"))
        .isEqualTo(new NextStep(2, "2 elements or more", List.of("Written strategy")));
  }

  @Test
  void every_bound_of_the_next_band_is_told() {
    assertThat(next("2.1", "strategy.review", "yearly"))
        .isEqualTo(
            new NextStep(
                5,
                "elements present: 2 elements or more; how often it is reviewed: Every quarter or more",
                List.of()));
  }

  @Test
  void a_bound_from_above_says_or_less() {
    assertThat(next("1.2", "team.leavers24m", "3"))
        .isEqualTo(new NextStep(5, "20 % per year or less", List.of()));
  }
}
