package corymb.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps an interrupted migration of an embedded database from leaving half of it: H2 commits every
 * change of a table at once. What the database holds is written into a file beside it before its
 * tables are changed, and read back when the change did not come to its end. All of it is done on a
 * connection that keeps other processes out.
 */
final class HalfMigration {

  private static final Pattern NAME = Pattern.compile("before-version-([0-9]{1,9})\\.sql\\.gz");

  private final Connection connection;
  private final Path folder;

  HalfMigration(Connection connection, Path folder) {
    this.connection = connection;
    this.folder = folder;
  }

  /**
   * Migrates tables that are not of a version yet, whole or not at all; takes back first what an
   * interrupted migration left.
   */
  void run(SchemaVersion to, Runnable migration) throws SQLException, IOException {
    takeBack();
    SchemaVersion found = SchemaVersion.of(connection);
    if (found.equals(to)) {
      return;
    }
    if (found.number() > 0) {
      keep(to);
    }
    try {
      migration.run();
    } catch (RuntimeException e) {
      takeBackAfter(e);
      throw e;
    }
    takeBack();
  }

  /** What cannot be taken back now is taken back at the next start. */
  private void takeBackAfter(RuntimeException fault) {
    try {
      takeBack();
    } catch (SQLException | IOException e) {
      fault.addSuppressed(e);
    }
  }

  /** What was kept is read back, or not needed any more when the migration came to its end. */
  private void takeBack() throws SQLException, IOException {
    for (Path kept : kept()) {
      if (SchemaVersion.of(connection).number() < version(kept)) {
        say("DROP ALL OBJECTS");
        say("RUNSCRIPT FROM " + quoted(kept) + " COMPRESSION GZIP");
      }
      Files.delete(kept);
    }
    if (SchemaVersion.of(connection).number() == 0) {
      // no migration ever came to its end, so that nobody can have kept anything
      say("DROP ALL OBJECTS");
    }
  }

  private void keep(SchemaVersion to) throws SQLException, IOException {
    Path kept = folder.resolve("before-version-" + to.number() + ".sql.gz");
    Path part = kept.resolveSibling(kept.getFileName() + ".part");
    try {
      say("SCRIPT TO " + quoted(part) + " COMPRESSION GZIP");
      Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** One file at most: another migration begins only when it is gone. */
  private List<Path> kept() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> name(file).matches()).toList();
    }
  }

  private static Matcher name(Path file) {
    return NAME.matcher(String.valueOf(file.getFileName()));
  }

  private static int version(Path kept) {
    return Integer.parseInt(name(kept).replaceFirst("$1"));
  }

  private void say(String words) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(words);
    }
  }

  private static String quoted(Path file) {
    return "'" + file.toAbsolutePath().toString().replace("'", "''") + "'";
  }
}
