package corymb.benchmark.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.facts.Answer;
import corymb.facts.Value;
import corymb.scheme.question.Question;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SyntheticPortfolioTest {

  private final List<SyntheticOrganisation> all =
      SyntheticPortfolio.generate(RatedPortfolio.PACK, SyntheticPortfolio.SEED);

  @Test
  void there_are_1292_organisations_each_with_its_own_id() {
    assertThat(all).hasSize(1292);
    assertThat(all.stream().map(SyntheticOrganisation::id)).doesNotHaveDuplicates();
  }

  @Test
  void they_come_from_48_countries_and_14_portfolios() {
    assertThat(answers("organisation.country")).hasSize(48);
    assertThat(answers("organisation.portfolio")).hasSize(14);
  }

  @Test
  void every_required_question_is_answered() {
    List<Question> required =
        RatedPortfolio.PACK.questionnaire().questions().stream()
            .filter(Question::required)
            .toList();
    assertThat(all)
        .allSatisfy(
            one ->
                assertThat(required)
                    .allMatch(question -> one.response().answer(question.code()).isGiven()));
  }

  @Test
  void every_number_is_within_the_bounds_of_its_question() {
    for (Question question : RatedPortfolio.PACK.questionnaire().questions()) {
      if (question.type().isNumber()) {
        assertThat(all)
            .extracting(one -> one.response().answer(question.code()).number())
            .as(question.code())
            .allMatch(number -> number.compareTo(question.min()) >= 0)
            .allMatch(number -> number.compareTo(question.max()) <= 0);
      }
    }
  }

  @Test
  void every_cross_check_holds_even_those_that_only_warn() {
    assertThat(all)
        .allSatisfy(
            one ->
                assertThat(
                        new CrossChecks(RatedPortfolio.PACK.questionnaire(), one.response())
                            .violated())
                    .as(one.id())
                    .isEmpty());
  }

  @Test
  void names_say_that_they_are_invented() {
    assertThat(answers("organisation.name")).hasSize(1292).allMatch(n -> n.endsWith("(synthetic)"));
    assertThat(answers("organisation.contactName")).allMatch(n -> n.endsWith("(synthetic)"));
    assertThat(answers("organisation.contactEmail")).allMatch(n -> n.endsWith("@example.org"));
  }

  @Test
  void no_answer_describes_a_day_after_the_day_of_the_portfolio() {
    assertThat(all)
        .extracting(one -> one.response().answer("organisation.assessmentDate").day())
        .allMatch(day -> day != null && day.isBefore(SyntheticPortfolio.DATE));
  }

  @Test
  void the_same_seed_gives_the_same_answers() {
    assertThat(SyntheticPortfolio.generate(RatedPortfolio.PACK, SyntheticPortfolio.SEED))
        .isEqualTo(all);
  }

  @Test
  void another_seed_gives_other_answers() {
    assertThat(SyntheticPortfolio.generate(RatedPortfolio.PACK, 1)).isNotEqualTo(all).hasSize(1292);
  }

  @Test
  void more_than_seven_in_ten_are_older_than_five_years_or_five() {
    assertThat(
            all.stream()
                .filter(one -> one.response().answer("organisation.founded").isGiven())
                .filter(SyntheticPortfolioTest::isOlderThanFive)
                .count())
        .isGreaterThan(1292 * 7 / 10);
  }

  private static boolean isOlderThanFive(SyntheticOrganisation one) {
    Answer end = one.response().answer("organisation.assessmentDate");
    var years = one.response().answer("organisation.founded").fullYearsTo(end);
    return years != null && years.numerator().intValueExact() >= 5;
  }

  private Set<String> answers(String question) {
    return all.stream()
        .map(one -> one.response().answer(question).value())
        .filter(value -> value != null)
        .map(Value::text)
        .collect(Collectors.toSet());
  }
}
