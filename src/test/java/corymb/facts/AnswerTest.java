package corymb.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import corymb.facts.Value.Amount;
import corymb.facts.Value.Choice;
import corymb.facts.Value.Day;
import corymb.facts.Value.Words;
import corymb.facts.Value.YesNo;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {

  private static final Answer NOT_GIVEN = Answer.of("q", null);

  private static Answer number(String number) {
    return Answer.of("q", new Amount(new BigDecimal(number)));
  }

  private static Answer day(String day) {
    return Answer.of("q", new Day(LocalDate.parse(day)));
  }

  private static Figure figure(String value) {
    return new Figure("1.1", "f", new BigDecimal(value));
  }

  @Test
  void an_answer_that_was_not_given_is_never_yes_counts_0_and_has_no_day() {
    assertThat(NOT_GIVEN)
        .returns(false, Answer::isGiven)
        .returns(false, Answer::isYes)
        .returns(false, Answer::isPositive)
        .returns(true, Answer::isZero)
        .returns(BigDecimal.ZERO, Answer::number)
        .returns(Quantity.of(0), Answer::quantity)
        .returns(Quantity.of(0), Answer::level)
        .returns(null, Answer::quantityIfGiven)
        .returns(null, Answer::day);
  }

  @Test
  void an_answer_that_was_not_given_reaches_nothing_not_even_0() {
    assertThat(NOT_GIVEN.reaches(figure("0"))).isFalse();
    assertThat(number("0").reaches(figure("0"))).isTrue();
  }

  @Test
  void a_given_0_is_given_and_zero() {
    assertThat(number("0"))
        .returns(true, Answer::isGiven)
        .returns(true, Answer::isZero)
        .returns(false, Answer::isPositive)
        .returns(Quantity.of(0), Answer::quantityIfGiven);
  }

  @Test
  void a_number_above_0_is_positive_and_one_below_is_neither() {
    assertThat(number("0.01")).returns(true, Answer::isPositive);
    assertThat(number("0.01")).returns(false, Answer::isZero);
    assertThat(number("-1")).returns(false, Answer::isPositive);
    assertThat(number("-1")).returns(false, Answer::isZero);
    assertThat(number("7").quantityIfGiven()).isEqualTo(Quantity.of(7));
  }

  @Test
  void only_yes_is_yes() {
    assertThat(Answer.of("q", new YesNo(true)).isYes()).isTrue();
    assertThat(Answer.of("q", new YesNo(false)).isYes()).isFalse();
    assertThat(Answer.of("q", new YesNo(false)).isGiven()).isTrue();
    assertThat(number("1").isYes()).isFalse();
    assertThat(Answer.of("q", new Words("yes")).isYes()).isFalse();
  }

  @Test
  void a_choice_has_a_level() {
    assertThat(Answer.of("q", new Choice("yearly", 2)).level()).isEqualTo(Quantity.of(2));
    assertThat(number("2").level()).isEqualTo(Quantity.of(0));
  }

  @ParameterizedTest
  @CsvSource({"9.99, false", "10, true", "10.00, true", "10.01, true"})
  void a_number_reaches_a_figure_that_it_is_not_below(String number, boolean reaches) {
    assertThat(number(number).reaches(figure("10"))).isEqualTo(reaches);
  }

  @Test
  void a_difference_can_be_below_0() {
    assertThat(number("2.5").minus(number("4"))).isEqualTo(Quantity.of(new BigDecimal("-1.5")));
    assertThat(number("2.5").minus(NOT_GIVEN)).isEqualTo(Quantity.of(new BigDecimal("2.5")));
  }

  @Test
  void shares_are_exact() {
    Total whole = Total.of("t", java.util.List.of(number("1"), number("2")));

    assertThat(number("1").percentOf(number("3")).plus(number("2").percentOf(number("3"))))
        .isEqualTo(Quantity.of(100));
    assertThat(number("1").percentOf(whole)).isEqualTo(number("2").percentOf(number("6")));
    assertThat(NOT_GIVEN.percentOf(whole)).isEqualTo(Quantity.of(0));
  }

  @Test
  void a_yearly_share_spreads_the_number_over_the_years() {
    assertThat(number("4").yearlyPercentOf(number("10"), figure("2"))).isEqualTo(Quantity.of(20));
  }

  @Test
  void a_share_of_nothing_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> number("1").percentOf(number("0")));
    assertThatIllegalArgumentException().isThrownBy(() -> number("1").percentOf(NOT_GIVEN));
  }

  @Test
  void times_need_both_days() {
    Answer day = day("2026-03-15");

    assertThat(day.fullYearsTo(NOT_GIVEN)).isNull();
    assertThat(NOT_GIVEN.fullYearsTo(day)).isNull();
    assertThat(day.monthsTo(NOT_GIVEN)).isNull();
    assertThat(NOT_GIVEN.monthsTo(day)).isNull();
    assertThat(number("1").monthsTo(day)).isNull();
    assertThat(day.fullYearsTo(day("2028-03-14"))).isEqualTo(Quantity.of(1));
    assertThat(day.monthsTo(day("2026-04-16"))).isEqualTo(Quantity.of(2));
  }

  @ParameterizedTest
  @CsvSource({"2023-03-15, true", "2023-03-14, false", "2026-03-15, true", "2026-03-16, true"})
  void a_day_lies_within_the_months_up_to_the_same_day(String day, boolean within) {
    assertThat(day(day).isWithin(figure("36"), day("2026-03-15"))).isEqualTo(within);
  }

  @Test
  void a_day_that_was_not_given_is_never_within() {
    assertThat(NOT_GIVEN.isWithin(figure("36"), day("2026-03-15"))).isFalse();
    assertThat(day("2026-03-15").isWithin(figure("36"), NOT_GIVEN)).isFalse();
  }

  @Test
  void an_answer_keeps_its_cell() {
    assertThat(new Answer("q", null, new Cell("Team", "D7")).cell()).hasToString("Team!D7");
    assertThat(NOT_GIVEN.cell()).isNull();
  }
}
