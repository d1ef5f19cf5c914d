package corymb.assessment.agreement;

import static corymb.assessment.agreement.Tables.because;
import static corymb.assessment.agreement.Tables.known;
import static corymb.assessment.agreement.Tables.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgreementFiguresTest {

  private static final Map<String, BigDecimal> AGREED =
      Map.of("u0", BigDecimal.ONE, "u1", new BigDecimal(3), "u2", new BigDecimal(5));

  @Test
  void percent_agreement_is_the_share_of_equal_pairs() {
    assertThat(PercentAgreement.of(Tables.byAssessor("1 2 3", "1 2 4")))
        .isEqualTo(known(200, 3, 3));
    assertThat(PercentAgreement.of(Tables.byAssessor("1 2", "1 3", "1 3")))
        .isEqualTo(known(400, 6, 2));
    assertThat(PercentAgreement.of(Tables.byAssessor("1 2", "1 .", "2 .")))
        .isEqualTo(known(100, 3, 1));
    assertThat(because(PercentAgreement.of(Tables.byAssessor("1 2")))).contains("fewer than two");
  }

  @Test
  void an_assessor_who_gives_more_than_agreed_is_lenient_above_0() {
    Map<String, Coefficient> leniency =
        Leniency.of(Tables.byAssessor("2 4 5 9", "1 2 4 .", ". . . 1"), AGREED);
    assertThat(leniency.keySet()).containsExactly("A", "B", "C");
    assertThat(leniency.get("A")).isEqualTo(known(2, 3, 3));
    assertThat(leniency.get("B")).isEqualTo(known(-2, 3, 3));
    assertThat(leniency.get("C"))
        .isEqualTo(new Coefficient.Undefined("no unit that C marked was agreed"));
  }

  @Test
  void the_figures_of_a_case_hold_all_of_it() {
    Marks<BigDecimal> points = Tables.byAssessor("1 4 5", "1 3 4", "1 3 5");
    AgreementFigures figures = AgreementFigures.of(points, AGREED);
    assertThat(figures.percent()).isEqualTo(PercentAgreement.of(points));
    assertThat(figures.fleiss()).isEqualTo(FleissKappa.of(points));
    assertThat(figures.nominal()).isEqualTo(KrippendorffsAlpha.nominal(points));
    assertThat(figures.ordinal()).isEqualTo(KrippendorffsAlpha.ordinal(points));
    assertThat(figures.interval()).isEqualTo(KrippendorffsAlpha.interval(points));
    assertThat(figures.leniency()).isEqualTo(Leniency.of(points, AGREED));
    assertThat(figures.pairs())
        .extracting(pair -> pair.first() + pair.second())
        .containsExactly("AB", "AC", "BC");
    assertThat(figures.pairs().get(2).linear()).isEqualTo(CohensKappa.linear(points, "B", "C"));
    assertThat(figures.pairs().get(2).quadratic())
        .isEqualTo(CohensKappa.quadratic(points, "B", "C"));
    assertThat(figures.pairs().get(0).unweighted())
        .isEqualTo(CohensKappa.unweighted(points, "A", "B"));
  }

  @Test
  void nobody_is_lenient_while_nothing_is_agreed() {
    assertThat(AgreementFigures.of(Tables.byAssessor("1", "2"), Map.of()).leniency()).isEmpty();
  }

  @Test
  void an_empty_table_has_no_figures_but_reasons() {
    AgreementFigures figures = AgreementFigures.of(Marks.ofNumbers(List.of()), Map.of());
    assertThat(figures.pairs()).isEmpty();
    assertThat(List.of(figures.percent(), figures.fleiss(), figures.nominal()))
        .allSatisfy(figure -> assertThat(because(figure)).contains("fewer than two"));
  }

  @Test
  void an_assessor_marks_a_unit_once() {
    Mark<String> mark = new Mark<>("1.1.1", "p-0001", "confirmed");
    assertThatThrownBy(() -> Marks.ofCategories(List.of(mark, mark)))
        .hasMessage("p-0001 gave two marks to 1.1.1");
  }

  /** Two assessors of 2,000 cases with 30 indicators; the second gives a point more at times. */
  @Test
  void a_whole_portfolio_stays_exact() {
    List<Mark<BigDecimal>> marks = new ArrayList<>();
    for (int unit = 0; unit < 60_000; unit++) {
      int points = unit % 6;
      int more = unit % 4 == 0 && points < 5 ? 1 : 0;
      marks.add(new Mark<>("u" + unit, "first", BigDecimal.valueOf(points)));
      marks.add(new Mark<>("u" + unit, "second", BigDecimal.valueOf(points + more)));
    }
    Marks<BigDecimal> table = Marks.ofNumbers(marks);
    assertThat(PercentAgreement.of(table)).isEqualTo(known(75, 1, 60_000));
    assertThat(shown(FleissKappa.of(table), 3)).isEqualTo("0.696");
    assertThat(shown(CohensKappa.quadratic(table, "first", "second"), 3)).isEqualTo("0.957");
    assertThat(shown(KrippendorffsAlpha.interval(table), 4)).isEqualTo("0.9569");
  }
}
