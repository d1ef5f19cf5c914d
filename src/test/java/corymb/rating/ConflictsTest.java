package corymb.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import corymb.TinyPack;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Rules that do not fit together, or that cannot be worked out. */
class ConflictsTest {

  private static final String STAFF = "measures/eligibility/E1-staff.drl";
  private static final String CONTACTS = "measures/cooperation/1.1-personal-contacts.drl";
  private static final String POINTS = "points/P1-first-band-that-holds.drl";
  private static final String GATES = "gates/G1-gates.drl";
  private static final String LABEL = "label/L1-label-content.drl";

  private static Rater rater(String file, String old, String changed) {
    Map<String, String> texts = new TreeMap<>(TinyPack.PACK.ruleTexts());
    String text = TinyPack.FILES.text(file);
    assertThat(text).contains(old);
    texts.put(file, text.replace(old, changed));
    return new Rater(TinyPack.PACK, RuleBase.ofTexts(texts));
  }

  private static List<Conflict> conflicts(Rater rater) {
    return rater.outcomes(TinyResponse.best().response()).conflicts();
  }

  @Test
  void an_indicator_without_a_measure_is_told_and_refused() {
    Rater rater = rater(STAFF, "question == \"team.fte\"", "question == \"team.fte\", zero");

    assertThat(conflicts(rater)).containsExactly(new Conflict("measure", "E1", List.of()));
    assertThatThrownBy(() -> rater.rate(TinyResponse.best().response()))
        .isInstanceOf(ConflictingRules.class)
        .hasMessage("no rule gives 'E1' its measure; add one for this case");
  }

  @Test
  void two_measures_of_an_indicator_are_told_with_both_rules() {
    Rater rater = rater(CONTACTS, "name == \"committed\", zero", "name == \"committed\"");

    assertThat(conflicts(rater))
        .singleElement()
        .returns("measure", Conflict::stage)
        .returns("1.1", Conflict::code)
        .extracting(Conflict::message)
        .asString()
        .startsWith("these rules all give '1.1' its measure: [")
        .contains("1.1 share of committed participants met in person")
        .contains("1.1 nobody can be met where no participant is committed")
        .endsWith("]; let exactly one of them hold");
  }

  @Test
  void several_points_of_an_indicator_are_told() {
    Rater rater = rater(POINTS, "rank < $band.rank", "rank < 0");

    assertThat(conflicts(rater))
        .extracting(Conflict::stage, Conflict::code)
        .containsExactly(tuple("points", "1.1"), tuple("points", "1.2"), tuple("points", "2.1"));
    assertThat(conflicts(rater).get(0).rules())
        .hasSize(4)
        .containsOnly("P1 a measure earns the points of the first band that holds");
  }

  @Test
  void several_outcomes_of_a_gate_are_told_with_their_rules() {
    Rater rater = rater(GATES, "waivable, !holds( $measure )", "waivable");

    assertThat(conflicts(rater)).extracting(Conflict::code).contains("E2");
    assertThat(conflicts(rater).stream().filter(c -> c.code().equals("E2")).findFirst())
        .hasValueSatisfying(
            conflict ->
                assertThat(conflict.rules())
                    .containsExactlyInAnyOrder(
                        "G1 a gate is met when one of its ways holds",
                        "G1 a waivable gate is not met without recognition"));
  }

  @Test
  void a_label_that_nobody_speaks_on_is_refused() {
    Rater rater = rater(LABEL, "minimum, !blocking", "minimum, !blocking, eligibility");

    assertThatThrownBy(() -> rater.rate(TinyResponse.best().response()))
        .isInstanceOf(ConflictingRules.class)
        .hasMessageMatching("no rule gives 'silver' its word on (1.1|2.1); add one for this case");
  }

  @Test
  void points_that_nobody_speaks_on_are_refused() {
    Rater rater = rater(LABEL, "Score( reaches( $requirement.percent ) )", "Score( points == 0 )");

    assertThatThrownBy(() -> rater.rate(TinyResponse.best().response()))
        .isInstanceOf(ConflictingRules.class)
        .hasMessage("no rule gives 'gold' its word on the points; add one for this case");
  }

  @Test
  void two_rules_that_speak_on_the_points_are_refused() {
    Rater rater = rater(LABEL, "Score( !reaches( $requirement.percent ) )", "Score()");

    assertThatThrownBy(() -> rater.rate(TinyResponse.best().response()))
        .isInstanceOf(ConflictingRules.class)
        .hasMessageContaining("'gold' its word on the points: [")
        .hasMessageContaining("L1 enough points let the label pass")
        .hasMessageContaining("L1 too few points block the label");
  }

  @Test
  void a_rule_that_divides_by_0_is_named() {
    Rater rater = rater(CONTACTS, "name == \"committed\", positive", "name == \"committed\"");

    assertThatThrownBy(
            () ->
                rater.rate(
                    TinyResponse.best()
                        .with("participants.committed.companies", "0")
                        .with("participants.committed.research", "0")
                        .response()))
        .isInstanceOf(FailedRule.class)
        .hasMessage(
            "the rule '1.1 share of committed participants met in person' fails: a denominator"
                + " must be above 0, found 0; let it look only where it can be worked out");
  }
}
