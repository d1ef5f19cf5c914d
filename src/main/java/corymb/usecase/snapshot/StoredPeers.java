package corymb.usecase.snapshot;

import corymb.assessment.organisation.NameKey;
import corymb.assessment.organisation.Organisation;
import corymb.assessment.state.ActRefused;
import corymb.benchmark.PeerRecord;
import corymb.benchmark.Snapshot;
import corymb.facts.Value;
import corymb.scheme.Response;
import corymb.store.people.Organisations;
import corymb.store.session.Session;
import corymb.store.session.Transactions;
import corymb.store.snapshots.FrozenSnapshot;
import corymb.store.snapshots.SnapshotStore;
import corymb.usecase.PeerChoice;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The newest snapshot in a database; it is read once, the database may be closed then. */
public final class StoredPeers implements PeerChoice {

  private final Snapshot snapshot;
  private final Map<String, String> ids;

  private StoredPeers(Snapshot snapshot, Map<String, String> ids) {
    this.snapshot = snapshot;
    this.ids = ids;
  }

  /**
   * The newest snapshot of a pack.
   *
   * @param pack the pack's name, as in {@code ecei/1.0.0}
   * @throws ActRefused when there is none
   */
  public static StoredPeers newest(Transactions store, String pack) {
    return store.in(
        session -> {
          FrozenSnapshot frozen =
              SnapshotStore.newest(session, pack)
                  .orElseThrow(
                      () ->
                          new ActRefused(
                              "the database holds no snapshot of peers rated by {0}; 'corymb snapshot freeze --name NAME' makes one",
                              pack));
          Snapshot snapshot = SnapshotStore.read(session, frozen);
          return new StoredPeers(snapshot, ids(session, snapshot));
        });
  }

  private static Map<String, String> ids(Session session, Snapshot snapshot) {
    Set<String> inside = new HashSet<>();
    for (PeerRecord peer : snapshot.records()) {
      inside.add(String.valueOf(peer.profile().id()));
    }
    Map<String, String> ids = new HashMap<>();
    for (Organisation organisation : Organisations.list(session)) {
      if (inside.contains(organisation.id())) {
        ids.put(key(organisation.country(), organisation.name()), organisation.id());
      }
    }
    return ids;
  }

  private static String key(String country, String name) {
    return country + " " + NameKey.of(name);
  }

  @Override
  public Snapshot snapshot() {
    return snapshot;
  }

  @Override
  public @Nullable String idOf(Response response) {
    return ids.get(
        key(text(response, "organisation.country"), text(response, "organisation.name")));
  }

  private static String text(Response response, String question) {
    Value value = response.answer(question).value();
    return value == null ? "" : value.text();
  }
}
