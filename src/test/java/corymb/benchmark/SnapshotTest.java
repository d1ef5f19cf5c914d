package corymb.benchmark;

import static corymb.benchmark.TinyScheme.peer;
import static corymb.benchmark.TinyScheme.profile;
import static corymb.benchmark.TinyScheme.snapshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotTest {

  @Test
  void an_organisation_stands_in_a_snapshot_once() {
    List<PeerRecord> twice = List.of(peer(profile("a"), 1), peer(profile("a"), 2));
    assertThatThrownBy(() -> snapshot(twice)).hasMessageContaining("an id of its own");
  }

  @Test
  void an_organisation_without_an_id_is_refused() {
    List<PeerRecord> nobody = List.of(peer(profile(null), 1));
    assertThatThrownBy(() -> snapshot(nobody)).hasMessageContaining("an id of its own");
  }

  @Test
  void a_snapshot_that_lost_organisations_is_refused() {
    Origin origin = snapshot(List.of(peer(profile("a"), 1))).origin();
    assertThatThrownBy(() -> new Snapshot(origin, List.of()))
        .hasMessageContaining("says 1 organisations and holds 0");
  }

  @Test
  void a_snapshot_is_frozen() {
    List<PeerRecord> records = new ArrayList<>(List.of(peer(profile("a"), 1)));
    Snapshot snapshot = snapshot(records);
    records.clear();
    assertThat(snapshot.records()).hasSize(1);
  }
}
