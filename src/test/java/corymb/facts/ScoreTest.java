package corymb.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ScoreTest {

  private static final BigDecimal EIGHTY = new BigDecimal("80.0");

  @Test
  void a_share_that_is_only_shown_as_80_per_cent_does_not_reach_it() {
    Score justBelow = new Score(7996, 10000);

    assertThat(justBelow.percent().shown()).isEqualTo("80.0");
    assertThat(justBelow.reaches(EIGHTY)).isFalse();
  }

  @Test
  void the_edge_is_reached() {
    assertThat(new Score(120, 150).reaches(EIGHTY)).isTrue();
    assertThat(new Score(119, 150).reaches(EIGHTY)).isFalse();
    assertThat(new Score(121, 150).reaches(EIGHTY)).isTrue();
  }

  @Test
  void every_maximum_has_exactly_one_least_number_of_points_that_reaches() {
    for (int maximum = 1; maximum <= 150; maximum++) {
      int least = (80 * maximum + 99) / 100;
      assertThat(new Score(least, maximum).reaches(EIGHTY)).as("of %d", maximum).isTrue();
      assertThat(new Score(least - 1, maximum).reaches(EIGHTY)).as("of %d", maximum).isFalse();
    }
  }

  @Test
  void where_nothing_applies_the_share_is_0() {
    assertThat(new Score(0, 0).percent()).isEqualTo(Quantity.of(0));
    assertThat(new Score(0, 0).reaches(EIGHTY)).isFalse();
    assertThat(new Score(0, 0).reaches(BigDecimal.ZERO)).isTrue();
  }
}
