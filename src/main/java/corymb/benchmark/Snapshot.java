package corymb.benchmark;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Peer values, frozen on one day.
 *
 * @param origin where they come from
 * @param records the organisations, each of them once
 */
public record Snapshot(Origin origin, List<PeerRecord> records) {

  /**
   * @throws IllegalArgumentException when an organisation has no id or stands there twice, or there
   *     are more or fewer than the origin says
   */
  public Snapshot {
    records = List.copyOf(records);
    if (records.size() != origin.size()) {
      throw new IllegalArgumentException(
          "the snapshot '%s' says %s organisations and holds %s"
              .formatted(origin.name(), origin.size(), records.size()));
    }
    Set<String> ids = new HashSet<>();
    for (PeerRecord record : records) {
      String id = record.profile().id();
      if (id == null || !ids.add(id)) {
        throw new IllegalArgumentException(
            "each organisation of a snapshot needs an id of its own, found " + id);
      }
    }
  }
}
