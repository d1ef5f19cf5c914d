package corymb.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import corymb.ChildJava;
import corymb.store.TestDatabases;
import corymb.store.WeakLine;
import corymb.store.backup.Backup;
import corymb.store.blob.Blobs;
import corymb.store.counter.Counters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations that are interrupted. */
class HalfMigrationTest {

  private static final SchemaVersion NEXT = new SchemaVersion(SchemaVersion.CURRENT.number() + 1);
  private static final List<String> HALF =
      List.of(
          "ALTER TABLE counter ADD COLUMN half INTEGER",
          "UPDATE counter SET counted = 99",
          "DROP TABLE reminder");

  /** A server goes away before each so-manieth statement; before each in the profile nightly. */
  private static final int STEP = Integer.getInteger("corymb.kills", 1) > 1 ? 1 : 25;

  @TempDir private Path folder;

  private Address.Embedded address;

  @BeforeEach
  void begin() {
    address = new Address.Embedded(folder.resolve("it's home"));
  }

  private static Connection connect(Address.Embedded address) throws SQLException {
    return DriverManager.getConnection(EmbeddedFiles.url(address), Kind.H2.login(address));
  }

  private static void say(Connection connection, List<String> words) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String each : words) {
        statement.execute(each);
      }
    }
  }

  private static List<String> firstMigration() throws IOException {
    try (InputStream script =
        Objects.requireNonNull(
            Database.class.getResourceAsStream("/corymb/store/V1__casework.sql"))) {
      String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(text.replaceAll("(?m)^\\s*--.*$", "").strip().split(";\\s*"));
    }
  }

  @Test
  void tables_that_were_half_made_are_made_anew() throws IOException, SQLException {
    List<String> words = firstMigration();
    for (int made : List.of(0, 1, words.size() / 2, words.size())) {
      Address.Embedded half = new Address.Embedded(folder.resolve("half-" + made));
      EmbeddedFiles.prepare(half);
      try (Connection connection = connect(half)) {
        say(
            connection,
            List.of(
                "CREATE TABLE corymb_migration (\"version\" VARCHAR(50), \"success\" BOOLEAN)"));
        say(connection, words.subList(0, made));
      }
      try (Database database = Database.open(half)) {
        long first = database.transactions().in(session -> Counters.next(session, "c"));
        assertThat(first).isEqualTo(1);
      }
    }
  }

  private byte[] filled() throws IOException {
    try (Database database = Database.open(address)) {
      database
          .transactions()
          .run(
              session -> {
                Counters.next(session, "kept");
                Blobs.put(session, new byte[] {0, 1, 2, (byte) 255});
              });
    }
    return contents();
  }

  private byte[] contents() throws IOException {
    Path file = folder.resolve("backup.zip");
    try (Database database = Database.open(address)) {
      Backup.write(database, file);
    }
    return Files.readAllBytes(file);
  }

  private void migrate(Runnable half) throws SQLException {
    try (Connection first = connect(address)) {
      Kind.H2.migrate(first, address, NEXT, half);
    }
  }

  private static void half(Address.Embedded address) {
    try (Connection connection = connect(address)) {
      say(connection, HALF);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_migration_that_fails_leaves_everything_as_it_was() throws IOException {
    byte[] before = filled();
    assertThatThrownBy(
            () ->
                migrate(
                    () -> {
                      half(address);
                      throw new DatabaseUnusable("no");
                    }))
        .isInstanceOf(DatabaseUnusable.class)
        .hasMessage("no");
    assertThat(contents()).isEqualTo(before);
    assertThat(address.folder().toFile().list()).containsExactly("corymb.mv.db");
  }

  @Test
  void a_migration_that_is_killed_is_taken_back_at_the_next_start()
      throws IOException, InterruptedException {
    byte[] before = filled();
    Process process =
        new ProcessBuilder(ChildJava.command(HalfMigrationTest.class, address.home().toString()))
            .inheritIO()
            .start();
    assertThat(process.waitFor()).isEqualTo(9);
    assertThat(address.folder().toFile().list())
        .containsExactlyInAnyOrder("corymb.mv.db", "before-version-" + NEXT.number() + ".sql.gz");
    assertThat(contents()).isEqualTo(before);
    assertThat(address.folder().toFile().list()).containsExactly("corymb.mv.db");
  }

  /** Begins a migration and is gone in the middle of it. */
  public static void main(String[] words) throws SQLException {
    Address.Embedded address = new Address.Embedded(Path.of(words[0]));
    try (Connection first = connect(address)) {
      Kind.H2.migrate(
          first,
          address,
          NEXT,
          () -> {
            half(address);
            Runtime.getRuntime().halt(9);
          });
    }
  }

  @Test
  void a_migration_that_comes_to_its_end_stays() throws IOException, SQLException {
    filled();
    migrate(
        () -> {
          half(address);
          try (Connection connection = connect(address)) {
            say(
                connection,
                List.of(
                    "INSERT INTO corymb_migration SELECT 2, '2', 'later', \"type\", 'V2.sql', 0,"
                        + " \"installed_by\", \"installed_on\", 0, TRUE FROM corymb_migration"
                        + " WHERE \"version\" = '1'"));
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
    assertThat(address.folder().toFile().list()).containsExactly("corymb.mv.db");
    assertThatThrownBy(() -> Database.open(address)).isInstanceOf(DatabaseNewerThanProgram.class);
  }

  @Test
  void a_migration_of_a_server_that_goes_away_leaves_no_table() throws IOException, SQLException {
    Address.Server server = (Address.Server) TestDatabases.emptyPostgres();
    try (WeakLine line = WeakLine.to(server)) {
      int statement = STEP;
      line.breakAt(WeakLine.Break.BEFORE, "", statement);
      while (opened(line) instanceof DatabaseNotOpened) {
        assertThat(line.isWhole()).isFalse();
        assertThat(tables(server)).as("before the statement " + statement).isEmpty();
        statement += STEP;
        line.breakAt(WeakLine.Break.BEFORE, "", statement);
      }
      assertThat(statement).isGreaterThan(STEP);
      assertThat(tables(server)).contains("cluster_case", "audit");
    }
  }

  private static @Nullable Throwable opened(WeakLine line) {
    return catchThrowable(() -> Database.open(line.address()).close());
  }

  private static List<String> tables(Address.Server server) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(server.url());
        ResultSet rows =
            connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
      while (rows.next()) {
        tables.add(rows.getString("TABLE_NAME"));
      }
    }
    tables.remove(SchemaVersion.HISTORY);
    return tables;
  }
}
