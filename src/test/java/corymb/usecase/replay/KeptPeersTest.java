package corymb.usecase.replay;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Role;
import corymb.assessment.comparison.Compared;
import corymb.benchmark.Origin;
import corymb.benchmark.PeerProfile;
import corymb.benchmark.PeerRecord;
import corymb.benchmark.Snapshot;
import corymb.benchmark.SnapshotReader;
import corymb.store.BothDatabases;
import corymb.store.blob.Blobs;
import corymb.store.cases.CaseStore;
import corymb.store.session.Transactions;
import corymb.store.snapshots.SnapshotStore;
import corymb.usecase.casework.CaseView;
import corymb.usecase.casework.KeptPeers;
import corymb.usecase.casework.ShowCase;
import corymb.usecase.peers.BuiltInPeers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case keeps with whom it was compared, and the position comes out again. */
@BothDatabases
class KeptPeersTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final Snapshot SYNTHETIC = SnapshotReader.read(BuiltInPeers.text());

  private final Transactions store;
  private final GoldCase cases;
  @TempDir private Path folder;

  KeptPeersTest(Transactions store) {
    this.store = store;
    this.cases = new GoldCase(store);
  }

  @BeforeEach
  void addPeople() {
    cases.people();
  }

  /** A snapshot of some cases; the first of them has an id of a real organisation. */
  private void frozen(String name, LocalDate day, String first) {
    List<PeerRecord> peers = new ArrayList<>(SYNTHETIC.records().subList(0, 8));
    PeerRecord one = peers.get(0);
    PeerProfile as = one.profile();
    PeerProfile own =
        new PeerProfile(
            first,
            as.country(),
            as.portfolio(),
            as.ecosystem(),
            as.years(),
            as.committed(),
            as.validGold());
    peers.set(0, new PeerRecord(own, one.values(), one.percentUnits()));
    Origin origin =
        new Origin(name, Origin.Kind.CASES, day, "ecei/1.0.0", "for a test", peers.size());
    Snapshot snapshot = new Snapshot(origin, peers);
    store.run(session -> SnapshotStore.add(session, snapshot, "p-0000", Instant.EPOCH));
  }

  private Compared peers(String id, boolean agreed) {
    return store.in(session -> KeptPeers.last(CaseStore.load(session, id), agreed)).orElseThrow();
  }

  private Replayed replay(String id) {
    List<Replayed> all = new ArrayList<>();
    new ReplayCases(cases.casework()).run(GoldCase.OFFICE, List.of(id), all::add);
    return all.get(0);
  }

  private Replayed capsule(Actor actor, String id) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ExportCapsule(cases.casework()).run(actor, id, false, "test", out);
    Path file = folder.resolve("case.zip");
    Files.write(file, out.toByteArray());
    return ReplayCapsule.run(file);
  }

  private void change(String sql, String... parameters) {
    int changed = store.in(session -> session.sql(sql).params(List.of(parameters)).update());
    assertThat(changed).isPositive();
  }

  @Test
  void without_a_snapshot_the_built_in_one_is_kept_and_says_that_it_is_invented()
      throws IOException {
    String id = cases.imported("silver", JUNE);
    Compared kept = peers(id, false);
    assertThat(kept.invented()).isTrue();
    assertThat(kept.text()).isEqualTo("Synthetic reference portfolio of 2026-01-01, invented");
    byte[] text = store.in(session -> Blobs.get(session, kept.sha256()));
    assertThat(text).asString(StandardCharsets.UTF_8).isEqualTo(BuiltInPeers.text());
    assertThat(replay(id).deviations()).isEmpty();
    Replayed elsewhere = capsule(GoldCase.OFFICE, id);
    assertThat(elsewhere.deviations()).isEmpty();
    assertThat(elsewhere.left()).isEmpty();
  }

  @Test
  void the_newest_snapshot_of_the_day_counts_and_agreed_answers_are_compared_anew() {
    frozen("older", JUNE.minusDays(9), "XXX-001");
    frozen("may", JUNE, "XXX-001");
    frozen("tomorrow", JUNE.plusDays(1), "XXX-001");
    String id = cases.imported("gold-at-the-edge", JUNE);
    assertThat(peers(id, false).snapshot()).isEqualTo("may");
    assertThat(peers(id, false).invented()).isFalse();
    cases.review(id);
    frozen("week", JUNE.plusDays(7), "XXX-001");
    cases.agree(id);
    assertThat(peers(id, true).snapshot()).isEqualTo("week");
    assertThat(peers(id, false).snapshot()).isEqualTo("may");
    cases.correctAndDecline(id);
    assertThat(peers(id, true).snapshot()).isEqualTo("week");
    assertThat(replay(id).deviations()).isEmpty();
    CaseView view = new ShowCase(cases.casework()).run(GoldCase.OFFICE, id);
    assertThat(view.peers())
        .satisfiesExactly(
            own -> assertThat(own).startsWith("may of 2026-06-01, sha256 "),
            agreed -> assertThat(agreed).startsWith("week of 2026-06-08, sha256 "));
    assertThat(view.lines().get(1).detail().toString())
        .endsWith("points, peers: may of 2026-06-01");
  }

  @Test
  void an_organisation_is_not_among_its_own_kept_peers() {
    String first = cases.imported("silver", JUNE);
    frozen("may", JUNE, "XXX-001");
    String other = cases.imported("silver.json", json(), JUNE.plusDays(1));
    assertThat(other).startsWith(first.substring(0, 7));
    frozen("own", JUNE.plusDays(3), first.substring(0, 7));
    String again = cases.imported("again.json", json2(), JUNE.plusDays(3));
    assertThat(peers(again, false).benchmark()).isNotEqualTo(peers(other, false).benchmark());
    assertThat(replay(again).deviations()).isEmpty();
  }

  private static byte[] json() {
    return GoldCase.read(Path.of("samples/silver/answers.json"));
  }

  private static byte[] json2() {
    return (new String(json(), StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void another_position_or_a_snapshot_that_is_gone_is_told() {
    frozen("may", JUNE, "XXX-001");
    String id = cases.imported("silver", JUNE);
    Compared kept = peers(id, false);
    String zeros = "0".repeat(64);
    change("update case_act set body = replace(body, ?, ?)", kept.benchmark(), zeros);
    assertThat(replay(id).deviations())
        .anySatisfy(
            deviation -> {
              assertThat(deviation.what()).isEqualTo("the position among the peers");
              assertThat(deviation.stored()).isEqualTo(zeros);
              assertThat(deviation.found()).isEqualTo(kept.benchmark());
            });
    change("update case_act set body = replace(body, ?, ?)", zeros, kept.benchmark());
    assertThat(replay(id).deviations()).isEmpty();
    change("delete from blob_part where sha256 = ?", kept.sha256());
    assertThat(replay(id).deviations())
        .singleElement()
        .satisfies(deviation -> assertThat(deviation.found()).contains("damaged"));
  }

  @Test
  void peers_of_real_cases_leave_the_house_only_with_the_secretariat() throws IOException {
    frozen("may", JUNE, "XXX-001");
    String id = cases.imported("gold-at-the-edge", JUNE);
    cases.review(id);
    cases.agree(id);
    cases.grant(id);
    assertThat(capsule(GoldCase.OFFICE, id).left()).isEmpty();
    assertThat(Files.readString(folder.resolve("case.zip"), StandardCharsets.ISO_8859_1))
        .contains("XXX-001");
    Actor manager = new Actor("p-0009", Set.of(Role.CLUSTER_MANAGER), id.substring(0, 7));
    Replayed replayed = capsule(manager, id);
    assertThat(replayed.isSame()).isTrue();
    assertThat(replayed.left())
        .containsExactly("the position among the peers of may of 2026-06-01");
    assertThat(Files.readString(folder.resolve("case.zip"), StandardCharsets.ISO_8859_1))
        .doesNotContain("XXX-001");
  }
}
