package corymb.rating.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import corymb.TinyPack;
import corymb.facts.Band.Bound;
import corymb.facts.Band.Bound.Side;
import corymb.facts.Measure;
import corymb.facts.Parts;
import corymb.facts.Quantity;
import corymb.facts.Score;
import corymb.facts.Why;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.indicator.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures and bounds of the tiny scheme in words. */
class WordingTest {

  private static final Wording WORDS = Wording.english();

  private static final Indicator CONTACTS = TinyPack.PACK.indicator("1.1");
  private static final Indicator STRATEGY = TinyPack.PACK.indicator("2.1");

  private static Part part(String name) {
    return Objects.requireNonNull(STRATEGY.part(name));
  }

  private static Measure measure(Parts parts) {
    return new Measure("2.1", parts, true, new Why("a rule", List.of()));
  }

  private static Bound atLeast(String part, String edge) {
    return new Bound(part, Side.AT_LEAST, new BigDecimal(edge));
  }

  private static Measure strategy(boolean written, boolean recent, int review) {
    return measure(
        Parts.element("written", written)
            .and("recent", recent)
            .counted("elements")
            .and("review", Quantity.of(review)));
  }

  @Test
  void the_first_part_is_shown_with_its_decimals_and_without_unit() {
    Quantity third = Quantity.percent(BigDecimal.ONE, BigDecimal.valueOf(3));

    assertThat(Wording.shown(CONTACTS, measure(Parts.of("share", third)))).isEqualTo("33.3");
    assertThat(Wording.shown(CONTACTS, measure(Parts.of("share", Quantity.of(75)))))
        .isEqualTo("75.0");
    assertThat(Wording.shown(STRATEGY, strategy(true, true, 0))).isEqualTo("2");
    assertThat(Wording.shown(CONTACTS, measure(Parts.none()))).isNull();
  }

  @Test
  void a_level_is_shown_by_its_code_and_read_by_its_label() {
    assertThat(Wording.shown(part("review"), Quantity.of(2))).isEqualTo("quarterly");
    assertThat(WORDS.readable(part("review"), Quantity.of(2))).isEqualTo("Every quarter");
    assertThat(WORDS.readable(part("review"), Quantity.of(0))).isEqualTo("Never");
  }

  @Test
  void an_element_is_read_as_yes_or_no_and_nothing_as_no_value() {
    assertThat(WORDS.readable(part("written"), Quantity.of(1))).isEqualTo("yes");
    assertThat(WORDS.readable(part("written"), Quantity.of(0))).isEqualTo("no");
    assertThat(WORDS.readable(part("written"), null)).isEqualTo("no value");
    assertThat(WORDS.readable(part("review"), null)).isEqualTo("no value");
  }

  @ParameterizedTest
  @CsvSource({"0, 0 elements", "1, 1 element", "2, 2 elements", "11, 11 elements"})
  void one_of_something_is_told_in_the_singular(int number, String words) {
    assertThat(WORDS.readable(part("elements"), Quantity.of(number))).isEqualTo(words);
  }

  @Test
  void a_unit_that_is_no_plural_stays_as_it_is() {
    Part share = CONTACTS.shownPart();
    Part fte = TinyPack.PACK.indicator("E1").shownPart();
    Part bare = new Part("n", "n", "", "", 0, false, null);

    assertThat(WORDS.readable(share, Quantity.of(1))).isEqualTo("1.0 %");
    assertThat(WORDS.needs(fte, atLeast("fte", "1"))).isEqualTo("1 FTE or more");
    assertThat(WORDS.readable(bare, Quantity.of(1))).isEqualTo("1");
  }

  @Test
  void a_bound_is_told_with_its_side() {
    assertThat(WORDS.needs(CONTACTS.shownPart(), atLeast("share", "75"))).isEqualTo("75 % or more");
    assertThat(
            WORDS.needs(
                CONTACTS.shownPart(), new Bound("share", Side.AT_MOST, new BigDecimal("7.5"))))
        .isEqualTo("7.5 % or less");
    assertThat(WORDS.needs(part("review"), atLeast("review", "1")))
        .isEqualTo("Once a year or more");
    assertThat(WORDS.needs(part("written"), atLeast("written", "1"))).isEqualTo("yes");
    assertThat(WORDS.needs(part("elements"), atLeast("elements", "1")))
        .isEqualTo("1 element or more");
  }

  @Test
  void the_part_that_is_shown_needs_no_name_where_it_stands_alone() {
    List<List<Bound>> ways =
        List.of(
            List.of(atLeast("elements", "2"), atLeast("review", "2")),
            List.of(atLeast("written", "1")));

    assertThat(WORDS.needs(STRATEGY, ways))
        .isEqualTo(
            "elements present: 2 elements or more; how often it is reviewed: Every quarter or more"
                + " - or - Written strategy: yes");
  }

  @Test
  void ways_that_read_the_same_are_told_once() {
    List<Bound> way = List.of(atLeast("elements", "2"));

    assertThat(WORDS.needs(STRATEGY, List.of(way, way))).isEqualTo("2 elements or more");
  }

  @Test
  void a_shown_part_that_is_an_element_keeps_its_name() {
    Indicator element = indicatorOf(part("written"));
    List<List<Bound>> ways = List.of(List.of(atLeast("written", "1")));

    assertThat(WORDS.needs(element, ways)).isEqualTo("Written strategy: yes");
    assertThat(WORDS.found(element, ways, strategy(false, true, 0)))
        .isEqualTo("Written strategy: no");
  }

  @Test
  void what_was_found_names_each_part_once() {
    List<List<Bound>> ways =
        List.of(
            List.of(atLeast("elements", "2"), atLeast("review", "2")),
            List.of(atLeast("elements", "1")));

    assertThat(WORDS.found(STRATEGY, ways, strategy(true, false, 1)))
        .isEqualTo("elements present: 1 element; how often it is reviewed: Once a year");
    assertThat(WORDS.found(STRATEGY, ways, measure(Parts.none())))
        .isEqualTo("elements present: no value; how often it is reviewed: no value");
  }

  @Test
  void missing_elements_are_those_that_are_not_there() {
    assertThat(WORDS.missingElements(STRATEGY, strategy(true, false, 0)))
        .containsExactly("Recent date of the strategy");
    assertThat(WORDS.missingElements(STRATEGY, strategy(true, true, 0))).isEmpty();
    assertThat(WORDS.missingElements(STRATEGY, measure(Parts.none()))).isEmpty();
  }

  @Test
  void a_part_that_the_indicator_lacks_is_an_error_of_the_program() {
    assertThatIllegalStateException()
        .isThrownBy(() -> WORDS.needs(CONTACTS, List.of(List.of(atLeast("other", "1")))))
        .withMessage("1.1 has no part other");
  }

  @ParameterizedTest
  @CsvSource({
    "119, 150, '79.3 % (119 of 150)'",
    "15, 15, '100.0 % (15 of 15)'",
    "0, 0, '0.0 % (0 of 0)'"
  })
  void a_share_of_points_is_told_with_the_points(int points, int maximum, String words) {
    assertThat(WORDS.share(new Score(points, maximum))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "80.0, 150, '80 % or more (120 of 150)'",
    "80, 145, '80 % or more (116 of 145)'",
    "80, 143, '80 % or more (115 of 143)'",
    "62.5, 10, '62.5 % or more (7 of 10)'",
    "80, 0, '80 % or more (0 of 0)'"
  })
  void a_needed_share_is_told_in_the_least_points(BigDecimal percent, int maximum, String words) {
    assertThat(WORDS.neededShare(percent, maximum)).isEqualTo(words);
  }

  private static Indicator indicatorOf(Part part) {
    return new Indicator(
        "9",
        "",
        "",
        "",
        "",
        false,
        0,
        STRATEGY.status(),
        List.of(part),
        List.of(),
        List.of(),
        null,
        "",
        "",
        1);
  }
}
