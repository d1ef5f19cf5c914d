package corymb.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.store.BothDatabases;
import corymb.store.OtherProcess;
import corymb.store.TestDatabases;
import corymb.store.audit.AuditCheck;
import corymb.store.blob.Blobs;
import corymb.store.database.Address;
import corymb.store.database.Database;
import corymb.store.database.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A backup and a restore in processes of their own are killed as soon as there is something half:
 * once each, and in the Maven profile {@code nightly} as often as the system property {@code
 * corymb.kills} says, each time some milliseconds later.
 */
@BothDatabases
class KilledTest {

  private static final int KILLS = Integer.getInteger("corymb.kills", 1);
  private static final int LATER_MILLIS = 40;
  private static final long EMPTY_AT_MOST = 1 << 20;

  @TempDir private static Path folder;

  private static Path backup;

  /** How many rows the audit trail of the backup has. */
  private static long whole;

  private final Database like;

  KilledTest(Database like) {
    this.like = like;
  }

  private Address fresh() {
    return like.kind() == Kind.H2 ? TestDatabases.embedded() : TestDatabases.postgres();
  }

  @BeforeAll
  static void a_backup_of_some_size() {
    backup = folder.resolve("good.zip");
    try (Database from = Database.open(TestDatabases.embedded())) {
      fill(from);
      whole = Backup.write(from, backup).rows();
    }
  }

  private static void fill(Database database) {
    OddContents.fill(database);
    byte[] bytes = new byte[4_000_000];
    new Random(5).nextBytes(bytes);
    database.transactions().run(session -> Blobs.put(session, bytes));
  }

  @Test
  void a_restore_that_is_killed_leaves_everything_or_nothing() throws IOException {
    for (int kill = 0; kill < KILLS; kill++) {
      Address address = fresh();
      try (OtherProcess process = OtherProcess.start(address, "restore", backup.toString())) {
        assertThat(process.line()).isEqualTo("open");
        process.until(() -> isWrittenTo(address));
        process.await((long) kill * LATER_MILLIS);
        process.kill();
      }
      try (Database database = Database.open(address)) {
        long rows = database.transactions().snapshot(AuditCheck::verify).rows();
        assertThat(rows).isIn(0L, whole);
        if (rows == 0) {
          Backup.restore(database, backup);
        }
        Path again = folder.resolve("again.zip");
        Backup.write(database, again);
        assertThat(again).hasSameBinaryContentAs(backup);
      }
    }
  }

  /** Whether a database that was empty holds something, committed or not. */
  private static boolean isWrittenTo(Address address) {
    return address instanceof Address.Embedded embedded
        ? embedded.folder().resolve("corymb.mv.db").toFile().length() > EMPTY_AT_MOST
        : TestDatabases.isWrittenTo((Address.Server) address);
  }

  @Test
  void a_backup_that_is_killed_leaves_the_whole_file_or_none() throws IOException {
    Address address = fresh();
    try (Database database = Database.open(address)) {
      fill(database);
    }
    Path file = folder.resolve(like.kind() + ".zip");
    Path part = folder.resolve(like.kind() + ".zip.part");
    for (int kill = 0; kill < KILLS; kill++) {
      Files.deleteIfExists(file);
      try (OtherProcess process = OtherProcess.start(address, "backup", file.toString())) {
        assertThat(process.line()).isEqualTo("open");
        process.until(() -> part.toFile().length() > 0);
        process.await((long) kill * LATER_MILLIS);
        process.kill();
      }
      if (Files.exists(file)) {
        assertThat(file).hasSameBinaryContentAs(backup);
      }
    }
    try (Database database = Database.open(address)) {
      Backup.write(database, file);
    }
    assertThat(file).hasSameBinaryContentAs(backup);
    assertThat(part).doesNotExist();
  }
}
