package corymb.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

  private static Quantity share(long part, long whole) {
    return Quantity.percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }

  @Test
  void a_share_just_below_80_per_cent_is_shown_as_80_and_is_less() {
    Quantity justBelow = share(7996, 10000);

    assertThat(justBelow.shown()).isEqualTo("80.0");
    assertThat(justBelow).isLessThan(Quantity.of(80));
    assertThat(share(8000, 10000)).isEqualByComparingTo(Quantity.of(80));
    assertThat(share(8001, 10000)).isGreaterThan(Quantity.of(80));
  }

  @Test
  void thirds_are_exact() {
    Quantity third = new Quantity(BigDecimal.ONE, BigDecimal.valueOf(3));

    assertThat(third.plus(third).plus(third)).isEqualTo(Quantity.of(1));
    assertThat(third.plus(third)).isLessThan(Quantity.of(1));
    assertThat(third).isGreaterThan(Quantity.of(new BigDecimal("0.333333333333333")));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 8, 12.5",
    "1, 3, 33.3",
    "2, 3, 66.7",
    "5, 10000, 0.1",
    "49, 100000, 0.0",
    "-5, 10000, -0.1"
  })
  void one_decimal_is_shown_and_half_goes_up(long part, long whole, BigDecimal shown) {
    assertThat(share(part, whole).shown()).isEqualTo(shown);
  }

  @Test
  void as_many_decimals_are_shown_as_wanted() {
    assertThat(share(1, 8).decimals(0)).isEqualTo("13");
    assertThat(share(1, 8).decimals(1)).isEqualTo("12.5");
    assertThat(share(1, 8).decimals(3)).isEqualTo("12.500");
  }

  @Test
  void a_denominator_is_above_0() {
    assertThat(new Quantity(BigDecimal.ONE, new BigDecimal("0.001")).shown()).isEqualTo("1000.0");
    assertThatIllegalArgumentException().isThrownBy(() -> share(1, 0)).withMessageContaining("0");
    assertThatIllegalArgumentException().isThrownBy(() -> share(1, -1)).withMessageContaining("-1");
  }

  @Test
  void equal_quantities_are_equal_however_they_are_written() {
    Quantity half = new Quantity(BigDecimal.ONE, BigDecimal.valueOf(2));

    assertThat(half)
        .isEqualTo(Quantity.of(new BigDecimal("0.50")))
        .hasSameHashCodeAs(Quantity.of(new BigDecimal("0.50")))
        .isNotEqualTo(Quantity.of(1))
        .isNotEqualTo("0.5");
  }

  @Test
  void different_quantities_mostly_have_different_hashes() {
    assertThat(Quantity.of(1)).doesNotHaveSameHashCodeAs(Quantity.of(2));
    assertThat(Quantity.of(2).hashCode()).isNotZero();
  }

  @Test
  void an_element_that_is_there_counts_1_and_one_that_is_not_0() {
    assertThat(Quantity.of(true)).isEqualTo(Quantity.of(1));
    assertThat(Quantity.of(false)).isEqualTo(Quantity.of(0));
  }

  @Test
  void the_order_is_that_of_the_numbers_for_all_small_fractions() {
    for (int a = -3; a <= 3; a++) {
      for (int b = 1; b <= 4; b++) {
        for (int c = -3; c <= 3; c++) {
          for (int d = 1; d <= 4; d++) {
            assertThat(Integer.signum(fraction(a, b).compareTo(fraction(c, d))))
                .as("%d/%d and %d/%d", a, b, c, d)
                .isEqualTo(Integer.compare(a * 12 / b, c * 12 / d));
          }
        }
      }
    }
  }

  @Test
  void a_sum_does_not_depend_on_the_order_for_all_small_fractions() {
    for (int a = -3; a <= 3; a++) {
      for (int b = 1; b <= 4; b++) {
        for (int d = 1; d <= 4; d++) {
          Quantity sum = fraction(a, b).plus(fraction(1, d));
          assertThat(sum)
              .isEqualTo(fraction(1, d).plus(fraction(a, b)))
              .isEqualTo(fraction(a * 12 / b + 12 / d, 12));
        }
      }
    }
  }

  private static Quantity fraction(int above, int below) {
    return new Quantity(BigDecimal.valueOf(above), BigDecimal.valueOf(below));
  }
}
