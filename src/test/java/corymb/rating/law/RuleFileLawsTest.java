package corymb.rating.law;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.scheme.yaml.Fault;
import org.junit.jupiter.api.Test;

/** Each law about rules as text, on the tiny pack with one change. */
class RuleFileLawsTest {

  private static final String CONTACTS = "measures/cooperation/1.1-personal-contacts.drl";
  private static final String TEAM = "measures/cooperation/1.2-stability-of-the-team.drl";
  private static final String STRATEGY = "measures/strategy/2.1-strategy.drl";
  private static final String STAFF = "measures/eligibility/E1-staff.drl";
  private static final String GATES = "gates/G1-gates.drl";

  @Test
  void a_rule_that_does_not_compile_is_told_with_its_line() {
    assertThat(Broken.tiny().with(STAFF, "$fte.quantity()", "$staff.quantity()").faults())
        .singleElement()
        .returns(STAFF, Fault::file)
        .returns(7, Fault::line)
        .satisfies(fault -> assertThat(fault.message()).contains("$staff"));
  }

  @Test
  void a_rule_that_calls_with_the_wrong_type_is_told() {
    assertThat(Broken.tiny().with(STAFF, "$fte.quantity() )", "$fte )").faults())
        .singleElement()
        .returns(STAFF, Fault::file)
        .satisfies(fault -> assertThat(fault.message()).contains("MeasureSheet"));
  }

  @Test
  void a_number_stands_in_the_data_and_not_in_a_rule() {
    assertThat(Broken.tiny().with(CONTACTS, "positive )", "value > 12.5 )").faults())
        .containsExactly(
            new Fault(
                CONTACTS,
                9,
                "the number 12.5 stands in a rule; only 0 and 1 may: make it a band, a minimum or a figure in the data"));
  }

  @Test
  void zero_and_one_may_stand_in_a_rule_and_numbers_in_comments() {
    assertThat(Broken.tiny().with(CONTACTS, "\nglobal", "\n// 75 and 30\nglobal").faults())
        .isEmpty();
  }

  @Test
  void only_the_facts_are_imported() {
    assertThat(Broken.tiny().with(STAFF, "import corymb.facts.*", "import java.io.File").faults())
        .containsExactly(
            new Fault(
                STAFF, 3, "'java.io.File' is imported; rules may import corymb.facts.* only"));
  }

  @Test
  void a_rule_speaks_only_words_of_the_facts() {
    assertThat(Broken.tiny().with(STAFF, "$fte.quantity()", "System.nanoTime()").faults())
        .containsExactly(
            new Fault(
                STAFF, 11, "'System' is not a word of corymb.facts; rules reach nothing else"));
  }

  @Test
  void a_rule_has_no_attributes() {
    assertThat(Broken.tiny().with(STAFF, "\nwhen", " salience 1\nwhen").faults())
        .contains(
            new Fault(
                STAFF,
                7,
                "'salience' is an attribute; rules have none, so that their order never matters"));
  }

  @Test
  void a_rule_changes_no_facts() {
    assertThat(
            Broken.tiny()
                .with(GATES, "gates.waived( $gate, $measure )", "insert( $gate )")
                .faults())
        .contains(
            new Fault(GATES, 21, "'insert' changes the facts; a rule only writes on its sheet"));
  }

  @Test
  void a_rule_makes_exactly_one_call() {
    assertThat(
            Broken.tiny()
                .with(STAFF, "quantity() );", "quantity() );\n    measures.unmeasurable( \"E1\" );")
                .faults())
        .contains(
            new Fault(
                STAFF,
                12,
                "expected 'end': a rule makes exactly one call on a sheet, found 'measures'"));
  }

  @Test
  void sums_are_totals_and_not_accumulated() {
    assertThat(
            Broken.tiny()
                .with(STAFF, "$fte : Answer( question == \"team.fte\" )", "accumulate( Answer() )")
                .faults())
        .contains(
            new Fault(
                STAFF,
                9,
                "'accumulate' hides what a rule looked at; match each fact by itself, add up in a total"));
  }

  @Test
  void a_measuring_rule_binds_what_it_looks_at() {
    assertThat(Broken.tiny().with(CONTACTS, "    Total(", "    not Total(").faults())
        .contains(
            new Fault(
                CONTACTS,
                17,
                "'not' hides what a measuring rule looks at; match the fact and ask it"));
  }

  @Test
  void a_measuring_rule_names_each_answer() {
    assertThat(Broken.tiny().with(STRATEGY, "question == \"strategy.written\"", "yes").faults())
        .contains(
            new Fault(
                STRATEGY, 9, "Answer( ... ) must name its one fact; add: question == \"...\""));
  }

  @Test
  void no_two_rules_have_the_same_condition() {
    assertThat(
            Broken.tiny()
                .with(
                    CONTACTS,
                    "    Total( name == \"committed\", zero )\n    Answer( question == \"participants.met\" )",
                    "    $m : Answer( question==\"participants.met\" )\n    $c : Total( positive, name == \"committed\" )")
                .faults())
        .contains(
            new Fault(
                CONTACTS,
                15,
                "'1.1 nobody can be met where no participant is committed' has the same condition as"
                    + " '1.1 share of committed participants met in person' in line 7; let them differ"
                    + " or put them together"));
  }

  @Test
  void a_stage_looks_only_at_what_earlier_stages_left() {
    assertThat(Broken.tiny().with(STAFF, "when\n", "when\n    Measure( applicable )\n").faults())
        .contains(
            new Fault(
                STAFF, 9, "a rule in measures/ looks at [Answer, Total, Figure], not at Measure"));
  }

  @Test
  void a_stage_writes_on_its_own_sheet() {
    assertThat(
            Broken.tiny()
                .with(
                    "points/P1-first-band-that-holds.drl", "PointsSheet points", "GateSheet gates")
                .with(
                    "points/P1-first-band-that-holds.drl",
                    "points.earn( $measure, $band )",
                    "gates.met( null, $measure )")
                .faults())
        .contains(
            new Fault(
                "points/P1-first-band-that-holds.drl",
                13,
                "a rule in points/ writes on 'points', not on 'gates'"));
  }

  @Test
  void every_stage_has_rules() {
    assertThat(
            Broken.tiny()
                .without("label/L1-label-content.drl")
                .without("label/L1-label-content.examples.csv")
                .faults())
        .containsExactly(
            new Fault(
                "label",
                0,
                "holds no rule that writes on 'labels'; a pack needs rules in each stage"));
  }

  @Test
  void a_rules_name_is_a_sentence_that_begins_with_the_code() {
    assertThat(
            Broken.tiny()
                .with(GATES, "\"G1 a waivable gate is waived for", "\"A waiver for")
                .faults())
        .contains(
            new Fault(
                GATES,
                15,
                "the name 'A waiver for a recognised programme' must be a sentence that begins with"
                    + " 'G1 '"));
  }

  @Test
  void two_rules_have_two_names() {
    assertThat(
            Broken.tiny()
                .with(
                    TEAM,
                    "1.2 nobody could leave where nobody was employed",
                    "1.2 yearly share of the team that left")
                .faults())
        .contains(
            new Fault(
                TEAM,
                16,
                "'1.2 yearly share of the team that left' is also the name of a rule in "
                    + TEAM
                    + ":7; name it otherwise"));
  }

  @Test
  void a_rule_writes_for_the_code_of_its_file() {
    assertThat(
            Broken.tiny().with(TEAM, "notApplicable( \"1.2\"", "notApplicable( \"1.1\"").faults())
        .contains(new Fault(TEAM, 21, "a rule of '1.2' writes for '1.1'; write for '1.2'"));
  }

  @Test
  void the_package_line_names_scheme_version_and_stage() {
    assertThat(
            Broken.tiny().with(STAFF, "rules.tiny.v1_0_0.measures", "rules.tiny.v1.gates").faults())
        .contains(
            new Fault(
                STAFF,
                1,
                "the package is 'rules.tiny.v1.gates', expected 'rules.tiny.v1_0_0.measures'"));
  }
}
