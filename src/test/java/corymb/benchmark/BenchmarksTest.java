package corymb.benchmark;

import static corymb.benchmark.TinyScheme.pack;
import static corymb.benchmark.TinyScheme.peer;
import static corymb.benchmark.TinyScheme.peers;
import static corymb.benchmark.TinyScheme.profile;
import static corymb.benchmark.TinyScheme.snapshot;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.benchmark.Benchmark.Shown;
import corymb.benchmark.Benchmark.TooFew;
import corymb.benchmark.PeerGroup.Kind;
import corymb.scheme.Pack;
import corymb.scheme.label.Peers;
import corymb.scheme.yaml.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchmarksTest {

  private final PeerRecord own = peer(profile("own"), 3);

  @Test
  void five_others_are_shown() {
    Shown all = shown(compare(peers(1, 2, 3, 4, 5)));
    assertThat(all.size()).isEqualTo(5);
    Comparison points = requireNonNull(all.indicator("1.1").points());
    assertThat(points.quartiles()).isEqualTo(new Quartiles(number("2"), number("3"), number("4")));
    assertThat(points.own()).isEqualTo(number("3"));
    assertThat(requireNonNull(points.position()).shown()).isEqualTo("50.0");
    assertThat(requireNonNull(all.indicator("1.1").measure()).quartiles().median())
        .isEqualTo(number("30"));
  }

  @Test
  void a_floor_of_one_shows_a_single_other() {
    Pack open = pack(new Peers(1, List.of(), List.of(), Status.PROPOSED));

    assertThat(Benchmarks.compare(open, own, snapshot(peers(4))).get(0))
        .isInstanceOfSatisfying(Shown.class, shown -> assertThat(shown.size()).isEqualTo(1));
  }

  @Test
  void values_are_found_by_code_wherever_they_stand_in_a_record() {
    List<PeerRecord> turned = new ArrayList<>();
    for (PeerRecord record : peers(1, 2, 3, 4, 5)) {
      List<PeerValue> values = new ArrayList<>(record.values());
      values.set(0, new PeerValue("1.1", 0, null));
      Collections.reverse(values);
      turned.add(new PeerRecord(record.profile(), values, record.percentUnits()));
    }
    Shown all = shown(compare(turned));

    assertThat(requireNonNull(all.indicator("1.1").points()).quartiles().upper())
        .isEqualTo(number("0"));
    assertThat(requireNonNull(all.indicator("1.2").points()).quartiles().median())
        .isEqualTo(number("3"));
  }

  @Test
  void a_value_of_an_unknown_indicator_is_refused() {
    List<PeerValue> values = List.of(new PeerValue("9", 1, null));
    List<PeerRecord> records = List.of(new PeerRecord(profile("a"), values, 0));

    assertThatThrownBy(() -> compare(records))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the scheme has no indicator 9");
  }

  @Test
  void a_comparison_of_an_unknown_indicator_or_section_is_refused() {
    Shown all = shown(compare(peers(1, 2, 3, 4, 5)));

    assertThatThrownBy(() -> all.indicator("9")).hasMessage("no indicator 9");
    assertThatThrownBy(() -> all.section("nine")).hasMessage("no section nine");
  }

  @Test
  void four_others_show_nothing_at_all() {
    Benchmark all = compare(peers(1, 2, 3, 4)).get(0);
    assertThat(all).isEqualTo(new TooFew(all.group(), snapshot(peers(1, 2, 3, 4)).origin(), 5));
  }

  @Test
  void the_organisation_itself_is_not_one_of_the_five() {
    List<PeerRecord> records = new ArrayList<>(peers(1, 2, 3, 4));
    records.add(own);
    assertThat(compare(records).get(0)).isInstanceOf(TooFew.class);
  }

  @Test
  void the_organisation_itself_does_not_move_its_quartiles() {
    List<PeerRecord> records = new ArrayList<>(peers(5, 5, 5, 5, 5));
    records.add(peer(profile("own"), 0));
    Shown all = shown(compare(records));
    assertThat(all.size()).isEqualTo(5);
    assertThat(all.percent().quartiles().lower()).isEqualTo(number("100"));
  }

  @Test
  void an_organisation_that_is_nobody_in_the_snapshot_is_compared_with_all() {
    PeerRecord stranger = peer(profile(null), 3);
    Benchmark all = Benchmarks.compare(pack(), stranger, snapshot(peers(1, 2, 3, 4, 5))).get(0);
    assertThat(((Shown) all).size()).isEqualTo(5);
  }

  @Test
  void an_indicator_that_applies_to_fewer_peers_than_the_floor_shows_nothing() {
    Shown all = shown(compare(peers(1, 2, 3, 4, null)));
    assertThat(all.size()).isEqualTo(5);
    assertThat(all.indicator("1.1").points()).isNull();
    assertThat(all.indicator("1.1").measure()).isNull();
    assertThat(all.section("one").points()).isNull();
    assertThat(all.section("one").percent()).isNull();
    assertThat(all.percent().peers()).isEqualTo(5);
  }

  @Test
  void an_indicator_that_does_not_apply_to_the_organisation_has_quartiles_but_no_position() {
    PeerRecord none = peer(profile("own"), null);
    Shown all = shown(Benchmarks.compare(pack(), none, snapshot(peers(1, 2, 3, 4, 5))));
    Comparison points = requireNonNull(all.indicator("1.1").points());
    assertThat(points.own()).isNull();
    assertThat(points.position()).isNull();
    assertThat(points.quartiles().median()).isEqualTo(number("3"));
  }

  @Test
  void a_section_adds_up_its_indicators() {
    SectionComparison one = shown(compare(peers(1, 2, 3, 4, 5))).section("one");
    Comparison points = requireNonNull(one.points());
    Comparison percent = requireNonNull(one.percent());
    assertThat(points.own()).isEqualTo(number("6"));
    assertThat(points.quartiles().upper()).isEqualTo(number("8"));
    assertThat(percent.own()).isEqualTo(number("60"));
    assertThat(percent.quartiles().upper()).isEqualTo(number("80"));
  }

  @Test
  void a_gate_has_a_measure_but_no_points() {
    Shown all = shown(compare(peers(1, 2, 3, 4, 5)));
    assertThat(all.indicator("2").points()).isNull();
    assertThat(all.indicator("2").measure()).isNotNull();
    assertThat(all.section("two").points()).isNull();
  }

  @Test
  void groups_come_in_a_fixed_order_each_with_its_own_floor() {
    List<PeerRecord> records = new ArrayList<>(peers(1, 2, 3, 4));
    records.add(peer(new PeerProfile("abroad", "DK", "P08", null, 3, 14, false), 5));
    List<Benchmark> all = compare(records);
    assertThat(all)
        .extracting(benchmark -> benchmark.group().kind())
        .containsExactly(Kind.values());
    assertThat(all)
        .filteredOn(Shown.class::isInstance)
        .extracting(benchmark -> benchmark.group().kind())
        .containsExactly(Kind.ALL, Kind.PORTFOLIO);
  }

  @Test
  void a_benchmark_names_its_snapshot() {
    assertThat(compare(peers(1, 2, 3, 4, 5)))
        .allSatisfy(benchmark -> assertThat(benchmark.origin().name()).isEqualTo("Tiny"));
  }

  @Test
  void a_scheme_without_a_floor_is_refused() {
    Peers none = new Peers(0, List.of(4, 8), List.of(15, 41, 81), Status.PROPOSED);
    Snapshot snapshot = snapshot(peers(1, 2, 3, 4, 5));
    assertThatThrownBy(() -> Benchmarks.compare(pack(none), own, snapshot))
        .isInstanceOf(MissingFloor.class)
        .hasMessageContaining("tiny/1")
        .hasMessageContaining("floor");
  }

  @Test
  void points_of_another_pack_are_refused() {
    Snapshot tiny = snapshot(peers(1, 2, 3, 4, 5));
    Origin origin = tiny.origin();
    Snapshot other =
        new Snapshot(
            new Origin(origin.name(), origin.kind(), origin.date(), "tiny/2", "", 5),
            tiny.records());
    assertThatThrownBy(() -> Benchmarks.compare(pack(), own, other))
        .hasMessageContaining("tiny/1")
        .hasMessageContaining("tiny/2");
  }

  private List<Benchmark> compare(List<PeerRecord> records) {
    return Benchmarks.compare(pack(), own, snapshot(records));
  }

  private static Shown shown(List<Benchmark> benchmarks) {
    return (Shown) benchmarks.get(0);
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
