package corymb.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.benchmark.PeerGroup.Kind;
import corymb.benchmark.peer.PeerClasses;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeerGroupTest {

  private final PeerClasses classes = PeerClasses.of(TinyScheme.PEERS);
  private final PeerProfile own = new PeerProfile("own", "DK", "P08", "5", 4, 41, false);

  @Test
  void an_organisation_has_one_group_of_each_kind_in_a_fixed_order() {
    assertThat(PeerGroup.of(own, classes))
        .containsExactly(
            new PeerGroup(Kind.ALL, ""),
            new PeerGroup(Kind.PORTFOLIO, "P08"),
            new PeerGroup(Kind.COUNTRY, "DK"),
            new PeerGroup(Kind.ECOSYSTEM, "5"),
            new PeerGroup(Kind.AGE, "4-8"),
            new PeerGroup(Kind.SIZE, "41-80"),
            new PeerGroup(Kind.VALID_GOLD, ""));
  }

  @Test
  void a_twin_is_in_every_group_but_the_holders_of_a_gold() {
    assertThat(kinds(own)).containsExactly(every(Kind.VALID_GOLD));
  }

  @Test
  void a_holder_of_a_valid_gold_is_a_peer_of_those_who_hold_none() {
    assertThat(kinds(new PeerProfile("a", "FR", "P01", "1", 20, 90, true)))
        .containsExactly(Kind.ALL, Kind.VALID_GOLD);
  }

  @Test
  void each_trait_alone_makes_a_peer() {
    assertThat(kinds(new PeerProfile("a", "DK", "P01", null, 20, 90, false)))
        .containsExactly(Kind.ALL, Kind.COUNTRY);
    assertThat(kinds(new PeerProfile("a", "FR", "P08", null, 20, 90, false)))
        .containsExactly(Kind.ALL, Kind.PORTFOLIO);
    assertThat(kinds(new PeerProfile("a", "FR", "P01", "5", 20, 90, false)))
        .containsExactly(Kind.ALL, Kind.ECOSYSTEM);
    assertThat(kinds(new PeerProfile("a", "FR", "P01", null, 8, 90, false)))
        .containsExactly(Kind.ALL, Kind.AGE);
    assertThat(kinds(new PeerProfile("a", "FR", "P01", null, 20, 80, false)))
        .containsExactly(Kind.ALL, Kind.SIZE);
  }

  @Test
  void organisations_without_an_ecosystem_or_size_class_are_not_peers_of_each_other() {
    PeerProfile plain = new PeerProfile("plain", "DK", "P08", null, 4, 14, false);
    List<PeerGroup> groups = PeerGroup.of(plain, classes);
    assertThat(groups)
        .filteredOn(group -> group.has(plain, classes))
        .extracting(PeerGroup::kind)
        .containsExactly(Kind.ALL, Kind.PORTFOLIO, Kind.COUNTRY, Kind.AGE);
  }

  private List<Kind> kinds(PeerProfile peer) {
    return PeerGroup.of(own, classes).stream()
        .filter(group -> group.has(peer, classes))
        .map(PeerGroup::kind)
        .toList();
  }

  private static Kind[] every(Kind but) {
    return List.of(Kind.values()).stream().filter(kind -> kind != but).toArray(Kind[]::new);
  }
}
