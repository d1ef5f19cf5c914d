package corymb.scheme.question;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.scheme.OneChange;
import corymb.scheme.yaml.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fault of questions, options, totals and cross-checks, alone in the tiny pack. */
class QuestionFaultsTest {

  private static final String FILE = "questionnaire.yaml";
  private static final String OPTIONS = "options.yaml";
  private static final String NEITHER = "is neither a question nor a total";

  private static OneChange change(String old, String changed) {
    return OneChange.of(FILE, old, changed);
  }

  @Test
  void a_question_stands_there_once() {
    change(
            "      - code: organisation.nuts2\n",
            "      - code: organisation.ecosystem\n        text: x\n        type: text\n"
                + "        help: x\n      - code: organisation.nuts2\n")
        .isToldAt(
            "organisation.ecosystem\n        text: x",
            "the question 'organisation.ecosystem' stands here twice");
  }

  @Test
  void a_number_has_both_bounds() {
    String wrong = "the number 'team.fte' needs 'min' and 'max'";
    String fte = "        type: decimal\n        unit: FTE\n";

    change(fte + "        min: 0\n", fte).isToldAt("team.fte", wrong);
    change(
            "        max: 1000\n        required: true\n        help: Two",
            "        required: true\n        help: Two")
        .isToldAt("team.fte", wrong);
  }

  @Test
  void a_choice_names_a_list_that_exists() {
    change("options: reviews", "options: review")
        .isToldAt(
            "options: review",
            "there is no option list 'review';"
                + " known: [countries, portfolios, ecosystems, reviews]");
  }

  @Test
  void only_a_choice_has_options() {
    change("        max: 8\n", "        max: 8\n        options: reviews\n")
        .isToldAt(
            "        options: reviews",
            "the key 'options' is not known here; known are [code, evidence, help, max, min,"
                + " personal, required, text, type, unit, use]");
  }

  @Test
  void a_type_is_one_of_six() {
    change("        type: decimal\n", "        type: float\n")
        .isToldAt(
            "        type: float",
            "'type' must be one of [text, integer, decimal, yesno, date, choice], found 'float'");
  }

  @Test
  void an_unknown_key_of_a_section_is_told() {
    change("    title: Strategy\n", "    title: Strategy\n    name: x\n")
        .isToldAt(
            "    name: x",
            "the key 'name' is not known here; known are [code, help, questions, title]");
  }

  @Test
  void an_unknown_key_of_the_file_is_told() {
    change("totals:\n", "extra: x\ntotals:\n")
        .isToldAt(
            "extra: x",
            "the key 'extra' is not known here; known are [checks, sections, status, totals]");
  }

  @Test
  void a_total_adds_up_questions_that_exist() {
    change("of: [participants.committed.companies,", "of: [participants.committed.firms,")
        .isToldAt(
            "    of: [", "the total 'committed' adds up an unknown 'participants.committed.firms'");
  }

  @Test
  void an_unknown_key_of_a_total_is_told() {
    change("    title: committed participants\n", "    title: x\n    unit: y\n")
        .isToldAt(
            "    unit: y",
            "the key 'unit' is not known here; known are [name, of, picture, title]");
  }

  @Test
  void an_option_stands_in_a_list_once() {
    OneChange.of(OPTIONS, "{code: yearly, label: Once", "{code: none, label: Once")
        .isToldAt("{code: none, label: Once", "the option 'none' stands in this list twice");
  }

  @Test
  void a_label_stands_in_a_list_once() {
    OneChange.of(OPTIONS, "label: Once a year", "label: Never")
        .isToldAt("{code: yearly", "the label 'Never' stands in this list twice");
  }

  @Test
  void the_same_option_may_stand_in_two_lists() {
    OneChange.of(OPTIONS, "{code: P08, label: ICT}", "{code: \"9\", label: Health}").isFine();
  }

  @Test
  void an_option_list_stands_there_once() {
    assertThat(OneChange.of(OPTIONS, "name: portfolios", "name: countries").faults())
        .contains(new Fault(OPTIONS, 10, "the option list 'countries' stands here twice"));
  }

  @Test
  void unknown_keys_of_lists_are_told() {
    OneChange.of(OPTIONS, "  - name: reviews\n", "  - name: reviews\n    x: y\n")
        .isToldAt(
            "    x: y", "the key 'x' is not known here; known are [name, options, source, status]");
    OneChange.of(OPTIONS, "lists:\n", "x: y\nlists:\n")
        .isToldAt("x: y", "the key 'x' is not known here; known are [lists]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{left: [committed], right|{left: [commited], right|commited",
        "right: [participants.total]}|right: [participant]}|participant",
        "{earlier: strategy.dated|{earlier: strategy.date|strategy.date",
        "later: organisation.assessmentDate|later: today|today",
        "{when: [strategy.dated]|{when: [dated]|dated",
        "\"yes\": strategy.written|\"yes\": written|written",
        "{text: organisation.nuts2|{text: nuts2|nuts2",
        "choice: organisation.country|choice: country|country",
        "email: {question: organisation.contactEmail}|email: {question: e-mail}|e-mail"
      })
  void a_check_names_questions_and_totals_that_exist(String old, String changed, String name) {
    change(old, changed).isToldAt(changed, "'" + name + "' " + NEITHER);
  }

  @Test
  void the_marked_question_of_a_check_exists() {
    change("    at: participants.met\n", "    at: participants.meet\n")
        .isToldAt("    at: participants.meet", "'participants.meet' " + NEITHER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "right: [participants.total]}|right: [participants.total], x: y}|left, right",
        "later: organisation.assessmentDate}|later: organisation.assessmentDate, x: y}|earlier, later",
        "\"yes\": strategy.written}|\"yes\": strategy.written, x: y}|when, yes",
        "attribute: nuts}|attribute: nuts, x: y}|attribute, choice, text",
        "email: {question: organisation.contactEmail}|email: {question: organisation.contactEmail, x: y}|question",
        "email: {question: organisation.contactEmail}|web: {question: organisation.contactEmail, x: y}|question",
        "email: {question: organisation.contactEmail}|together: {given: strategy.dated, with: [strategy.review], x: y}|given, with"
      })
  void an_unknown_key_of_a_form_is_told(String old, String changed, String known) {
    change(old, changed)
        .isToldAt(changed, "the key 'x' is not known here; known are [" + known + "]");
  }

  @Test
  void a_check_says_what_must_hold() {
    change("    email: {question: organisation.contactEmail}\n", "")
        .isToldAt(
            "X06",
            "a cross-check says what must hold:"
                + " notAbove, dateOrder, needs, together, prefix, web or email");
  }

  @Test
  void a_check_stands_there_once() {
    change("code: X06", "code: X05")
        .isToldAt("X05\n    email", "the cross-check 'X05' stands here twice");
  }

  @Test
  void a_check_is_an_error_or_a_warning() {
    change("    severity: warning\n    message: This", "    severity: mild\n    message: This")
        .isToldAt("    severity: mild", "'severity' must be error or warning, found 'mild'");
    change("    severity: warning\n    message: This", "    severity: error\n    message: This")
        .isFine();
  }

  @Test
  void an_unknown_key_of_a_check_is_told() {
    assertThat(change("  - code: X01\n", "  - code: X01\n    x: y\n").faults())
        .singleElement()
        .extracting(Fault::message)
        .asString()
        .startsWith("the key 'x' is not known here");
  }
}
