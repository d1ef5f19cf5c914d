package corymb.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import corymb.TinyPack;
import corymb.facts.Answer;
import corymb.facts.Band;
import corymb.facts.Band.Bound;
import corymb.facts.Band.Bound.Side;
import corymb.facts.Figure;
import corymb.facts.Gate;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.indicator.Part;
import corymb.scheme.indicator.SchemeFigure;
import corymb.scheme.question.OptionList;
import corymb.scheme.question.Question;
import corymb.scheme.question.QuestionType;
import corymb.scheme.yaml.Status;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The tiny pack as it is read. */
class PackTest {

  private final Pack pack = PackReader.read(TinyPack.FILES);

  @Test
  void a_pack_is_named_by_scheme_and_version() {
    assertThat(pack.name()).isEqualTo("tiny/1.0.0");
  }

  @Test
  void only_rules_are_rule_texts() {
    assertThat(pack.ruleTexts())
        .hasSize(8)
        .allSatisfy(
            (name, text) -> {
              assertThat(name).endsWith(".drl");
              assertThat(text).startsWith("package rules.tiny");
            });
  }

  @Test
  void indicators_and_criteria_are_found_by_their_codes() {
    assertThat(pack.indicator("1.2").title()).isEqualTo("Stability of the team");
    assertThat(pack.indicator("E2").title()).isEqualTo("Committed participants");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pack.indicator("9.9"))
        .withMessage("the pack tiny/1.0.0 has no indicator 9.9");
  }

  @Test
  void the_first_part_is_the_one_that_is_shown() {
    Indicator strategy = pack.indicator("2.1");

    assertThat(strategy.shownPart().name()).isEqualTo("elements");
    assertThat(strategy.part("review"))
        .isNotNull()
        .extracting(Part::levels)
        .isSameAs(pack.questionnaire().lists().get("reviews"));
    assertThat(strategy.part("nothing")).isNull();
    assertThat(strategy.parts())
        .extracting(Part::element)
        .containsExactly(false, true, true, false);
    assertThat(pack.indicator("1.1").shownPart().decimals()).isEqualTo(1);
  }

  @Test
  void questions_come_in_order_and_are_found_by_code() {
    assertThat(pack.questionnaire().questions()).hasSize(19);
    assertThat(pack.questionnaire().questions().get(0).code()).isEqualTo("organisation.name");
    assertThat(pack.questionnaire().find("nothing")).isNull();
    Question question = Objects.requireNonNull(pack.questionnaire().find("team.fte"));
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
    OptionList countries = Objects.requireNonNull(pack.questionnaire().lists().get("countries"));

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

  @Test
  void an_indicator_is_what_its_entry_says() {
    Indicator contacts = pack.indicator("1.1");
    Bound edge = new Bound("share", Side.AT_LEAST, new BigDecimal("30"));

    assertThat(contacts.section()).isEqualTo("cooperation");
    assertThat(contacts.clause()).isEqualTo("tiny 1.1");
    assertThat(contacts.silverAudit()).isTrue();
    assertThat(contacts.maximum()).isEqualTo(5);
    assertThat(contacts.status()).isEqualTo(Status.PROPOSED);
    assertThat(contacts.gate())
        .isEqualTo(new Gate("1.1", Gate.Kind.MINIMUM, List.of(List.of(edge)), false));
    assertThat(contacts.bands()).extracting(Band::points).containsExactly(5, 3, 1, 0);
    assertThat(contacts.bands()).extracting(Band::rank).containsExactly(0, 1, 2, 3);
    assertThat(contacts.bands().get(2).bounds()).containsExactly(edge);
    assertThat(contacts.notApplicable()).isEmpty();
    assertThat(pack.indicator("1.2").silverAudit()).isFalse();
    assertThat(pack.indicator("1.2").notApplicable()).isNotEmpty();
    assertThat(pack.indicator("1.2").bands().get(0).bounds().get(0).side()).isEqualTo(Side.AT_MOST);
    assertThat(pack.indicator("1.2").figures())
        .containsExactly(
            new SchemeFigure(
                new Figure("1.2", "years", new BigDecimal("2")),
                "years over which leavers are counted",
                Status.PROPOSED));
  }

  @Test
  void a_criterion_has_a_gate_and_no_points() {
    Indicator participants = pack.indicator("E2");

    assertThat(participants.section()).isEqualTo("eligibility");
    assertThat(participants.maximum()).isZero();
    assertThat(participants.bands()).isEmpty();
    assertThat(participants.silverAudit()).isFalse();
    assertThat(participants.gate())
        .isNotNull()
        .returns(true, Gate::waivable)
        .returns(Gate.Kind.ELIGIBILITY, Gate::kind);
    assertThat(pack.indicator("E1").gate()).isNotNull().returns(false, Gate::waivable);
  }

  @Test
  void a_number_with_a_status_of_its_own_keeps_it() {
    PackFiles files =
        OneChange.of("indicators.yaml", "{value: 2, ", "{value: 2, status: public, ").files();

    assertThat(PackReader.read(files).indicator("1.2").figures().get(0).status())
        .isEqualTo(Status.PUBLIC);
  }

  @Test
  void a_scheme_is_what_its_entry_says() {
    assertThat(pack.scheme().title()).isEqualTo("A tiny scheme");
    assertThat(pack.scheme().waivedBy()).isEqualTo("eligibility.programmeRecognised");
    assertThat(pack.scheme().labels()).hasSize(3);
    assertThat(pack.digest()).isEqualTo(TinyPack.FILES.digest());
  }
}
