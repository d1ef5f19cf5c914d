package corymb.scheme.indicator;

import corymb.scheme.OneChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each fault of an indicator or criterion, alone in the tiny pack. */
class IndicatorFaultsTest {

  private static final String FILE = "indicators.yaml";
  private static final String SCHEME = "scheme.yaml";

  private static OneChange change(String old, String changed) {
    return OneChange.of(FILE, old, changed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"> 75", "75", ">= ", ">= 7,5", ">= .5", ">= 75.", ">= 75 %", "=> 75", ">= 1e2"})
  void a_bound_is_at_least_or_at_most_a_number(String bound) {
    change("- {share: \">= 30\"}", "- {share: \"" + bound + "\"}")
        .isToldAt(
            "      - {share: ",
            "a bound of '1.1' must look like '>= 75' or '<= 10', found '" + bound.strip() + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {">=75", ">=  75.25", "<= -3", "<= 0"})
  void other_bounds_are_fine(String bound) {
    change("- {share: \">= 30\"}", "- {share: \"" + bound + "\"}").isFine();
  }

  @Test
  void a_bound_is_held_against_a_part_that_exists() {
    change("{rate: \"<= 20\"}", "{rat: \"<= 20\"}")
        .isToldAt("{rat: ", "'1.2' has no part 'rat'; its parts are [rate]");
  }

  @Test
  void a_minimum_is_held_against_a_part_that_exists() {
    change("{written: \">= 1\"}", "{writen: \">= 1\"}")
        .isToldAt(
            "{writen: ",
            "'2.1' has no part 'writen'; its parts are [elements, written, recent, review]");
  }

  @Test
  void levels_name_a_list_that_exists() {
    change("levels: reviews", "levels: review")
        .isToldAt(
            "levels: review",
            "there is no option list 'review';"
                + " known: [countries, portfolios, ecosystems, reviews]");
  }

  @Test
  void the_last_band_holds_always() {
    change("      - {points: 1, when: {share: \">= 30\"}}\n      - {points: 0}\n", "")
        .isToldAt(
            "- {points: 5, when: {share", "the last band of '1.1' must hold always: no 'when'");
  }

  @Test
  void two_bands_do_not_have_the_same_bounds() {
    change("{rate: \"<= 35\"}", "{rate: \"<= 20\"}")
        .isToldAt("- {points: 5, when: {rate", "two bands of '1.2' have the same 'when'");
  }

  @Test
  void no_band_gives_less_than_0() {
    change("- {points: 3, when: {rate", "- {points: -1, when: {rate")
        .isToldAt("- {points: 5, when: {rate", "a band of '1.2' gives -1 points; expected 0 to 5");
  }

  @Test
  void no_band_gives_more_than_the_maximum() {
    OneChange change = change("- {points: 5, when: {rate", "- {points: 6, when: {rate");

    org.assertj.core.api.Assertions.assertThat(change.faults())
        .extracting(fault -> fault.message())
        .containsExactlyInAnyOrder(
            "a band of '1.2' gives 6 points; expected 0 to 5",
            "'1.2' says maximum 5, but its best band gives 6");
  }

  @Test
  void the_best_band_gives_the_maximum() {
    change("- {points: 5, when: {rate", "- {points: 4, when: {rate")
        .isToldAt(
            "    maximum: 5\n    parts:\n      rate".strip(),
            "'1.2' says maximum 5, but its best band gives 4");
  }

  @Test
  void an_unknown_key_of_an_indicator_is_told() {
    change("    clause: tiny 1.2\n", "    clause: tiny 1.2\n    silver: true\n")
        .isToldAt(
            "    silver: true",
            "the key 'silver' is not known here; known are [about, advice, bands, clause, code,"
                + " figures, maximum, minimum, notApplicable, parts, section, silverAudit, status,"
                + " title]");
  }

  @Test
  void an_unknown_key_of_a_band_is_told() {
    change("- {points: 3, when: {rate", "- {label: x, points: 3, when: {rate")
        .isToldAt("- {label: x", "the key 'label' is not known here; known are [points, when]");
  }

  @Test
  void an_unknown_key_of_a_part_is_told() {
    change("levels: reviews", "level: 1, levels: reviews")
        .isToldAt(
            "level: 1",
            "the key 'level' is not known here;"
                + " known are [decimals, element, levels, title, unit]");
  }

  @Test
  void an_unknown_key_of_a_figure_is_told() {
    change("{value: 2, ", "{value: 2, unit: years, ")
        .isToldAt(
            "{value: 2", "the key 'unit' is not known here; known are [status, title, value]");
  }

  @Test
  void a_criterion_demands_something() {
    OneChange.of(SCHEME, "      minimum:\n        - {fte: \">= 0.5\"}\n", "")
        .isToldAt("code: E1", "criterion 'E1' demands nothing; add 'minimum'");
  }

  @Test
  void an_indicator_that_nothing_is_demanded_of_is_fine() {
    change("    minimum:\n      - {written: \">= 1\"}\n", "").isFine();
  }

  @Test
  void a_criterion_has_no_bands() {
    OneChange.of(SCHEME, "      waivable: true\n", "      waivable: true\n      bands: []\n")
        .isToldAt(
            "      bands: []",
            "the key 'bands' is not known here; known are [about, advice, clause, code, figures,"
                + " minimum, notApplicable, parts, status, title, waivable]");
  }

  @Test
  void a_measure_has_a_part() {
    OneChange.of(
            SCHEME,
            "      parts:\n        fte: {title: staff of the management team, unit: FTE, decimals: 1}\n      minimum:\n        - {fte: \">= 0.5\"}\n",
            "      minimum:\n        - {}\n")
        .isToldAt("code: E1", "'E1' has no parts; name at least the shown one");
  }
}
