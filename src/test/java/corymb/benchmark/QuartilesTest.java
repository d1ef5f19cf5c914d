package corymb.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Type 7 of Hyndman and Fan: the place of quartile k among n values is 1 + (n - 1) * k / 4. */
class QuartilesTest {

  @Test
  void five_values_have_the_second_third_and_fourth_as_quartiles() {
    assertThat(of("10", "20", "30", "40", "50")).isEqualTo(quartiles("20", "30", "40"));
  }

  @Test
  void six_values_are_interpolated_in_quarters() {
    assertThat(of("1", "2", "4", "8", "16", "32")).isEqualTo(quartiles("2.5", "6", "14"));
  }

  @Test
  void seven_values_are_interpolated_in_halves() {
    assertThat(of("1", "2", "4", "8", "16", "32", "64")).isEqualTo(quartiles("3", "8", "24"));
  }

  @Test
  void eight_values_agree_with_the_default_of_r() {
    assertThat(of("2", "4", "4", "5", "6", "7", "8", "9")).isEqualTo(quartiles("4", "5.5", "7.25"));
  }

  @Test
  void ten_values_agree_with_the_inclusive_quartiles_of_spreadsheets() {
    assertThat(of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"))
        .isEqualTo(quartiles("3.25", "5.5", "7.75"));
  }

  @Test
  void ties_count_as_often_as_they_occur() {
    assertThat(of("1", "3", "3", "3", "5", "5")).isEqualTo(quartiles("3", "3", "4.5"));
  }

  @Test
  void equal_values_are_their_own_quartiles() {
    assertThat(of("7.5", "7.5", "7.5", "7.5", "7.5")).isEqualTo(quartiles("7.5", "7.5", "7.5"));
  }

  @Test
  void the_order_of_the_values_does_not_matter() {
    assertThat(of("40", "10", "50", "30", "20")).isEqualTo(quartiles("20", "30", "40"));
  }

  @Test
  void the_smallest_unit_is_interpolated_without_rounding() {
    assertThat(of("0", "0.0001", "0.0002", "0.0002"))
        .isEqualTo(quartiles("0.000075", "0.00015", "0.0002"));
  }

  @Test
  void values_below_zero_are_interpolated_like_others() {
    assertThat(of("-4", "-3", "-1", "0", "2", "3")).isEqualTo(quartiles("-2.5", "-0.5", "1.5"));
  }

  @Test
  void one_value_is_all_its_quartiles() {
    assertThat(of("3")).isEqualTo(quartiles("3", "3", "3"));
  }

  @Test
  void no_values_have_no_quartiles() {
    assertThatThrownBy(() -> of()).isInstanceOf(IllegalStateException.class);
  }

  private static Quartiles of(String... values) {
    return Distribution.of(Stream.of(values).map(BigDecimal::new).toList()).quartiles();
  }

  private static Quartiles quartiles(String lower, String median, String upper) {
    List<BigDecimal> all = Stream.of(lower, median, upper).map(BigDecimal::new).toList();
    return new Quartiles(all.get(0), all.get(1), all.get(2));
  }
}
