package corymb.benchmark.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.benchmark.PeerProfile;
import corymb.benchmark.PeerRecord;
import corymb.benchmark.PeerValue;
import corymb.benchmark.group.GroupStatistics.Cell;
import corymb.benchmark.group.GroupStatistics.Kind;
import corymb.benchmark.group.GroupStatistics.Row;
import corymb.benchmark.group.GroupStatistics.Shown;
import corymb.scheme.Pack;
import corymb.usecase.desk.CaseDesk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Groups beside each other; the floor of the scheme is five. */
class GroupStatisticsTest {

  private static final Pack PACK = CaseDesk.SHELF.first().pack();
  private static final GroupKey ALL = new GroupKey("s", Trait.ALL, "");

  private final List<Labelled> members = new ArrayList<>();

  /** So many organisations, each with as many points in everything as its number, 5 at most. */
  private void add(int count, String country, String portfolio) {
    for (int i = 0; i < count; i++) {
      int points = Math.min(5, i);
      members.add(new Labelled(record(country, portfolio, points), i == 0 ? "gold" : "none"));
    }
  }

  private PeerRecord record(String country, String portfolio, int points) {
    PeerProfile profile =
        new PeerProfile(country + "-" + members.size(), country, portfolio, null, 5, 20, false);
    return new PeerRecord(
        profile,
        PACK.indicators().stream()
            .map(each -> new PeerValue(each.code(), Math.min(each.maximum(), points), null))
            .toList(),
        points * 200_000L);
  }

  private Population population() {
    return new Population(PACK, Map.of("s", members));
  }

  private static GroupKey country(String code) {
    return new GroupKey("s", Trait.COUNTRY, code);
  }

  private static GroupKey portfolio(String code) {
    return new GroupKey("s", Trait.PORTFOLIO, code);
  }

  private List<Withheld> why(GroupKey... keys) {
    return GroupStatistics.of(population(), List.of(keys)).groups().stream()
        .map(Shown::withheld)
        .toList();
  }

  @Test
  void a_group_of_the_floor_is_shown_with_quartiles_of_type_seven_and_one_below_is_not() {
    add(5, "DK", "P01");
    add(4, "ES", "P01");
    add(4, "FR", "P01");
    GroupStatistics found =
        GroupStatistics.of(population(), List.of(country("DK"), country("ES"), country("XX")));
    assertThat(found.groups())
        .extracting(Shown::withheld)
        .containsExactly(null, Withheld.TOO_FEW, Withheld.TOO_FEW);
    assertThat(found.groups()).extracting(Shown::size).containsExactly(5, 0, 0);
    Row total = found.rows().get(0);
    assertThat(total.kind()).isEqualTo(Kind.TOTAL);
    Cell cell = total.cells().get(0);
    assertThat(cell.organisations()).isEqualTo(5);
    assertThat(cell.quartiles().lower()).isEqualByComparingTo("20");
    assertThat(cell.quartiles().median()).isEqualByComparingTo("40");
    assertThat(cell.quartiles().upper()).isEqualByComparingTo("60");
    assertThat(total.cells().get(1)).isNull();
  }

  @Test
  void there_is_a_row_for_the_total_each_section_and_each_indicator() {
    add(6, "DK", "P01");
    GroupStatistics found = GroupStatistics.of(population(), List.of(ALL));
    long giving = PACK.indicators().stream().filter(each -> each.maximum() > 0).count();
    assertThat(found.rows()).hasSize(1 + PACK.sections().size() + Math.toIntExact(giving));
    assertThat(found.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(1));
    Row section =
        found.rows().stream().filter(row -> row.kind() == Kind.SECTION).findFirst().orElseThrow();
    assertThat(section.cells().get(0).quartiles().upper()).isLessThanOrEqualTo(new BigDecimal(100));
  }

  @Test
  void the_rest_of_a_kind_of_groups_is_never_fewer_than_the_floor() {
    add(8, "DK", "P01");
    add(6, "ES", "P01");
    add(1, "FR", "P01");
    // all without Denmark and Spain would be the one of France
    assertThat(why(country("DK"), country("ES"), country("FR")))
        .containsExactly(null, Withheld.REMAINDER, Withheld.TOO_FEW);
  }

  @Test
  void nearly_the_whole_is_not_shown_whatever_it_is_compared_with() {
    add(9, "DK", "P01");
    add(2, "ES", "P01");
    add(5, "ES", "P02");
    // Portfolio P01 without Denmark would be two organisations
    assertThat(why(country("DK"))).containsExactly(Withheld.NESTED);
    assertThat(why(portfolio("P01"))).containsExactly((Withheld) null);
  }

  @Test
  void groups_that_differ_by_a_single_organisation_are_not_shown_together() {
    add(6, "DK", "P01");
    add(1, "DK", "P02");
    add(5, "ES", "P01");
    add(6, "ES", "P02");
    assertThat(why(portfolio("P01"))).containsExactly((Withheld) null);
    assertThat(why(country("DK"), portfolio("P01"))).containsExactly(null, Withheld.DIFFERENCE);
    assertThat(why(portfolio("P01"), country("DK"))).containsExactly(null, Withheld.DIFFERENCE);
  }

  @Test
  void the_difference_of_two_snapshots_counts_like_that_of_two_groups() {
    add(9, "DK", "P01");
    List<Labelled> first = List.copyOf(members);
    add(1, "ES", "P01");
    Map<String, List<Labelled>> both = new LinkedHashMap<>();
    both.put("s", first);
    both.put("later", members);
    GroupStatistics found =
        GroupStatistics.of(
            new Population(PACK, both), List.of(ALL, new GroupKey("later", Trait.ALL, "")));
    assertThat(found.groups())
        .extracting(Shown::withheld)
        .containsExactly(null, Withheld.DIFFERENCE);
  }

  @Test
  void a_value_that_only_a_few_have_is_withheld_alone() {
    add(5, "DK", "P01");
    add(9, "ES", "P01");
    PeerRecord old = members.get(0).record();
    List<PeerValue> values = new ArrayList<>(old.values());
    Row known =
        GroupStatistics.of(population(), List.of()).rows().stream()
            .filter(row -> row.kind() == Kind.INDICATOR)
            .findFirst()
            .orElseThrow();
    values.replaceAll(
        value ->
            value.code().equals(known.code()) ? new PeerValue(value.code(), null, null) : value);
    members.set(0, new Labelled(new PeerRecord(old.profile(), values, 0), "none"));
    GroupStatistics found = GroupStatistics.of(population(), List.of(country("DK"), country("ES")));
    Row first =
        found.rows().stream().filter(row -> row.kind() == Kind.INDICATOR).findFirst().orElseThrow();
    assertThat(first.cells().get(0)).isNull();
    assertThat(first.cells().get(1)).isNotNull();
    assertThat(found.rows().get(0).cells().get(0)).isNotNull();
  }

  @Test
  void a_label_groups_as_a_country_does_and_a_withheld_size_is_told_to_nobody() {
    add(12, "DK", "P01");
    Population population = population();
    GroupKey gold = new GroupKey("s", Trait.LABEL, "gold");
    assertThat(population.withheld(gold)).isEqualTo(Withheld.TOO_FEW);
    assertThat(population.withheld(new GroupKey("s", Trait.LABEL, "none")))
        .isEqualTo(Withheld.REMAINDER);
    assertThatThrownBy(() -> population.size(gold)).isInstanceOf(IllegalArgumentException.class);
    assertThat(population.size(ALL)).isEqualTo(12);
  }

  @Test
  void more_groups_than_can_be_compared_are_refused() {
    List<GroupKey> nine = IntStream.range(0, 9).mapToObj(i -> country("C" + i)).toList();
    Population population = population();
    assertThatThrownBy(() -> GroupStatistics.of(population, nine))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void no_rest_of_any_shown_set_without_any_others_is_too_few() {
    for (int seed = 0; seed < 60; seed++) {
      Disclosure disclosure = new Disclosure(5);
      List<BitSet> shown = new ArrayList<>();
      long mixed = seed * 2_654_435_761L + 12_345;
      for (int i = 0; i < 6; i++) {
        mixed = mixed * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
        BitSet set = new BitSet();
        set.set((int) (mixed >>> 60), 12 + (int) (mixed >>> 58));
        if (disclosure.add(set)) {
          shown.add(set);
        }
      }
      for (BitSet whole : shown) {
        for (int others = 0; others < 1 << shown.size(); others++) {
          BitSet rest = (BitSet) whole.clone();
          for (int i = 0; i < shown.size(); i++) {
            if ((others >> i & 1) == 1) {
              rest.andNot(shown.get(i));
            }
          }
          assertThat(rest.cardinality()).isNotIn(1, 2, 3, 4);
        }
      }
    }
  }
}
