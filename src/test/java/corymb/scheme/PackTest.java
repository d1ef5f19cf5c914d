package corymb.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import corymb.TinyPack;
import corymb.facts.Answer;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.indicator.Part;
import corymb.scheme.question.OptionList;
import corymb.scheme.question.Question;
import corymb.scheme.question.QuestionType;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The tiny pack as it is read. */
class PackTest {

  private static final Pack PACK = TinyPack.PACK;

  @Test
  void a_pack_is_named_by_scheme_and_version() {
    assertThat(PACK.name()).isEqualTo("tiny/1.0.0");
  }

  @Test
  void only_rules_are_rule_texts() {
    assertThat(PACK.ruleTexts())
        .hasSize(8)
        .allSatisfy(
            (name, text) -> {
              assertThat(name).endsWith(".drl");
              assertThat(text).startsWith("package rules.tiny");
            });
  }

  @Test
  void a_section_has_its_own_indicators() {
    assertThat(PACK.indicatorsOf(PACK.sections().get(0)))
        .extracting(Indicator::code)
        .containsExactly("1.1", "1.2");
    assertThat(PACK.indicatorsOf(PACK.sections().get(1)))
        .extracting(Indicator::code)
        .containsExactly("2.1");
  }

  @Test
  void indicators_and_criteria_are_found_by_their_codes() {
    assertThat(PACK.indicator("1.2").title()).isEqualTo("Stability of the team");
    assertThat(PACK.indicator("E2").title()).isEqualTo("Committed participants");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PACK.indicator("9.9"))
        .withMessage("the pack tiny/1.0.0 has no indicator 9.9");
  }

  @Test
  void the_first_part_is_the_one_that_is_shown() {
    Indicator strategy = PACK.indicator("2.1");

    assertThat(strategy.shownPart().name()).isEqualTo("elements");
    assertThat(strategy.part("review"))
        .isNotNull()
        .extracting(Part::levels)
        .isSameAs(PACK.questionnaire().lists().get("reviews"));
    assertThat(strategy.part("nothing")).isNull();
    assertThat(strategy.parts())
        .extracting(Part::element)
        .containsExactly(false, true, true, false);
    assertThat(PACK.indicator("1.1").shownPart().decimals()).isEqualTo(1);
  }

  @Test
  void questions_come_in_order_and_are_found_by_code() {
    assertThat(PACK.questionnaire().questions()).hasSize(19);
    assertThat(PACK.questionnaire().questions().get(0).code()).isEqualTo("organisation.name");
    assertThat(PACK.questionnaire().find("nothing")).isNull();
    Question question = Objects.requireNonNull(PACK.questionnaire().find("team.fte"));
    assertThat(question.type()).isEqualTo(QuestionType.DECIMAL);
    assertThat(question.max()).isEqualByComparingTo("1000");
    assertThat(question.required()).isTrue();
    assertThat(question.personal()).isFalse();
    assertThat(question.informationOnly()).isFalse();
    assertThat(question.options()).isNull();
    assertThat(question.unit()).isEqualTo("FTE");
    assertThat(question.line()).isGreaterThan(1);
  }

  @Test
  void only_integers_and_decimals_are_numbers() {
    Set<QuestionType> numbers = EnumSet.of(QuestionType.INTEGER, QuestionType.DECIMAL);
    for (QuestionType type : QuestionType.values()) {
      assertThat(type.isNumber()).as(type.name()).isEqualTo(numbers.contains(type));
    }
  }

  @Test
  void options_are_found_by_code_and_keep_what_else_is_known() {
    OptionList countries = Objects.requireNonNull(PACK.questionnaire().lists().get("countries"));

    assertThat(countries.find("GR"))
        .isNotNull()
        .returns(2, option -> option.level())
        .returns("Greece", option -> option.label())
        .returns("EL", option -> option.attribute("nuts"))
        .returns(null, option -> option.attribute("code"));
    assertThat(countries.find("XX")).isNull();
  }

  @Test
  void a_response_has_an_answer_for_each_question_and_for_no_other() {
    Answer answer = Answer.of("team.fte", null);
    Response response = new Response(Map.of("team.fte", answer));

    assertThat(response.answer("team.fte")).isSameAs(answer);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> response.answer("team.ftes"))
        .withMessage("the questionnaire has no question team.ftes");
  }
}
