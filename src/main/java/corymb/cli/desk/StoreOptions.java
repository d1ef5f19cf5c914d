package corymb.cli.desk;

import corymb.store.database.Address;
import corymb.store.database.Database;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Where the data are: the embedded database in {@code $CORYMB_HOME} (default {@code ~/.corymb}), or
 * the PostgreSQL that {@code CORYMB_DB_URL} names.
 */
public final class StoreOptions {

  /** The options of a command that was given no folder, or this one. */
  public static StoreOptions of(@Nullable Path home) {
    StoreOptions options = new StoreOptions();
    options.home = home;
    return options;
  }

  @Option(
      names = "--home",
      paramLabel = "DIR",
      description = "The folder of the data. Default: $CORYMB_HOME, or ~/.corymb.")
  private @Nullable Path home;

  /**
   * Opens the database.
   *
   * @throws corymb.store.database.DatabaseNotOpened when that is not possible
   */
  public Database open() {
    return Database.open(address());
  }

  /** The folder of the data, also when the database is elsewhere. */
  public Path home() {
    Path given = home;
    if (given != null) {
      return given;
    }
    String named = System.getenv("CORYMB_HOME");
    return named == null || named.isBlank()
        ? Path.of(System.getProperty("user.home"), ".corymb")
        : Path.of(named);
  }

  /** Whether there is a database that could be opened. */
  public boolean isThere() {
    return !(address() instanceof Address.Embedded embedded)
        || java.nio.file.Files.isDirectory(embedded.folder());
  }

  private Address address() {
    String url = System.getenv("CORYMB_DB_URL");
    if (home != null || url == null || url.isBlank()) {
      return new Address.Embedded(home());
    }
    return new Address.Server(
        url, System.getenv("CORYMB_DB_USER"), System.getenv("CORYMB_DB_PASSWORD"));
  }
}
