package corymb.assessment.agreement;

import static corymb.assessment.agreement.Tables.because;
import static corymb.assessment.agreement.Tables.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CohensKappaTest {

  @Test
  void the_square_of_the_sas_manual_has_its_published_figures() {
    Marks<BigDecimal> marks = Tables.square(new int[][] {{0, 4, 1}, {0, 8, 0}, {0, 1, 5}});
    assertThat(shown(CohensKappa.unweighted(marks, "A", "B"), 4)).isEqualTo("0.4842");
    assertThat(shown(CohensKappa.linear(marks, "A", "B"), 4)).isEqualTo("0.4701");
  }

  /**
   * The second and third column of "anxiety" in the R package irr. It weighs the places of the
   * marks that occur, which are 1, 2, 3, 4 and 6, so 6 is written as the fifth here.
   */
  @Test
  void the_anxiety_ratings_have_the_figures_that_r_publishes() {
    Marks<BigDecimal> marks =
        Tables.byAssessor(
            "3 5 4 5 2 4 2 4 3 3 2 3 3 3 2 2 1 3 3 4", "2 1 4 4 3 2 1 5 1 1 1 2 3 3 1 1 3 3 2 2");
    assertThat(shown(CohensKappa.unweighted(marks, "A", "B"), 9)).isEqualTo("-0.006289308");
    assertThat(shown(CohensKappa.linear(marks, "A", "B"), 7)).isEqualTo("0.1459075");
    assertThat(shown(CohensKappa.quadratic(marks, "A", "B"), 7)).isEqualTo("0.2520325");
  }

  @Test
  void full_agreement_is_exactly_1_and_full_disagreement_is_below_0() {
    Marks<BigDecimal> same = Tables.byAssessor("1 2 5", "1 2 5");
    assertThat(CohensKappa.unweighted(same, "A", "B")).isEqualTo(known(1, 3));
    assertThat(CohensKappa.quadratic(same, "A", "B")).isEqualTo(known(1, 3));
    Marks<BigDecimal> turned = Tables.byAssessor("0 5", "5 0");
    assertThat(CohensKappa.linear(turned, "A", "B")).isEqualTo(known(-1, 2));
  }

  @Test
  void one_constant_assessor_gives_0_and_two_alike_give_none() {
    assertThat(CohensKappa.unweighted(Tables.byAssessor("3 3 3", "3 3 4"), "A", "B"))
        .isEqualTo(known(0, 3));
    assertThat(because(CohensKappa.linear(Tables.byAssessor("3 3 3", "3 3 3"), "A", "B")))
        .contains("all marks are the same");
  }

  @Test
  void only_units_that_both_marked_count() {
    Marks<BigDecimal> marks = Tables.byAssessor("1 2 5 . 4", "1 2 . 3 5", ". . 5 3 4");
    assertThat(CohensKappa.unweighted(marks, "A", "B")).isEqualTo(Tables.known(4, 7, 3));
    assertThat(because(CohensKappa.unweighted(Tables.byAssessor("1 .", ". 1"), "A", "B")))
        .isEqualTo("the two assessors marked no unit in common");
    assertThat(because(CohensKappa.unweighted(marks, "A", "nobody"))).contains("no unit in common");
  }

  @Test
  void a_weight_does_not_depend_on_which_points_occurred() {
    Marks<BigDecimal> without = Tables.byAssessor("0 0 5 5", "0 5 5 5");
    Marks<BigDecimal> scaled = Tables.byAssessor("0.0 0 1 1.00", "0 1 1 1");
    assertThat(CohensKappa.linear(without, "A", "B"))
        .isEqualTo(CohensKappa.linear(scaled, "A", "B"))
        .isEqualTo(Tables.known(1, 2, 4));
  }

  private static Coefficient known(long value, int units) {
    return Tables.known(value, 1, units);
  }
}
