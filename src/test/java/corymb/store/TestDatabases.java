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
        EmbeddedPostgres server =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("max_connections", "200")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
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

    private static void close(EmbeddedPostgres server) {
      try {
        server.close();
      } catch (IOException e) {
        System.err.println("PostgreSQL of the tests did not stop: " + e);
      }
    }
  }
}
