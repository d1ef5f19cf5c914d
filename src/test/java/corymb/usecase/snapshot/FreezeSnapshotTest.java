package corymb.usecase.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.actor.NotPermitted;
import corymb.assessment.state.ActRefused;
import corymb.benchmark.Origin;
import corymb.benchmark.PeerRecord;
import corymb.benchmark.Snapshot;
import corymb.store.BothDatabases;
import corymb.store.audit.AuditCheck;
import corymb.store.audit.Watched;
import corymb.store.audit.Witness;
import corymb.store.people.Organisations;
import corymb.store.session.Transactions;
import corymb.store.snapshots.FrozenSnapshot;
import corymb.store.snapshots.SnapshotStore;
import corymb.usecase.casework.When;
import corymb.usecase.casework.WithdrawCase;
import corymb.usecase.replay.GoldCase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@BothDatabases
class FreezeSnapshotTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 31);
  private static final List<String> SAMPLES =
      List.of("silver", "waived", "near-gold", "not-eligible", "names-of-europe");

  private final Transactions store;
  private final GoldCase cases;
  private final List<String> ids = new ArrayList<>();
  private String gold = "";

  FreezeSnapshotTest(Transactions store) {
    this.store = store;
    this.cases = new GoldCase(store);
  }

  @BeforeEach
  void sixCases() {
    ids.clear();
    cases.people();
    gold = cases.imported("gold-at-the-edge", JUNE);
    cases.review(gold);
    cases.agree(gold);
    cases.grant(gold);
    SAMPLES.forEach(sample -> ids.add(cases.imported(sample, JUNE)));
    ids.forEach(id -> agree(id, JUNE));
  }

  private void agree(String id, LocalDate since) {
    String organisation = id.substring(0, 7);
    store.run(
        session -> {
          Organisations.consent(session, organisation, since);
          Witness.note(
              session, Watched.ORGANISATION, organisation, "p-0000", "give-consent", Instant.EPOCH);
        });
  }

  private FrozenSnapshot freeze(String name, LocalDate day) {
    return new FreezeSnapshot(cases.casework()).run(GoldCase.OFFICE, name, day, null);
  }

  private Snapshot read(FrozenSnapshot frozen) {
    return store.in(session -> SnapshotStore.read(session, frozen));
  }

  @Test
  void those_who_agreed_by_the_day_are_in_it() {
    agree(gold, JULY.plusDays(1));
    assertThat(freeze("july", JULY).organisations()).isEqualTo(5);
    assertThat(freeze("august", JULY.plusDays(1)).organisations()).isEqualTo(6);
  }

  @Test
  void agreed_answers_count_and_a_valid_gold_is_noted() {
    agree(gold, JUNE);
    Snapshot snapshot = read(freeze("july", JULY));
    assertThat(snapshot.origin().kind()).isEqualTo(Origin.Kind.CASES);
    assertThat(snapshot.origin().criteria()).contains("agreed answers where there are any");
    assertThat(snapshot.records())
        .filteredOn(record -> record.profile().validGold())
        .extracting(record -> record.profile().id())
        .containsExactly(gold.substring(0, 7));
  }

  @Test
  void before_the_decision_there_was_no_gold_and_before_the_import_no_case() {
    agree(gold, JUNE);
    assertThat(read(freeze("first-of-june", JUNE)).records())
        .noneMatch(record -> record.profile().validGold());
    assertThatThrownBy(() -> freeze("May", JUNE.minusDays(1))).isInstanceOf(ActRefused.class);
  }

  @Test
  void fewer_than_the_floor_are_refused() {
    agree(ids.get(0), JULY.plusDays(1));
    assertThatThrownBy(() -> freeze("few", JULY))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("needs 5 organisations")
        .hasMessageContaining("found fewer");
    assertThat(new ShowSnapshots(cases.casework()).all(GoldCase.OFFICE)).isEmpty();
  }

  @Test
  void the_latest_case_counts_and_a_withdrawn_one_does_not() {
    String text =
        new String(GoldCase.read(Path.of("samples/silver/answers.json")), StandardCharsets.UTF_8);
    String later =
        text.replace("\"2025-05-30\"", "\"2026-05-30\"")
            .replace("\"team.fte\": ", "\"team.fte\": 1");
    String again = cases.imported("later.json", later.getBytes(StandardCharsets.UTF_8), JUNE);
    assertThat(again).startsWith(ids.get(0).substring(0, 7)).isNotEqualTo(ids.get(0));
    PeerRecord latest = of(read(freeze("two", JULY)), again);
    new WithdrawCase(cases.casework())
        .run(GoldCase.OFFICE, again, new When(JUNE.plusDays(1), "a mistake"));
    PeerRecord left = of(read(freeze("one", JULY)), again);
    assertThat(left).isNotEqualTo(latest);
    assertThat(of(read(freeze("then", JUNE)), again)).isEqualTo(latest);
  }

  private static PeerRecord of(Snapshot snapshot, String id) {
    return snapshot.records().stream()
        .filter(record -> id.substring(0, 7).equals(record.profile().id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_name_is_given_once_and_what_is_frozen_stays() {
    FrozenSnapshot first = freeze("peers", JULY);
    agree(gold, JUNE);
    assertThatThrownBy(() -> freeze("peers", JULY))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("stays as it is");
    assertThat(new ShowSnapshots(cases.casework()).one(GoldCase.OFFICE, "peers")).isEqualTo(first);
    assertThat(freeze("peers-again", JULY).organisations()).isEqualTo(6);
    assertThat(store.in(s -> SnapshotStore.newest(s, "ecei/1.0.0")).orElseThrow().name())
        .isEqualTo("peers-again");
  }

  @Test
  void only_the_secretariat_freezes() {
    assertThatThrownBy(
            () -> new FreezeSnapshot(cases.casework()).run(GoldCase.CEM, "x", JULY, null))
        .isInstanceOf(NotPermitted.class);
    for (String name : List.of("", "two words", "a,b", "a\nb", "x".repeat(101))) {
      assertThatThrownBy(() -> freeze(name, JULY)).hasMessageContaining("as in peers-2026");
    }
    assertThatThrownBy(() -> new ShowSnapshots(cases.casework()).one(GoldCase.OFFICE, "none"))
        .hasMessageContaining("snapshot list");
  }

  @Test
  void the_audit_trail_is_intact_afterwards() {
    freeze("peers", JULY);
    assertThat(store.in(AuditCheck::verify).fault()).isNull();
  }

  @Test
  void an_organisation_is_not_its_own_peer() {
    freeze("peers", JULY);
    StoredPeers peers = StoredPeers.newest(store, "ecei/1.0.0");
    var response =
        GoldCase.SHELF
            .intakes()
            .read("silver", GoldCase.read(Path.of("samples/silver/answers.json")), JULY)
            .checked();
    assertThat(peers.idOf(response)).isEqualTo(ids.get(0).substring(0, 7));
    assertThat(peers.snapshot().records()).hasSize(5);
    assertThatThrownBy(() -> StoredPeers.newest(store, "ecei/9.9.9"))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("snapshot freeze");
  }
}
