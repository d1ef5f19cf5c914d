package corymb.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What rules write, with the rule that is firing. */
class SheetTest {

  private static final Why FIRST = new Why("first", List.of(Answer.of("q", null)));
  private static final Why SECOND = new Why("second", List.of());
  private static final Quantity ONE = Quantity.of(1);

  @Test
  void an_entry_has_the_why_of_the_rule_that_fires() {
    MeasureSheet sheet = new MeasureSheet();

    sheet.firing(FIRST);
    sheet.measure("1.1", "share", ONE);
    sheet.firing(SECOND);
    sheet.unmeasurable("1.2");
    sheet.notApplicable("1.3");

    assertThat(sheet.entries())
        .containsExactly(
            new Measure("1.1", Parts.of("share", ONE), true, FIRST),
            new Measure("1.2", Parts.none(), true, SECOND),
            new Measure("1.3", Parts.none(), false, SECOND));
  }

  @Test
  void before_any_rule_fires_the_why_says_so() {
    MeasureSheet sheet = new MeasureSheet();

    sheet.measure("1.1", Parts.none());

    assertThat(sheet.entries())
        .extracting(Measure::why)
        .containsExactly(new Why("no rule", List.of()));
  }

  @Test
  void counted_elements_come_behind_their_number() {
    MeasureSheet sheet = new MeasureSheet();

    sheet.count("2.1", Parts.element("written", true).and("recent", false));

    assertThat(sheet.entries().get(0).parts().asMap().keySet())
        .containsExactly("elements", "written", "recent");
    assertThat(sheet.entries().get(0).part("elements")).isEqualTo(ONE);
    assertThat(sheet.entries().get(0).part("other")).isNull();
  }

  @Test
  void points_name_the_band_the_measure_and_the_rule() {
    Measure measure = new Measure("1.1", Parts.none(), true, FIRST);
    Band band = new Band("1.1", 0, 5, List.of());
    PointsSheet sheet = new PointsSheet();

    sheet.firing(SECOND);
    sheet.earn(measure, band);

    assertThat(sheet.entries()).containsExactly(new Points("1.1", band, measure, "second"));
  }

  @Test
  void a_label_passes_or_is_blocked_by_gates_and_points() {
    Requirement demand = new Requirement("gold", Requirement.Kind.POINTS, BigDecimal.TEN);
    Gate gate = new Gate("1.1", Gate.Kind.MINIMUM, List.of(), false);
    Measure measure = new Measure("1.1", Parts.none(), true, FIRST);
    GateOutcome outcome = new GateOutcome(gate, GateOutcome.Outcome.MET, measure);
    Score score = new Score(1, 2);
    LabelSheet sheet = new LabelSheet();

    sheet.firing(FIRST);
    sheet.pass(demand, outcome);
    sheet.block(demand, outcome);
    sheet.pass(demand, score);
    sheet.block(demand, score);

    assertThat(sheet.entries())
        .containsExactly(
            new LabelSheet.Entry(demand, true, outcome, "first"),
            new LabelSheet.Entry(demand, false, outcome, "first"),
            new LabelSheet.Entry(demand, true, score, "first"),
            new LabelSheet.Entry(demand, false, score, "first"));
  }

  @Test
  void a_requirement_is_of_one_kind() {
    for (Requirement.Kind kind : Requirement.Kind.values()) {
      Requirement demand = new Requirement("gold", kind, BigDecimal.ZERO);

      assertThat(demand.isEligibility()).isEqualTo(kind == Requirement.Kind.ELIGIBILITY);
      assertThat(demand.isMinimums()).isEqualTo(kind == Requirement.Kind.MINIMUMS);
      assertThat(demand.isPoints()).isEqualTo(kind == Requirement.Kind.POINTS);
    }
  }

  @Test
  void nobody_changes_what_was_written() {
    PointsSheet sheet = new PointsSheet();

    assertThatThrownBy(() -> sheet.entries().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
