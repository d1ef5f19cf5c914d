package corymb.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.store.BothDatabases;
import corymb.store.OtherProcess;
import corymb.store.TestDatabases;
import corymb.store.blob.Blobs;
import corymb.store.counter.Counters;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

@BothDatabases
class DatabaseTest {

  private static Address fresh(Database like) {
    return like.kind() == Kind.H2 ? TestDatabases.embedded() : TestDatabases.emptyPostgres();
  }

  @Test
  void tables_are_made_at_the_first_opening_and_kept_at_the_second(Database like) {
    Address address = fresh(like);
    try (Database first = Database.open(address)) {
      first.transactions().run(session -> Counters.next(session, "kept"));
    }
    try (Database second = Database.open(address)) {
      assertThat(second.kind()).isEqualTo(like.kind());
      assertThat(last(second, "kept")).isEqualTo(1);
    }
  }

  private static long last(Database database, String counter) {
    return database.transactions().<Long>in(session -> Counters.last(session, counter));
  }

  @Test
  void the_programs_version_is_that_of_its_last_migration(Database database) {
    Integer newest =
        database
            .transactions()
            .in(
                session ->
                    session
                        .sql(
                            "SELECT MAX(CAST(\"version\" AS INTEGER)) FROM "
                                + SchemaVersion.HISTORY)
                        .query(Integer.class)
                        .single());
    assertThat(newest).isEqualTo(SchemaVersion.CURRENT.number());
  }

  @Test
  void a_database_that_is_newer_than_the_program_is_refused(Database like) {
    Address address = fresh(like);
    try (Database database = Database.open(address)) {
      database
          .transactions()
          .run(
              session ->
                  session
                      .sql(
                          """
                          INSERT INTO corymb_migration
                          SELECT 2, '2', 'later', "type", 'V2__later.sql', 0, "installed_by",
                                 "installed_on", 0, TRUE
                          FROM corymb_migration WHERE "version" = '1'
                          """)
                      .update());
    }
    assertThatThrownBy(() -> Database.open(address))
        .isInstanceOf(DatabaseNewerThanProgram.class)
        .hasMessageContainingAll(address.shown(), "version 2", "up to 1", "newer Corymb");
  }

  @Test
  void what_a_process_committed_before_it_was_killed_is_there(Database like) throws IOException {
    Address address = fresh(like);
    fill(address);
    long[] told = new long[4];
    for (int round = 0; round < 4; round++) {
      try (OtherProcess process = OtherProcess.start(address, "count")) {
        assertThat(process.line()).isEqualTo("open");
        for (int i = 0; i < 2 + 53 * round; i++) {
          note(told, process.line());
        }
        process.kill().forEach(line -> note(told, line));
      }
      try (Database database = Database.open(address)) {
        for (int i = 0; i < told.length; i++) {
          long kept = last(database, "c" + i);
          assertThat(kept).isBetween(told[i], told[i] + 1);
          // a counter whose thread is never scheduled in the next round stays where it is
          told[i] = kept;
        }
      }
    }
  }

  /** Leaves room within the file of an embedded database, into which the next process writes. */
  private static void fill(Address address) {
    try (Database database = Database.open(address)) {
      Random random = new Random(20);
      byte[] bytes = new byte[50_000];
      for (int i = 0; i < 20; i++) {
        random.nextBytes(bytes);
        database.transactions().run(session -> Blobs.put(session, bytes));
      }
    }
  }

  /** Remembers the number of a line; the very last line may be cut off. */
  private static void note(long[] told, String line) {
    if (line.matches("c[0-3] [0-9]+")) {
      int counter = line.charAt(1) - '0';
      told[counter] = Math.max(told[counter], Long.parseLong(line.substring(3)));
    }
  }

  @Test
  void two_processes_share_a_server_but_not_an_embedded_database(Database like) throws IOException {
    Address address = fresh(like);
    try (OtherProcess process = OtherProcess.start(address, "hold")) {
      assertThat(process.line()).isEqualTo("open");
      if (like.kind() == Kind.POSTGRESQL) {
        assertThatCode(() -> Database.open(address).close()).doesNotThrowAnyException();
      } else {
        assertThatThrownBy(() -> Database.open(address))
            .isInstanceOf(DatabaseInUse.class)
            .hasMessageContainingAll(address.shown(), "stop it", "CORYMB_DB_URL");
      }
    }
    assertThatCode(() -> Database.open(address).close()).doesNotThrowAnyException();
  }
}
