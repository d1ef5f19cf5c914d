package corymb.usecase.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.actor.NotPermitted;
import corymb.assessment.agreement.Coefficient;
import corymb.assessment.state.ActRefused;
import corymb.store.BothDatabases;
import corymb.store.session.Transactions;
import corymb.usecase.replay.GoldCase;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@BothDatabases
class CaseStatisticsTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

  private final GoldCase cases;
  private final CaseStatistics statistics;
  private String id = "";

  CaseStatisticsTest(Transactions store) {
    this.cases = new GoldCase(store);
    this.statistics = new CaseStatistics(cases.casework());
  }

  @BeforeEach
  void addCase() {
    cases.people();
    id = cases.imported("gold-at-the-edge", JUNE);
  }

  @Test
  void there_are_none_before_all_have_locked() {
    assertThatThrownBy(() -> statistics.one(GoldCase.OFFICE, id))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("before all assessors have locked");
  }

  @Test
  void one_differing_answer_is_one_of_all_answers() {
    cases.review(id);
    CaseStatistics.OneCase found = statistics.one(GoldCase.ANA, id);
    assertThat(found.points().leniency()).isEmpty();
    assertThat(found.table().assessors()).containsExactly("p-0001", "p-0002");
    assertThat(found.table().rows())
        .hasSizeGreaterThan(20)
        .allSatisfy(row -> assertThat(row.agreed()).isNull());
    Coefficient.Known answers = (Coefficient.Known) found.answers();
    int units = answers.units();
    BigDecimal all = BigDecimal.valueOf(units);
    assertThat(answers.value().numerator().multiply(all))
        .isEqualByComparingTo(
            answers.value().denominator().multiply(BigDecimal.valueOf(100L * (units - 1))));
  }

  @Test
  void leniency_is_told_once_it_is_agreed_and_over_all_cases() {
    cases.review(id);
    cases.agree(id);
    assertThat(statistics.one(GoldCase.ANA, id).points().leniency())
        .containsOnlyKeys("p-0001", "p-0002");
    CaseStatistics.AllCases all = statistics.all(GoldCase.CEM, null);
    assertThat(all.cases()).isEqualTo(1);
    assertThat(all.leniency()).containsOnlyKeys("p-0001", "p-0002");
    assertThat(all.table().rows())
        .hasSizeGreaterThan(20)
        .allSatisfy(row -> assertThat(row.agreed()).isNotNull());
    assertThat(all.places().pairs())
        .singleElement()
        .satisfies(pair -> assertThat(pair.first() + pair.second()).isEqualTo("firstsecond"));
    CaseStatistics.AllCases none = statistics.all(GoldCase.OFFICE, LocalDate.of(2099, 1, 1));
    assertThat(none.cases()).isZero();
    assertThat(none.places().nominal()).isInstanceOf(Coefficient.Undefined.class);
  }

  @Test
  void an_assessor_sees_the_own_case_only() {
    assertThatThrownBy(() -> statistics.all(GoldCase.ANA, null)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> statistics.one(GoldCase.ANA, id)).isInstanceOf(NotPermitted.class);
  }
}
