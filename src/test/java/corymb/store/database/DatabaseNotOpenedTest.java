package corymb.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.store.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseNotOpenedTest {

  @TempDir private Path folder;

  private static void assertNotOpened(
      Address address, Class<? extends DatabaseNotOpened> kind, String... told) {
    assertThatThrownBy(() -> Database.open(address))
        .isInstanceOf(kind)
        .hasMessageContainingAll(told)
        .hasMessageNotContaining("secret");
  }

  @Test
  void a_server_that_is_not_there_is_told() {
    assertNotOpened(
        new Address.Server("jdbc:postgresql://127.0.0.1:1/corymb", "u", "secret"),
        DatabaseUnreachable.class,
        "jdbc:postgresql://127.0.0.1:1/corymb",
        "is it running");
  }

  @Test
  void a_server_without_the_database_is_told() {
    String url = ((Address.Server) TestDatabases.emptyPostgres()).url();
    String other = url.replaceFirst("/corymb_[0-9]+", "/nowhere");
    assertNotOpened(
        new Address.Server(other, null, null), DatabaseUnreachable.class, "no such database");
  }

  @Test
  void a_wrong_password_is_told_and_never_printed() throws SQLException, IOException {
    Address.Server server = (Address.Server) TestDatabases.emptyPostgres();
    try (Connection connection = DriverManager.getConnection(server.url());
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE ROLE guarded LOGIN PASSWORD 'right'");
      statement.execute("GRANT CREATE ON SCHEMA public TO guarded");
      try (ResultSet file = statement.executeQuery("SHOW hba_file")) {
        file.next();
        Path rules = Path.of(file.getString(1));
        String guarded = "host all guarded all scram-sha-256\n";
        Files.writeString(rules, guarded + Files.readString(rules));
      }
      statement.execute("SELECT pg_reload_conf()");
    }
    String bare = server.url().substring(0, server.url().indexOf('?'));
    assertNotOpened(
        new Address.Server(bare, "guarded", "secret"),
        DatabaseRefusedLogin.class,
        bare,
        "CORYMB_DB_PASSWORD");
    assertNotOpened(
        new Address.Server(bare + "?user=guarded&password=secret", null, null),
        DatabaseRefusedLogin.class,
        bare);
    assertNotOpened(new Address.Server(bare, "guarded", null), DatabaseRefusedLogin.class, bare);
    assertThatCode(() -> Database.open(new Address.Server(bare, "guarded", "right")).close())
        .doesNotThrowAnyException();
  }

  @Test
  void a_server_before_15_is_too_old() {
    Address address = new Address.Server("jdbc:postgresql://h/d", null, null);
    assertThatThrownBy(() -> ServerLogin.checkVersion(14, address))
        .isInstanceOf(DatabaseTooOld.class)
        .hasMessageContainingAll("PostgreSQL 14", "15 or newer", "jdbc:postgresql://h/d");
    assertThatCode(() -> ServerLogin.checkVersion(15, address)).doesNotThrowAnyException();
  }

  @Test
  void an_address_is_shown_without_user_and_password() {
    Address address =
        new Address.Server("jdbc:postgresql://me:secret@h:1/d?password=secret", "me", "secret");
    assertThat(address.shown()).isEqualTo("jdbc:postgresql://h:1/d");
    assertThat(address).hasToString("jdbc:postgresql://h:1/d");
  }

  @Test
  void an_address_of_another_kind_is_refused() {
    assertThatThrownBy(() -> new Address.Server("postgres://me:secret@h/d", null, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("'postgres:'", "jdbc:postgresql://HOST/DATABASE")
        .hasMessageNotContaining("secret");
  }

  @Test
  void a_home_that_cannot_be_written_is_told() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertNotOpened(new Address.Embedded(file), DatabaseUnusable.class, "CORYMB_HOME");
    assertNotOpened(
        new Address.Embedded(Path.of("/proc/corymb")), DatabaseUnusable.class, "/proc/corymb");
    assertNotOpened(
        new Address.Embedded(folder.resolve("a;b")), DatabaseUnusable.class, "semicolon");
  }

  @Test
  void a_damaged_file_is_told_and_left_as_it_is() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Path file = Files.writeString(data.resolve("corymb.mv.db"), "this is no database".repeat(999));
    assertNotOpened(
        new Address.Embedded(folder), DatabaseUnusable.class, file.toString(), "backup");
    assertThat(file).hasContent("this is no database".repeat(999));
  }

  @Test
  void the_files_are_for_their_owner_alone_and_no_traces_are_left() throws IOException {
    Database.open(new Address.Embedded(folder.resolve("new home"))).close();
    Path data = folder.resolve("new home/data");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
        .isEqualTo("rwx------");
    assertThat(data.toFile().list()).containsExactly("corymb.mv.db");
  }

  @Test
  void tables_that_may_not_be_made_are_told() throws SQLException {
    Address.Server server = (Address.Server) TestDatabases.emptyPostgres();
    try (Connection connection = DriverManager.getConnection(server.url());
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE ROLE visitor LOGIN");
    }
    String bare = server.url().substring(0, server.url().indexOf('?'));
    assertNotOpened(
        new Address.Server(bare, "visitor", null), DatabaseUnusable.class, bare, "version 1");
  }
}
