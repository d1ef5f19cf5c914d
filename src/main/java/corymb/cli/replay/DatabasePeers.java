package corymb.cli.replay;

import corymb.cli.desk.StoreOptions;
import corymb.store.database.Database;
import corymb.usecase.PeerChoice;
import corymb.usecase.snapshot.StoredPeers;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The peers of {@code assess --peers db}; apart, so that no other run loads a database. */
public final class DatabasePeers {

  private DatabasePeers() {}

  /**
   * The newest snapshot of a pack.
   *
   * @param home the folder of the data, null for the usual place
   */
  public static PeerChoice newest(@Nullable Path home, String pack) {
    try (Database database = StoreOptions.of(home).open()) {
      return StoredPeers.newest(database.transactions(), pack);
    }
  }
}
