package corymb.facts;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.facts.Band.Bound;
import corymb.facts.Band.Bound.Side;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bounds, bands and gates held against measures. */
class BandTest {

  private static final Bound SHARE = new Bound("share", Side.AT_LEAST, new BigDecimal("75"));
  private static final Bound RATE = new Bound("rate", Side.AT_MOST, new BigDecimal("20.5"));

  private static Measure measure(Parts parts) {
    return new Measure("1.1", parts, true, new Why("a rule", List.of()));
  }

  private static Measure measure(String share, String rate) {
    return measure(Parts.of("share", number(share)).and("rate", number(rate)));
  }

  private static Quantity number(String text) {
    return Quantity.of(new BigDecimal(text));
  }

  @ParameterizedTest
  @CsvSource({"74.9999, false", "75, true", "75.0, true", "75.0001, true", "-75, false"})
  void at_least_takes_the_edge_and_more(String share, boolean holds) {
    assertThat(SHARE.holds(measure(share, "0"))).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"20.4999, true", "20.5, true", "20.50, true", "20.5001, false", "-1, true"})
  void at_most_takes_the_edge_and_less(String rate, boolean holds) {
    assertThat(RATE.holds(measure("0", rate))).isEqualTo(holds);
  }

  @Test
  void an_absent_part_meets_no_bound_on_either_side() {
    assertThat(SHARE.holds(measure(Parts.of("rate", number("100"))))).isFalse();
    assertThat(RATE.holds(measure(Parts.of("share", number("0"))))).isFalse();
    assertThat(SHARE.holds(measure(Parts.none()))).isFalse();
  }

  @Test
  void a_band_holds_when_all_its_bounds_hold() {
    Band band = new Band("1.1", 0, 5, List.of(SHARE, RATE));

    assertThat(band.holds(measure("75", "20.5"))).isTrue();
    assertThat(band.holds(measure("75", "20.6"))).isFalse();
    assertThat(band.holds(measure("74.9", "20.5"))).isFalse();
    assertThat(band.holds(measure("0", "100"))).isFalse();
  }

  @Test
  void a_band_without_bounds_holds_always_even_for_a_measure_without_parts() {
    assertThat(new Band("1.1", 3, 0, List.of()).holds(measure(Parts.none()))).isTrue();
  }

  @Test
  void a_gate_holds_when_one_of_its_ways_holds() {
    Gate gate = gate(Gate.Kind.MINIMUM, List.of(List.of(SHARE), List.of(RATE)));

    assertThat(gate.holds(measure("75", "90"))).isTrue();
    assertThat(gate.holds(measure("10", "20.5"))).isTrue();
    assertThat(gate.holds(measure("10", "90"))).isFalse();
    assertThat(gate.holds(measure(Parts.none()))).isFalse();
  }

  @Test
  void a_way_holds_when_all_its_bounds_hold() {
    Gate gate = gate(Gate.Kind.MINIMUM, List.of(List.of(SHARE, RATE)));

    assertThat(gate.holds(measure("75", "20.5"))).isTrue();
    assertThat(gate.holds(measure("75", "90"))).isFalse();
  }

  @Test
  void only_a_gate_that_is_not_met_blocks() {
    Gate gate = gate(Gate.Kind.ELIGIBILITY, List.of(List.of(SHARE)));
    Measure measure = measure(Parts.none());
    GateSheet sheet = new GateSheet();

    sheet.met(gate, measure);
    sheet.notMet(gate, measure);
    sheet.waived(gate, measure);

    assertThat(sheet.entries())
        .extracting(GateOutcome::isBlocking)
        .containsExactly(false, true, false);
    assertThat(sheet.entries()).allMatch(outcome -> outcome.measure() == measure);
  }

  @Test
  void an_outcome_is_about_a_minimum_or_about_eligibility() {
    Measure measure = measure(Parts.none());
    GateOutcome minimum =
        new GateOutcome(gate(Gate.Kind.MINIMUM, List.of()), GateOutcome.Outcome.MET, measure);
    GateOutcome criterion =
        new GateOutcome(gate(Gate.Kind.ELIGIBILITY, List.of()), GateOutcome.Outcome.MET, measure);

    assertThat(minimum).returns(true, GateOutcome::isMinimum);
    assertThat(minimum).returns(false, GateOutcome::isEligibility);
    assertThat(criterion).returns(false, GateOutcome::isMinimum);
    assertThat(criterion).returns(true, GateOutcome::isEligibility);
  }

  private static Gate gate(Gate.Kind kind, List<List<Bound>> ways) {
    return new Gate("1.1", kind, ways, false);
  }
}
