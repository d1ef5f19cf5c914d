package corymb.assessment.agreement;

import static corymb.assessment.agreement.Tables.because;
import static corymb.assessment.agreement.Tables.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of Krippendorff, "Computing Krippendorff's Alpha-Reliability". */
class KrippendorffsAlphaTest {

  private static final Marks<BigDecimal> FOUR_OBSERVERS =
      Tables.byAssessor(
          "1 2 3 3 2 1 4 1 2 . . .",
          "1 2 3 3 2 2 4 1 2 5 . 3",
          ". 3 3 3 2 3 4 2 2 5 1 .",
          "1 2 3 3 2 4 4 1 2 5 1 .");

  @Test
  void four_observers_with_missing_marks_have_the_published_alphas() {
    assertThat(shown(KrippendorffsAlpha.nominal(FOUR_OBSERVERS), 3)).isEqualTo("0.743");
    assertThat(shown(KrippendorffsAlpha.ordinal(FOUR_OBSERVERS), 3)).isEqualTo("0.815");
    assertThat(shown(KrippendorffsAlpha.interval(FOUR_OBSERVERS), 3)).isEqualTo("0.849");
  }

  @Test
  void a_unit_with_one_mark_is_left_out() {
    assertThat(KrippendorffsAlpha.nominal(FOUR_OBSERVERS))
        .isInstanceOfSatisfying(
            Coefficient.Known.class, known -> assertThat(known.units()).isEqualTo(11));
  }

  @Test
  void two_observers_with_two_categories_have_an_alpha_of_0_095() {
    Marks<BigDecimal> marks = Tables.byAssessor("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");
    assertThat(shown(KrippendorffsAlpha.nominal(marks), 3)).isEqualTo("0.095");
    assertThat(KrippendorffsAlpha.interval(marks)).isEqualTo(KrippendorffsAlpha.nominal(marks));
  }

  @Test
  void two_observers_with_five_categories_have_an_alpha_of_0_692() {
    assertThat(shown(KrippendorffsAlpha.nominal(letters("aabbdcccedda", "babbbcccedddd")), 3))
        .isEqualTo("0.692");
  }

  @Test
  void categories_need_no_numbers() {
    assertThat(shown(KrippendorffsAlpha.nominal(letters("yyn", "yyn")), 3)).isEqualTo("1.000");
  }

  @Test
  void the_order_of_units_and_assessors_does_not_matter() {
    Marks<BigDecimal> turned =
        Tables.byAssessor(
            ". 1 5 2 1 4 4 2 3 3 2 1",
            ". 1 5 2 2 4 3 2 3 3 3 .",
            "3 . 5 2 1 4 2 2 3 3 2 1",
            ". . . 2 1 4 1 2 3 3 2 1");
    assertThat(KrippendorffsAlpha.ordinal(turned))
        .isEqualTo(KrippendorffsAlpha.ordinal(FOUR_OBSERVERS));
    assertThat(KrippendorffsAlpha.interval(turned))
        .isEqualTo(KrippendorffsAlpha.interval(FOUR_OBSERVERS));
  }

  @Test
  void ordinal_alpha_looks_at_the_order_only() {
    Marks<BigDecimal> near = Tables.byAssessor("1 2 3 2 1", "1 3 3 2 2");
    Marks<BigDecimal> far = Tables.byAssessor("-7 2 300 2 -7", "-7 300 300 2 2");
    assertThat(KrippendorffsAlpha.ordinal(near)).isEqualTo(KrippendorffsAlpha.ordinal(far));
    assertThat(KrippendorffsAlpha.interval(near)).isNotEqualTo(KrippendorffsAlpha.interval(far));
  }

  @Test
  void without_variation_and_without_pairs_there_is_none() {
    Marks<BigDecimal> alike = Tables.byAssessor("3 3 3", "3 3.0 .");
    assertThat(because(KrippendorffsAlpha.nominal(alike))).contains("all marks are the same");
    assertThat(because(KrippendorffsAlpha.ordinal(alike))).contains("all marks are the same");
    assertThat(because(KrippendorffsAlpha.interval(alike))).contains("all marks are the same");
    Marks<BigDecimal> apart = Tables.byAssessor("1 .", ". 2");
    assertThat(because(KrippendorffsAlpha.ordinal(apart)))
        .isEqualTo("fewer than two marks were given to the same unit");
    assertThat(because(KrippendorffsAlpha.interval(Marks.ofNumbers(List.of()))))
        .contains("fewer than two");
  }

  private static Marks<String> letters(String... lines) {
    List<Mark<String>> marks = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      for (int unit = 0; unit < lines[i].length(); unit++) {
        marks.add(new Mark<>("u" + unit, Tables.name(i), lines[i].substring(unit, unit + 1)));
      }
    }
    return Marks.ofCategories(marks);
  }
}
