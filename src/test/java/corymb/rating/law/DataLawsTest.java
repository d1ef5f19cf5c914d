package corymb.rating.law;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.scheme.yaml.Fault;
import org.junit.jupiter.api.Test;

/** Each law about data and files, on the tiny pack with one change. */
class DataLawsTest {

  private static final String INDICATORS = "indicators.yaml";
  private static final String QUESTIONNAIRE = "questionnaire.yaml";
  private static final String TEAM = "measures/cooperation/1.2-stability-of-the-team";
  private static final String STAFF = "measures/eligibility/E1-staff";
  private static final String RULES = ".drl";
  private static final String EXAMPLES = ".examples.csv";

  @Test
  void the_data_can_be_read_whole() {
    assertThat(Broken.tiny().with(INDICATORS, "section: strategy", "section: money").faults())
        .singleElement()
        .returns(INDICATORS, Fault::file)
        .returns(39, Fault::line);
  }

  @Test
  void faults_of_data_and_of_rules_are_told_together() {
    assertThat(
            Broken.tiny()
                .with(INDICATORS, "section: strategy", "section: money")
                .with(STAFF + RULES, "import corymb.facts.*", "import java.util.*")
                .faults())
        .extracting(Fault::file)
        .containsExactly(INDICATORS, STAFF + RULES);
  }

  @Test
  void an_indicator_without_rules_is_told() {
    assertThat(Broken.tiny().without(TEAM + RULES).without(TEAM + EXAMPLES).faults())
        .contains(
            new Fault(
                INDICATORS, 23, "'1.2' has no rules; add a file measures/cooperation/1.2-....drl"));
  }

  @Test
  void a_second_file_of_an_indicator_is_told() {
    String second = "measures/eligibility/E1-team.drl";
    assertThat(Broken.tiny().withCopy(STAFF + RULES, second).faults())
        .contains(
            new Fault(
                second,
                0,
                "'E1' has its rules in measures/eligibility/E1-staff.drl already; put them together"));
  }

  @Test
  void a_file_of_an_unknown_code_is_told() {
    String unknown = "measures/eligibility/E9-staff.drl";
    assertThat(Broken.tiny().withCopy(STAFF + RULES, unknown).faults())
        .contains(
            new Fault(
                unknown,
                0,
                "no indicator or criterion has the code 'E9' with which this file's name begins;"
                    + " rename it or take it out"));
  }

  @Test
  void a_file_in_the_folder_of_another_section_is_told() {
    String elsewhere = "measures/strategy/1.2-stability-of-the-team.drl";
    assertThat(Broken.tiny().without(TEAM + RULES).withCopy(TEAM + RULES, elsewhere).faults())
        .contains(
            new Fault(
                elsewhere,
                0,
                "the rules of '1.2' belong into measures/cooperation/; move the file there"));
  }

  @Test
  void rules_outside_the_folders_of_the_stages_are_told() {
    assertThat(Broken.tiny().withCopy("gates/G1-gates.drl", "more/G2-gates.drl").faults())
        .contains(
            new Fault(
                "more/G2-gates.drl",
                0,
                "rules stand in measures/, points/, gates/ or label/; move it there"));
  }

  @Test
  void a_file_of_gates_begins_with_a_code() {
    assertThat(Broken.tiny().withCopy("gates/G1-gates.drl", "gates/more-gates.drl").faults())
        .contains(
            new Fault(
                "gates/more-gates.drl",
                0,
                "the name of this file must begin with a code such as 'P1-'; rename it"));
  }

  @Test
  void measuring_rules_have_examples_beside_them() {
    assertThat(Broken.tiny().without(STAFF + EXAMPLES).faults())
        .contains(
            new Fault(STAFF + RULES, 0, "has no examples beside it; add " + STAFF + EXAMPLES));
  }

  @Test
  void examples_stand_beside_rules() {
    String lonely = "gates/G2-more.examples.csv";
    assertThat(Broken.tiny().withCopy("gates/G1-gates.examples.csv", lonely).faults())
        .containsExactly(
            new Fault(
                lonely,
                0,
                "stands beside no rules; name it after them, expected gates/G2-more.drl"));
  }

  @Test
  void a_question_that_no_rule_uses_is_told() {
    assertThat(
            Broken.tiny()
                .with(
                    QUESTIONNAIRE,
                    "        use: information\n        help: Committed or not.",
                    "        help: Committed or not.")
                .faults())
        .containsExactly(
            new Fault(
                QUESTIONNAIRE,
                73,
                "no rule uses the question 'participants.total'; use it, or mark it"
                    + " 'use: information'"));
  }

  @Test
  void a_question_is_not_both_used_and_marked_as_information() {
    assertThat(
            Broken.tiny()
                .with(
                    QUESTIONNAIRE,
                    "        help: Reviews with",
                    "        use: information\n        help: Reviews with")
                .faults())
        .containsExactly(
            new Fault(
                QUESTIONNAIRE,
                147,
                "the question 'strategy.review' is marked 'use: information', but the rule '2.1"
                    + " elements of the strategy, and how often it is reviewed' uses it; take the mark"
                    + " away"));
  }

  @Test
  void a_total_that_no_rule_uses_is_told() {
    assertThat(
            Broken.tiny()
                .with(
                    QUESTIONNAIRE,
                    "\ntotals:\n",
                    "\ntotals:\n  - name: idle\n    of: [participants.met]\n")
                .faults())
        .containsExactly(
            new Fault(QUESTIONNAIRE, 154, "no rule uses the total 'idle'; use it or take it out"));
  }

  @Test
  void a_figure_that_no_rule_uses_is_told() {
    assertThat(
            Broken.tiny()
                .with(
                    INDICATORS,
                    "    figures:\n      years:",
                    "    figures:\n      idle: {value: 3, title: nothing}\n      years:")
                .faults())
        .containsExactly(
            new Fault(INDICATORS, 23, "no rule uses the figure '1.2 idle'; use it or take it out"));
  }

  @Test
  void every_name_in_a_rule_exists() {
    assertThat(
            Broken.tiny()
                .with(TEAM + RULES, "team.leavers24m", "team.leavers")
                .with(TEAM + RULES, "\"years\"", "\"year\"")
                .with(TEAM + RULES, "\"rate\"", "\"share\"")
                .with(
                    "measures/eligibility/E2-committed-participants.drl",
                    "\"committed\"",
                    "\"all\"")
                .faults())
        .contains(
            new Fault(TEAM + RULES, 10, missing("question 'team.leavers'")),
            new Fault(TEAM + RULES, 11, missing("figure '1.2 year'")),
            new Fault(TEAM + RULES, 13, missing("part '1.2 share'")),
            new Fault(TEAM + RULES, 19, missing("question 'team.leavers'")),
            new Fault(
                "measures/eligibility/E2-committed-participants.drl", 9, missing("total 'all'")));
  }

  @Test
  void bands_begin_with_the_most_points() {
    assertThat(
            Broken.tiny()
                .with(INDICATORS, "points: 2, when: {elements", "points: 0, when: {elements")
                .faults())
        .contains(
            new Fault(
                INDICATORS,
                39,
                "'2.1' has a band of 1 points below one of 0; begin with the most points, the first"
                    + " that holds counts"));
  }

  @Test
  void a_reason_for_not_applying_needs_a_rule() {
    assertThat(
            Broken.tiny()
                .with(
                    INDICATORS, "    advice: Write", "    notApplicable: Never.\n    advice: Write")
                .faults())
        .containsExactly(
            new Fault(
                INDICATORS,
                39,
                "'2.1' says why it may not apply, but no rule finds that; add one or take"
                    + " 'notApplicable' out"));
  }

  @Test
  void a_rule_for_not_applying_needs_a_reason() {
    assertThat(
            Broken.tiny()
                .with(
                    INDICATORS,
                    "    notApplicable: Nobody was employed in the team 24 months before the"
                        + " assessment date.\n",
                    "")
                .faults())
        .containsExactly(
            new Fault(
                TEAM + RULES,
                16,
                "'1.2 nobody could leave where nobody was employed' finds that '1.2' does not apply,"
                    + " but the data gives no reason; add 'notApplicable'"));
  }

  private static String missing(String name) {
    return "the pack has no " + name + "; mind the spelling, or add it to the data";
  }
}
