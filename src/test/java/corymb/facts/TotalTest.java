package corymb.facts;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.facts.Value.Amount;
import corymb.facts.Value.YesNo;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TotalTest {

  private static final Figure TEN = new Figure("1.1", "ten", BigDecimal.TEN);

  private static Total of(String... numbers) {
    return Total.of(
        "t",
        IntStream.range(0, numbers.length).mapToObj(i -> answer("q" + i, numbers[i])).toList());
  }

  private static Answer answer(String question, String number) {
    return Answer.of(question, number.isEmpty() ? null : new Amount(new BigDecimal(number)));
  }

  @Test
  void an_answer_that_was_not_given_adds_0() {
    assertThat(of("1.5", "", "2").quantity()).isEqualTo(Quantity.of(new BigDecimal("3.5")));
    assertThat(of("", "").value()).isZero();
    assertThat(of().value()).isZero();
  }

  @Test
  void a_total_is_positive_above_0_and_zero_at_0() {
    assertThat(of("0", "0.1")).returns(true, Total::isPositive);
    assertThat(of("0", "0.1")).returns(false, Total::isZero);
    assertThat(of("0", "")).returns(false, Total::isPositive);
    assertThat(of("0", "")).returns(true, Total::isZero);
    assertThat(of("-1")).returns(false, Total::isPositive);
    assertThat(of("-1")).returns(false, Total::isZero);
  }

  @Test
  void kinds_are_the_answers_above_0() {
    assertThat(of("1", "0", "", "0.5").kinds()).isEqualTo(Quantity.of(2));
  }

  @Test
  void given_answers_include_0() {
    assertThat(of("1", "0", "").given()).isEqualTo(Quantity.of(2));
  }

  @Test
  void answers_reach_a_figure_at_its_edge() {
    assertThat(of("10", "9.9", "11", "").reaching(TEN)).isEqualTo(Quantity.of(2));
    assertThat(of("10", "0").anyReaches(TEN)).isTrue();
    assertThat(of("9.9", "").anyReaches(TEN)).isFalse();
    assertThat(of("6", "6").anyReaches(TEN)).isFalse();
  }

  @Test
  void leading_answers_end_at_the_first_gap() {
    assertThat(of("10", "12", "9", "15").leading(TEN)).isEqualTo(Quantity.of(2));
    assertThat(of("", "12").leading(TEN)).isEqualTo(Quantity.of(0));
    assertThat(of("10", "10").leading(TEN)).isEqualTo(Quantity.of(2));
  }

  @Test
  void yeses_are_counted() {
    List<Answer> answers =
        Stream.of(true, false, true).map(yes -> Answer.of("q", new YesNo(yes))).toList();

    assertThat(Total.of("t", answers).yeses()).isEqualTo(Quantity.of(2));
    assertThat(of("1", "").yeses()).isEqualTo(Quantity.of(0));
  }

  @Test
  void shares_and_rates_are_exact() {
    assertThat(of("1").percentOf(of("1", "2")).plus(of("2").percentOf(of("3"))))
        .isEqualTo(Quantity.of(100));
    assertThat(of("1", "2").percentOf(answer("q", "12"))).isEqualTo(Quantity.of(25));
    assertThat(of("1", "1").per(answer("q", "4"))).isEqualTo(Quantity.of(new BigDecimal("0.5")));
  }

  @Test
  void a_total_keeps_what_was_added_up() {
    List<Answer> answers = new ArrayList<>(of("1", "2").answers());
    Total total = Total.of("t", answers);
    answers.clear();

    assertThat(total.answers()).extracting(Answer::question).containsExactly("q0", "q1");
  }
}
