package corymb.rating.law;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.scheme.yaml.Fault;
import org.junit.jupiter.api.Test;

/** Each law about examples, on the tiny pack with one change. */
class ExampleLawsTest {

  private static final String INDICATORS = "indicators.yaml";
  private static final String CONTACTS = "measures/cooperation/1.1-personal-contacts";
  private static final String TEAM = "measures/cooperation/1.2-stability-of-the-team";
  private static final String STAFF = "measures/eligibility/E1-staff";
  private static final String GATES = "gates/G1-gates";
  private static final String LABEL = "label/L1-label-content";
  private static final String RULES = ".drl";
  private static final String EXAMPLES = ".examples.csv";

  @Test
  void an_edge_without_an_example_on_it_is_told() {
    assertThat(
            Broken.tiny()
                .with(CONTACTS + EXAMPLES, "exactly 30 %,30,10,12,", "above,30,10,13,")
                .with(CONTACTS + EXAMPLES, "in person,30.0,1", "in person,32.5,1")
                .faults())
        .containsExactly(
            new Fault(
                INDICATORS,
                6,
                "no example of '1.1' lies on the edge 'share >= 30'; add one with exactly 30"));
  }

  @Test
  void an_edge_without_an_example_that_just_misses_it_is_told() {
    assertThat(
            Broken.tiny()
                .with(TEAM + EXAMPLES, "1000,701,", "1000,721,")
                .with(TEAM + EXAMPLES, "35.1", "36.1")
                .faults())
        .containsExactly(
            new Fault(
                INDICATORS,
                23,
                "no example of '1.2' just misses the edge 'rate <= 35'; add one between 35 and 36"));
  }

  @Test
  void an_edge_of_a_criterion_needs_examples_too() {
    assertThat(
            Broken.tiny()
                .with(STAFF + EXAMPLES, "half a position,0.5,", "a position,0.6,")
                .faults())
        .containsExactly(
            new Fault(
                "scheme.yaml",
                12,
                "no example of 'E1' lies on the edge 'fte >= 0.5'; add one with exactly 0.5"));
  }

  @Test
  void an_example_that_the_rules_do_not_agree_with_is_told_with_every_difference() {
    assertThat(
            Broken.tiny()
                .with(TEAM + EXAMPLES, "team that left,20.0,5,none", "team that left,20.1,3,met")
                .faults())
        .containsExactly(
            new Fault(
                TEAM + EXAMPLES,
                2,
                "example 'exactly 20 % a year': expected measure '20.1', found '20.0'; expected"
                    + " points '3', found '5'; expected minimum 'met', found 'none'"));
  }

  @Test
  void an_example_names_the_rule_that_measures() {
    assertThat(
            Broken.tiny().with(STAFF + EXAMPLES, "0.49,E1 staff of", "0.49,E1 number of").faults())
        .containsExactly(
            new Fault(
                STAFF + EXAMPLES,
                3,
                "example 'just below half a position': expected rule 'E1 number of the management"
                    + " team in full-time positions', found 'E1 staff of the management team in"
                    + " full-time positions'"));
  }

  @Test
  void an_example_of_a_gate_names_its_rule_and_outcome() {
    assertThat(
            Broken.tiny()
                .with(GATES + EXAMPLES, "recognised programme,waived", "recognised programme,met")
                .faults())
        .containsExactly(
            new Fault(
                GATES + EXAMPLES,
                4,
                "example 'no way holds but the programme is recognised': expected outcome 'met', found"
                    + " 'waived'"));
  }

  @Test
  void an_example_of_labels_says_what_each_label_makes_of_it() {
    assertThat(
            Broken.tiny()
                .with(LABEL + EXAMPLES, "11,15,met,met,not-met", "11,15,met,met,met")
                .faults())
        .containsExactly(
            new Fault(
                LABEL + EXAMPLES,
                3,
                "example 'just below 80 %': expected gold 'met', found 'not-met'"));
  }

  @Test
  void a_rule_that_fires_in_no_example_is_told() {
    assertThat(
            Broken.tiny()
                .with(
                    TEAM + RULES,
                    "\nrule \"1.2 nobody",
                    "\nrule \"1.2 what can never be\"\nwhen\n"
                        + "    Answer( question == \"team.leavers24m\", positive, zero )\nthen\n"
                        + "    measures.unmeasurable( \"1.2\" );\nend\n\nrule \"1.2 nobody")
                .faults())
        .containsExactly(
            new Fault(
                TEAM + RULES,
                16,
                "'1.2 what can never be' fires in no example; add one, or take the rule out"));
  }

  @Test
  void a_rule_of_gates_is_proven_by_examples_of_gates() {
    assertThat(
            Broken.tiny()
                .with(
                    GATES + EXAMPLES,
                    "no way holds but the programme is recognised,E2,,14,true,G1 a waivable gate is"
                        + " waived for a recognised programme,waived\n",
                    "")
                .faults())
        .containsExactly(
            new Fault(
                GATES + RULES,
                15,
                "'G1 a waivable gate is waived for a recognised programme' fires in no example; add"
                    + " one, or take the rule out"));
  }

  @Test
  void a_demand_of_a_label_that_no_rule_looks_at_is_told() {
    assertThat(
            Broken.tiny()
                .with(
                    LABEL + RULES,
                    "Score( !reaches( $requirement.percent ) )",
                    "Score( points < 0 )")
                .faults())
        .filteredOn(fault -> fault.message().contains("no rule gives"))
        .containsExactly(
            new Fault(
                LABEL + EXAMPLES,
                3,
                "example 'just below 80 %': no rule gives 'gold' its word on the points; add one for"
                    + " this case"));
  }

  @Test
  void an_indicator_without_an_outcome_is_told_once() {
    assertThat(Broken.tiny().with(CONTACTS + RULES, ", zero )", ", zero, !zero )").faults())
        .contains(
            new Fault(
                CONTACTS + EXAMPLES,
                9,
                "example 'nobody is committed': no rule gives '1.1' its measure; add one for this"
                    + " case"))
        .filteredOn(fault -> fault.message().contains("no rule gives"))
        .hasSize(1);
  }

  @Test
  void an_indicator_with_two_outcomes_names_the_rules() {
    assertThat(Broken.tiny().with(TEAM + RULES, "TwoYearsAgo\", zero", "TwoYearsAgo\"").faults())
        .contains(
            new Fault(
                TEAM + EXAMPLES,
                2,
                "example 'exactly 20 % a year': these rules all give '1.2' its measure: [1.2 yearly"
                    + " share of the team that left, 1.2 nobody could leave where nobody was"
                    + " employed]; let exactly one of them hold"));
  }

  @Test
  void a_rule_that_fails_on_some_answers_is_told_once() {
    assertThat(
            Broken.tiny()
                .with(TEAM + RULES, "TwoYearsAgo\", positive", "TwoYearsAgo\"")
                .with(TEAM + RULES, "TwoYearsAgo\", zero", "TwoYearsAgo\", zero, !zero")
                .faults())
        .filteredOn(fault -> fault.message().contains("fails"))
        .singleElement()
        .satisfies(
            fault ->
                assertThat(fault.message())
                    .endsWith(
                        "the rule '1.2 yearly share of the team that left' fails: a denominator must"
                            + " be above 0, found 0; let it look only where it can be worked out"));
  }

  @Test
  void a_gate_with_two_outcomes_names_the_rules() {
    assertThat(
            Broken.tiny()
                .with(GATES + RULES, "programmeRecognised\", !yes", "programmeRecognised\"")
                .faults())
        .filteredOn(fault -> fault.message().contains("these rules all give 'E2' its gate"))
        .singleElement()
        .returns(GATES + EXAMPLES, Fault::file)
        .satisfies(
            fault ->
                assertThat(fault.message())
                    .contains("G1 a waivable gate is waived for a recognised programme")
                    .contains("G1 a waivable gate is not met without recognition"));
  }

  @Test
  void a_table_that_cannot_be_read_is_told() {
    assertThat(
            Broken.tiny()
                .with(STAFF + EXAMPLES, "0.49,", "about half,")
                .with(STAFF + EXAMPLES, "nothing was answered,", "nothing, was answered,")
                .with(TEAM + EXAMPLES, "team.leavers24m", "team.leavers")
                .with(GATES + EXAMPLES, "a minimum,2.1", "a minimum,9.9")
                .with(LABEL + EXAMPLES, "not met,E1", "not met,E7")
                .with(
                    "measures/strategy/2.1-strategy" + EXAMPLES, "points,minimum", "minimum,score")
                .faults())
        .contains(
            new Fault(
                STAFF + EXAMPLES,
                3,
                "'about half' is no answer to 'team.fte'; expected a number from 0 to 1000"),
            new Fault(
                STAFF + EXAMPLES,
                4,
                "has 5 fields where the first line names 4 columns; mind the commas"),
            new Fault(TEAM + EXAMPLES, 1, "there is no question 'team.leavers'"),
            new Fault(GATES + EXAMPLES, 8, "no indicator or criterion has the code '9.9'"),
            new Fault(LABEL + EXAMPLES, 5, "'E7' is neither minimum nor criterion"),
            new Fault(
                "measures/strategy/2.1-strategy" + EXAMPLES,
                1,
                "must have the columns [case, rule, measure, points, minimum] beside those of"
                    + " questions"));
  }

  @Test
  void a_file_of_examples_without_a_line_is_told() {
    assertThat(Broken.tiny().withFile(STAFF + EXAMPLES, "").faults())
        .contains(
            new Fault(
                STAFF + EXAMPLES, 0, "holds no examples; begin it with a line of column names"));
  }
}
