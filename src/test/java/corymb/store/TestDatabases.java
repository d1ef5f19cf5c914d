package corymb.store;

import corymb.store.database.Address;
import corymb.store.database.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Fresh databases for tests; the PostgreSQL is started once in a run of the tests. */
public final class TestDatabases {

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final String TEMPLATE = "corymb_template";

  private TestDatabases() {}

  /** The address of an embedded database in a new folder, which is gone after the tests. */
  public static Address embedded() {
    return new Address.Embedded(Homes.FOLDER.resolve("home-" + COUNT.incrementAndGet()));
  }

  /** The address of a new PostgreSQL database that has the tables already. */
  public static Address postgres() {
    String name = "corymb_" + COUNT.incrementAndGet();
    say("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE);
    return server(name);
  }

  /** The address of a new PostgreSQL database without any table. */
  public static Address emptyPostgres() {
    String name = "corymb_" + COUNT.incrementAndGet();
    say("CREATE DATABASE " + name);
    return server(name);
  }

  /**
   * Ends what a killed process left at the server: until it notices the end, it may still commit.
   */
  static void endSessions(Address.Server address) {
    say(
        "SELECT pg_terminate_backend(pid, 60000) FROM pg_stat_activity WHERE datname = '"
            + name(address)
            + "'");
  }

  private static String name(Address.Server address) {
    return address.url().replaceAll("^.*/([^/?]+)(\\?.*)?$", "$1");
  }

  /** Whether a transaction that is not committed yet has written something. */
  public static boolean isWrittenTo(Address.Server address) {
    try (Connection connection = Running.SERVER.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT 1 FROM pg_stat_activity WHERE backend_xid IS NOT NULL AND datname = '"
                    + name(address)
                    + "'")) {
      return row.next();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Address server(String name) {
    return new Address.Server(Running.SERVER.getJdbcUrl("postgres", name), null, null);
  }

  private static void say(String sql) {
    try (Connection connection = Running.SERVER.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The folder of all embedded databases of this run. */
  private static final class Homes {

    static final Path FOLDER = make();

    private static Path make() {
      try {
        Path folder = Files.createTempDirectory("corymb-homes");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        return folder;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void delete(Path folder) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      } catch (IOException e) {
        System.err.println("databases of the tests are left in " + folder + ": " + e);
      }
    }
  }

  /** The server, started when it is first needed; it ends with the virtual machine. */
  private static final class Running {

    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server = started();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
        try (Connection connection = server.getPostgresDatabase().getConnection();
            Statement statement = connection.createStatement()) {
          statement.execute("CREATE DATABASE " + TEMPLATE);
        }
        String template = server.getJdbcUrl("postgres", TEMPLATE);
        Database.open(new Address.Server(template, null, null)).close();
        return server;
      } catch (IOException | SQLException e) {
        throw new IllegalStateException("PostgreSQL for the tests does not start", e);
      }
    }

    /** Its port is free when it is chosen, and may be taken when it is opened. */
    private static EmbeddedPostgres started() throws IOException {
      for (int tries = 1; ; tries++) {
        try {
          return EmbeddedPostgres.builder()
              .setServerConfig("fsync", "off")
              .setServerConfig("max_connections", "200")
              .setServerConfig("listen_addresses", "127.0.0.1")
              .start();
        } catch (IOException | IllegalStateException e) {
          if (tries == 3) {
            throw e;
          }
        }
      }
    }

    private static void close(EmbeddedPostgres server) {
      try {
        server.close();
      } catch (IOException e) {
        System.err.println("PostgreSQL of the tests did not stop: " + e);
      }
    }
  }
}
