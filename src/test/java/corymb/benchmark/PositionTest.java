package corymb.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PositionTest {

  @Test
  void a_value_above_all_peers_stands_at_100_per_cent() {
    assertThat(shown("9", "1", "2", "3", "4", "5")).isEqualTo("100.0");
  }

  @Test
  void a_value_below_all_peers_stands_at_0_per_cent() {
    assertThat(shown("0", "1", "2", "3", "4", "5")).isEqualTo("0.0");
  }

  @Test
  void a_value_between_peers_counts_those_below() {
    assertThat(shown("2.5", "1", "2", "3", "4", "5")).isEqualTo("40.0");
  }

  @Test
  void an_equal_peer_counts_half() {
    assertThat(shown("3", "1", "2", "3", "4", "5")).isEqualTo("50.0");
  }

  @Test
  void several_equal_peers_count_half_each() {
    assertThat(shown("3", "1", "3", "3", "3", "5", "5")).isEqualTo("41.7");
  }

  @Test
  void among_equals_everyone_stands_in_the_middle() {
    assertThat(shown("3.0", "3", "3", "3", "3", "3")).isEqualTo("50.0");
  }

  @Test
  void the_position_itself_is_exact() {
    Position position = of("3", "1", "3", "3", "3", "5", "5");
    assertThat(position.percent().numerator().intValueExact() * 12)
        .isEqualTo(position.percent().denominator().intValueExact() * 500);
  }

  private static String shown(String own, String... peers) {
    return of(own, peers).shown().toPlainString();
  }

  private static Position of(String own, String... peers) {
    return Distribution.of(Stream.of(peers).map(BigDecimal::new).toList())
        .position(new BigDecimal(own));
  }
}
