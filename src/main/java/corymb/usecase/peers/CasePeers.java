package corymb.usecase.peers;

import corymb.assessment.comparison.Compared;
import corymb.benchmark.PeerValue;
import corymb.benchmark.Snapshot;
import corymb.benchmark.SnapshotReader;
import corymb.rating.Scorecard;
import corymb.scheme.Pack;
import corymb.scheme.Response;
import corymb.scheme.indicator.Indicator;
import corymb.store.blob.Blobs;
import corymb.store.blob.Digest;
import corymb.store.session.Session;
import corymb.store.snapshots.SnapshotStore;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The peers of cases: chosen when a case is rated, and read again when it is recomputed. Those read
 * last are held, because many cases share them. Safe for many threads.
 */
public final class CasePeers {

  private static final int MOST = 4;

  private final Map<String, ChosenPeers> held = new LinkedHashMap<>();
  private @Nullable ChosenPeers builtIn;

  /**
   * The peers of a result: the newest snapshot of the database by the same pack that was frozen on
   * the day of the rating or before; where there is none, the synthetic portfolio, which says of
   * itself that it is invented. Nobody when the scheme has no floor, so that nothing may be shown,
   * or when neither was rated by the pack.
   *
   * @param day the day for which the rating counts
   */
  public Optional<ChosenPeers> choose(Session session, Pack pack, LocalDate day) {
    if (pack.scheme().peers().floor() < 1) {
      return Optional.empty();
    }
    return SnapshotStore.newest(session, pack.name(), day)
        .map(frozen -> read(frozen.sha256(), sha256 -> Blobs.get(session, sha256)))
        .filter(peers -> fits(peers.snapshot(), pack))
        .or(() -> Optional.of(invented()).filter(peers -> fits(peers.snapshot(), pack)));
  }

  /** A draft may bear the name of a pack and have other indicators. */
  private static boolean fits(Snapshot snapshot, Pack pack) {
    List<String> codes = pack.indicators().stream().map(Indicator::code).toList();
    return snapshot.origin().scheme().equals(pack.name())
        && snapshot.records().stream()
            .limit(1)
            .allMatch(peer -> peer.values().stream().map(PeerValue::code).toList().equals(codes));
  }

  /**
   * Chooses peers, compares a result with them and keeps them.
   *
   * @return what the case keeps of it, null when there is nobody to compare with
   */
  public @Nullable Compared compare(
      Session session, String organisation, Response response, Scorecard scorecard, LocalDate day) {
    Compared compared =
        choose(session, scorecard.pack(), day)
            .map(peers -> peers.compare(organisation, response, scorecard))
            .orElse(null);
    keep(session, compared);
    return compared;
  }

  /** Keeps the text of the peers: that of the database is there, the built-in one is put there. */
  public void keep(Session session, @Nullable Compared compared) {
    if (compared != null && compared.invented() && !Blobs.exists(session, compared.sha256())) {
      Blobs.put(session, BuiltInPeers.bytes());
    }
  }

  /**
   * The peers that a case keeps.
   *
   * @param bytes gives the text of a snapshot by its digest
   * @throws corymb.benchmark.text.BrokenSnapshot when it cannot be read
   */
  public synchronized ChosenPeers read(String sha256, Function<String, byte[]> bytes) {
    ChosenPeers known = held.get(sha256);
    if (known != null) {
      return known;
    }
    ChosenPeers read = of(sha256, bytes.apply(sha256));
    if (held.size() == MOST) {
      held.remove(held.keySet().iterator().next());
    }
    held.put(sha256, read);
    return read;
  }

  /** The synthetic portfolio; its organisations are invented. */
  public synchronized ChosenPeers invented() {
    ChosenPeers known = builtIn;
    if (known == null) {
      byte[] bytes = BuiltInPeers.bytes();
      known = of(Digest.of(bytes), bytes);
      builtIn = known;
    }
    return known;
  }

  private static ChosenPeers of(String sha256, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return new ChosenPeers(sha256, SnapshotReader.read(text));
  }
}
