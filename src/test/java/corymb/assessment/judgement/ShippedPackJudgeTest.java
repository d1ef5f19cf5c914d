package corymb.assessment.judgement;

import static corymb.assessment.judgement.Standings.DAY;
import static corymb.assessment.judgement.Standings.ON_SITE;
import static corymb.assessment.judgement.Standings.VIDEO;
import static corymb.assessment.judgement.Standings.failed;
import static corymb.assessment.judgement.Standings.found;
import static org.assertj.core.api.Assertions.assertThat;

import corymb.rating.Scorecard;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sample organisations under the shipped pack, with the procedure around them. */
class ShippedPackJudgeTest {

  private static final Scorecard SILVER = Standings.sample("silver");
  private static final Scorecard GOLD = Standings.sample("gold-at-the-edge");
  private static final LocalDate BEFORE = LocalDate.of(2024, 6, 1);
  private static final List<String> AREAS = List.of("2.1", "2.2.1", "2.3");
  private static final String AREAS_GATE = "procedure improvement-areas";

  /** One assessor, on site, three areas improved by one point and verified. */
  private static Standing standing(Scorecard card) {
    Standing people = Standings.people(Standings.bare(), 1, false);
    Standing history = Standings.history(people, DAY, Standings.lower("x", BEFORE, card));
    return Standings.visited(Standings.areas(history, AREAS, "2.1", "2.2.1", "2.3"), ON_SITE);
  }

  private static Standing earlier(Map<String, Integer> changes) {
    Map<String, Integer> points = new HashMap<>(Standings.lower("x", BEFORE, SILVER).points());
    points.putAll(changes);
    return Standings.history(standing(SILVER), DAY, Standings.earlier(BEFORE, points));
  }

  private static void assertAreas(Standing standing, boolean met, String found) {
    Judgement judgement = Judge.judge(SILVER, standing);
    assertThat(found(judgement, "silver", AREAS_GATE)).isEqualTo(found);
    assertThat(failed(judgement, "silver")).isEqualTo(met ? List.of() : List.of(AREAS_GATE));
  }

  @Test
  void silver_is_allowed_when_content_history_areas_and_visit_are_met() {
    Judgement judgement = Judge.judge(SILVER, standing(SILVER));
    assertThat(failed(judgement, "silver")).isEmpty();
    assertThat(judgement.highest()).isEqualTo("silver");
    assertThat(failed(judgement, "gold")).containsExactly("points", "procedure two-assessors");
  }

  @Test
  void the_people_of_a_silver_application_do_not_count_for_gold() {
    Judgement judgement = Judge.judge(GOLD, standing(GOLD));
    assertThat(failed(judgement, "gold")).containsExactly("procedure two-assessors");
    assertThat(judgement.highest()).isEqualTo("silver");
  }

  @Test
  void a_gold_application_without_history_does_not_fall_back_to_silver() {
    Judgement judgement =
        Judge.judge(
            Standings.sample("one-point-short"), Standings.visited(Standings.bare(), ON_SITE));
    assertThat(failed(judgement, "gold")).containsExactly("points");
    assertThat(failed(judgement, "silver"))
        .containsExactly("procedure earlier-benchmarking", AREAS_GATE);
    assertThat(judgement.highest()).isEqualTo("bronze");
  }

  @Test
  void gold_at_exactly_eighty_per_cent_with_two_assessors_on_site() {
    Standing standing = Standings.visited(Standings.bare(), ON_SITE);
    assertThat(Judge.judge(GOLD, standing).highest()).isEqualTo("gold");
    assertThat(failed(Judge.judge(GOLD, Standings.visited(standing, VIDEO)), "gold"))
        .containsExactly("procedure on-site");
    assertThat(failed(Judge.judge(GOLD, Standings.people(standing, 2, false)), "gold"))
        .containsExactly("procedure two-assessors");
  }

  @Test
  void one_minimum_blocks_silver_and_gold_whatever_the_procedure() {
    Scorecard card = Standings.sample("near-gold");
    Standing both = Standings.people(standing(card), 2, true);
    Judgement judgement = Judge.judge(card, both);
    assertThat(failed(judgement, "silver")).hasSize(1).allMatch(gate -> gate.startsWith("minimum"));
    assertThat(failed(judgement, "gold")).hasSize(1).allMatch(gate -> gate.startsWith("minimum"));
    assertThat(judgement.highest()).isEqualTo("bronze");
  }

  @Test
  void three_areas_are_enough_and_two_are_not() {
    assertAreas(
        standing(SILVER),
        true,
        "3 improved and verified (2.1 2 to 3, verified; 2.2.1 3 to 4, verified;"
            + " 2.3 2 to 3, verified)");
    assertAreas(
        Standings.areas(standing(SILVER), List.of("2.1", "2.3"), "2.1", "2.3"),
        false,
        "2 improved and verified (2.1 2 to 3, verified; 2.3 2 to 3, verified)");
    assertAreas(Standings.areas(standing(SILVER), List.of()), false, "no improvement areas named");
  }

  @Test
  void an_area_with_as_many_points_as_before_or_fewer_has_not_improved() {
    assertAreas(
        earlier(Map.of("2.3", 3)),
        false,
        "2 improved and verified (2.1 2 to 3, verified; 2.2.1 3 to 4, verified;"
            + " 2.3 3 to 3, verified)");
    assertAreas(
        earlier(Map.of("2.3", 4)),
        false,
        "2 improved and verified (2.1 2 to 3, verified; 2.2.1 3 to 4, verified;"
            + " 2.3 4 to 3, verified)");
  }

  @Test
  void an_area_that_no_assessor_verified_does_not_count() {
    assertAreas(
        Standings.areas(standing(SILVER), AREAS, "2.1", "2.2.1"),
        false,
        "2 improved and verified (2.1 2 to 3, verified; 2.2.1 3 to 4, verified;"
            + " 2.3 2 to 3, not verified)");
  }

  @Test
  void a_fourth_area_that_did_not_improve_does_no_harm() {
    Standing four =
        Standings.areas(
            earlier(Map.of("2.4", 5)),
            List.of("2.4", "2.1", "2.2.1", "2.3"),
            "2.1",
            "2.2.1",
            "2.3");
    assertThat(failed(Judge.judge(SILVER, four), "silver")).isEmpty();
  }

  @Test
  void an_area_named_twice_counts_once() {
    assertAreas(
        Standings.areas(standing(SILVER), List.of("2.1", "2.1", "2.3"), "2.1", "2.3"),
        false,
        "2 improved and verified (2.1 2 to 3, verified; 2.3 2 to 3, verified)");
  }

  @Test
  void an_area_that_did_not_apply_then_has_not_improved() {
    Map<String, Integer> points = new HashMap<>(Standings.lower("x", BEFORE, SILVER).points());
    points.remove("2.3");
    assertAreas(
        Standings.history(standing(SILVER), DAY, Standings.earlier(BEFORE, points)),
        false,
        "2 improved and verified (2.1 2 to 3, verified; 2.2.1 3 to 4, verified;"
            + " 2.3 no points to 3, verified)");
  }

  @Test
  void an_area_that_is_no_indicator_or_does_not_apply_now_has_not_improved() {
    Scorecard card = Standings.sample("not-applicable");
    List<String> none =
        card.indicators().stream()
            .filter(result -> !result.isScored())
            .map(result -> result.indicator().code())
            .toList();
    assertThat(none).hasSize(2);
    String gone = none.get(0);
    Map<String, Integer> points = Map.of(gone, 0, "9.9", 0);
    Standing standing =
        Standings.areas(
            Standings.history(standing(card), DAY, Standings.earlier(BEFORE, points)),
            List.of(gone, "9.9"),
            gone,
            "9.9");
    assertThat(found(Judge.judge(card, standing), "silver", AREAS_GATE))
        .isEqualTo(
            "0 improved and verified (%s 0 to no points, verified; 9.9 0 to no points, verified)",
            gone);
  }

  @Test
  void without_an_earlier_benchmarking_in_the_window_no_area_has_improved() {
    Standing late =
        Standings.history(
            standing(SILVER), DAY, Standings.lower("x", LocalDate.of(2024, 10, 1), SILVER));
    Judgement judgement = Judge.judge(SILVER, late);
    assertThat(failed(judgement, "silver"))
        .containsExactly("procedure earlier-benchmarking", AREAS_GATE);
    assertThat(found(judgement, "silver", AREAS_GATE))
        .startsWith("0 improved and verified (2.1 no");
  }

  @Test
  void areas_are_measured_against_the_latest_benchmarking_in_the_window() {
    Earlier low = Standings.lower("a", BEFORE, SILVER);
    Earlier same = new Earlier("b", LocalDate.of(2024, 9, 1), PointsByIndicator.of(SILVER));
    for (Earlier[] order : new Earlier[][] {{low, same}, {same, low}}) {
      Judgement judgement = Judge.judge(SILVER, Standings.history(standing(SILVER), DAY, order));
      assertThat(failed(judgement, "silver")).containsExactly(AREAS_GATE);
    }
  }

  @Test
  void an_ineligible_organisation_gets_no_label_at_all() {
    Scorecard card = Standings.sample("not-eligible");
    assertThat(Judge.judge(card, Standings.people(standing(card), 2, true)).highest()).isNull();
  }
}
