package corymb.store.snapshots;

import corymb.benchmark.Origin;
import corymb.benchmark.Snapshot;
import corymb.benchmark.SnapshotReader;
import corymb.benchmark.SnapshotText;
import corymb.store.audit.Watched;
import corymb.store.audit.Witness;
import corymb.store.blob.Blobs;
import corymb.store.session.Session;
import corymb.store.sql.Parameters;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps snapshots: a row that says what each is, and its text as a blob. */
public final class SnapshotStore {

  private static final String ALL = "select * from snapshot ";

  private SnapshotStore() {}

  /**
   * Keeps a snapshot.
   *
   * @param person who froze it
   * @param at when
   * @return whether it is kept now; false when there is one of that name, which stays as it is
   */
  public static boolean add(Session session, Snapshot snapshot, String person, Instant at) {
    byte[] text = SnapshotText.write(snapshot).getBytes(StandardCharsets.UTF_8);
    Origin origin = snapshot.origin();
    String sha256 = Blobs.put(session, text);
    boolean added =
        session.insertUnlessThere(
            session
                .sql(
                    "insert into snapshot (name, frozen_on, scheme, criteria, organisations,"
                        + " sha256) values (?, ?, ?, ?, ?, ?)")
                .params(
                    Parameters.of(
                        origin.name(),
                        origin.date(),
                        origin.scheme(),
                        origin.criteria(),
                        origin.size(),
                        sha256)));
    if (added) {
      Witness.note(session, Watched.SNAPSHOT, origin.name(), person, "freeze-snapshot", at);
    }
    return added;
  }

  /** All snapshots, the newest first. */
  public static List<FrozenSnapshot> all(Session session) {
    return session.sql(ALL + "order by frozen_on desc, name").query((set, n) -> frozen(set)).list();
  }

  /** The snapshot of that name; empty when there is none. */
  public static Optional<FrozenSnapshot> find(Session session, String name) {
    return session
        .sql(ALL + "where name = ?")
        .param(name)
        .query((set, n) -> frozen(set))
        .optional();
  }

  /** The newest snapshot of a pack, of several on one day the one with the last name. */
  public static Optional<FrozenSnapshot> newest(Session session, String scheme) {
    return newest(session, scheme, LocalDate.of(9999, 12, 31));
  }

  /** The newest one that was frozen on a day or before. */
  public static Optional<FrozenSnapshot> newest(Session session, String scheme, LocalDate day) {
    return session
        .sql(ALL + "where scheme = ? and frozen_on <= ? order by frozen_on desc, name desc limit 1")
        .param(scheme)
        .param(day)
        .query((set, n) -> frozen(set))
        .optional();
  }

  /**
   * The peer values of a snapshot.
   *
   * @throws corymb.store.blob.BlobDamaged when they are not those that were frozen
   */
  public static Snapshot read(Session session, FrozenSnapshot frozen) {
    byte[] text = Blobs.get(session, frozen.sha256());
    return SnapshotReader.read(new String(text, StandardCharsets.UTF_8));
  }

  private static FrozenSnapshot frozen(ResultSet set) throws SQLException {
    return new FrozenSnapshot(
        set.getString("name"),
        set.getObject("frozen_on", LocalDate.class),
        set.getString("scheme"),
        set.getString("criteria"),
        set.getInt("organisations"),
        set.getString("sha256"));
  }
}
