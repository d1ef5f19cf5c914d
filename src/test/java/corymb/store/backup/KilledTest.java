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

@BothDatabases
class KilledTest {

  private static final int[] MILLIS = {30, 90, 180, 360};

  @TempDir private static Path folder;

  private static Path backup;

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
      Backup.write(from, backup);
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
    for (int millis : MILLIS) {
      Address address = fresh();
      try (OtherProcess process = OtherProcess.start(address, "restore", backup.toString())) {
        assertThat(process.line()).isEqualTo("open");
        process.await(millis);
        process.kill();
      }
      try (Database database = Database.open(address)) {
        long rows = database.transactions().snapshot(AuditCheck::verify).rows();
        assertThat(rows).isIn(0L, 5L);
        if (rows == 0) {
          Backup.restore(database, backup);
        }
        Path again = folder.resolve("again.zip");
        Backup.write(database, again);
        assertThat(again).hasSameBinaryContentAs(backup);
      }
    }
  }

  @Test
  void a_backup_that_is_killed_leaves_the_whole_file_or_none() throws IOException {
    Address address = fresh();
    try (Database database = Database.open(address)) {
      fill(database);
    }
    for (int millis : MILLIS) {
      Path file = folder.resolve(like.kind() + "-" + millis + ".zip");
      try (OtherProcess process = OtherProcess.start(address, "backup", file.toString())) {
        assertThat(process.line()).isEqualTo("open");
        process.await(millis);
        process.kill();
      }
      if (Files.exists(file)) {
        assertThat(file).hasSameBinaryContentAs(backup);
      }
    }
    Path last = folder.resolve(like.kind() + "-" + MILLIS[0] + ".zip");
    try (Database database = Database.open(address)) {
      Backup.write(database, last);
    }
    assertThat(last).hasSameBinaryContentAs(backup);
    assertThat(last.resolveSibling(last.getFileName() + ".part")).doesNotExist();
  }
}
