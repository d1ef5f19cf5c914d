package corymb.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.store.TestDatabases;
import corymb.store.audit.AuditCheck;
import corymb.store.audit.Verified;
import corymb.store.blob.Blobs;
import corymb.store.counter.Counters;
import corymb.store.database.Address;
import corymb.store.database.Database;
import corymb.store.people.People;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BackupTest {

  @TempDir private Path folder;

  /** Where a database can be. */
  enum Place {
    H2(TestDatabases::embedded),
    POSTGRESQL(TestDatabases::postgres);

    private final Supplier<Address> address;

    Place(Supplier<Address> address) {
      this.address = address;
    }

    Database open() {
      return Database.open(address.get());
    }
  }

  @Test
  void everything_goes_there_and_back_and_the_files_are_the_same_to_the_byte() throws IOException {
    Path first = folder.resolve("first.zip");
    Path second = folder.resolve("second.zip");
    Path third = folder.resolve("third.zip");
    try (Database h2 = Place.H2.open();
        Database postgres = Place.POSTGRESQL.open();
        Database again = Place.H2.open()) {
      OddContents.fill(h2);
      assertThat(Backup.write(h2, first).isIntact()).isTrue();
      assertThat(Backup.restore(postgres, first).isIntact()).isTrue();
      Backup.write(postgres, second);
      Backup.restore(again, second);
      Backup.write(again, third);
      assertThat(counts(postgres))
          .isEqualTo(counts(h2))
          .allSatisfy(c -> assertThat(c).isPositive());
    }
    assertThat(second).hasSameBinaryContentAs(first);
    assertThat(third).hasSameBinaryContentAs(first);
  }

  private static List<Long> counts(Database database) {
    return database
        .transactions()
        .in(
            session -> {
              try {
                return TableShapes.of(session.connection()).stream()
                    .map(shape -> session.sql(shape.count()).query(Long.class).single())
                    .toList();
              } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
              }
            });
  }

  @ParameterizedTest
  @EnumSource
  void an_empty_database_has_a_backup_too(Place place) {
    Path file = folder.resolve("empty.zip");
    try (Database from = place.open();
        Database to = place.open()) {
      assertThat(Backup.write(from, file).rows()).isZero();
      assertThat(Backup.restore(to, file).rows()).isZero();
    }
  }

  @Test
  void any_zip_tool_can_read_a_backup_and_only_its_owner_may() throws IOException {
    Path file = folder.resolve("a.zip");
    try (Database h2 = Place.H2.open()) {
      OddContents.fill(h2);
      Backup.write(h2, file);
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(zip.getComment()).matches("corymb-backup/1 sha256:[0-9a-f]{64}");
      assertThat(zip.stream().map(Object::toString))
          .startsWith("tables/audit.ndjson")
          .endsWith("manifest.json")
          .contains("tables/person_role.ndjson")
          .noneMatch(name -> name.contains("migration"));
      String people =
          new String(
              zip.getInputStream(zip.getEntry("tables/person.ndjson")).readAllBytes(),
              java.nio.charset.StandardCharsets.UTF_8);
      assertThat(people.lines())
          .startsWith(
              "{\"id\":\"p-0001\",\"name\":\"Ærø\",\"email\":\"a@b\",\"locked\":true,\"since\":\"9999-12-31\",\"country\":null,\"language\":\"fr\",\"salt\":\"01\"}");
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(folder.toFile().list()).containsExactly("a.zip");
  }

  @ParameterizedTest
  @EnumSource
  void a_backup_is_of_one_moment_while_others_go_on_working(Place place) throws IOException {
    Path file = folder.resolve("moment.zip");
    try (Database from = place.open();
        Database to = place.open()) {
      byte[] bytes = new byte[20_000_000];
      new Random(1).nextBytes(bytes);
      from.transactions().run(session -> Blobs.put(session, bytes));
      try (OutputStream out = Files.newOutputStream(file)) {
        Backup.write(from, new Disturbed(out, from));
      }
      Backup.restore(to, file);
      assertThat(people(from)).isPositive();
      assertThat(people(to)).isZero();
      assertThat(to.transactions().<Long>in(session -> Counters.last(session, "person"))).isZero();
    }
  }

  private static int people(Database database) {
    return database.transactions().in(session -> People.list(session)).size();
  }

  /** A stream during whose writing somebody else adds people. */
  private static final class Disturbed extends java.io.FilterOutputStream {

    private final Database database;
    private int added;

    Disturbed(OutputStream out, Database database) {
      super(out);
      this.database = database;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      if (added < 10) {
        added++;
        CompletableFuture.runAsync(
                () ->
                    database
                        .transactions()
                        .run(
                            session ->
                                People.add(
                                    session, "x", added + "@b", null, LocalDate.of(2026, 1, 1))))
            .join();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_fault_of_the_audit_trail_is_told_kept_and_told_again(Place place) {
    Path file = folder.resolve("fault.zip");
    try (Database from = place.open();
        Database to = place.open()) {
      OddContents.fill(from);
      from.transactions().run(session -> session.sql("DELETE FROM audit WHERE nr = 2").update());
      Verified written = Backup.write(from, file);
      assertThat(written.fault()).extracting("row").isEqualTo("audit 2");
      Verified restored = Backup.restore(to, file);
      assertThat(restored.fault()).isEqualTo(written.fault());
      Verified there = to.transactions().snapshot(AuditCheck::verify);
      assertThat(there.fault()).isEqualTo(written.fault());
    }
  }

  @Test
  void a_full_disk_leaves_nothing_and_says_so() {
    try (Database h2 = Place.H2.open()) {
      OddContents.fill(h2);
      assertThatThrownBy(() -> Backup.write(h2, Path.of("/dev/full")))
          .isInstanceOf(BackupNotWritten.class)
          .hasMessageContainingAll("/dev/full", "No space left on device");
      assertThat(Path.of("/dev/full.part")).doesNotExist();
    }
  }

  @Test
  void a_folder_that_is_not_there_or_is_none_is_told() throws IOException {
    Files.writeString(folder.resolve("file"), "x");
    try (Database h2 = Place.H2.open()) {
      assertThatThrownBy(() -> Backup.write(h2, folder.resolve("no/a.zip")))
          .isInstanceOf(BackupNotWritten.class)
          .hasMessageContaining("no/a.zip");
      assertThatThrownBy(() -> Backup.write(h2, folder.resolve("file/a.zip")))
          .isInstanceOf(BackupNotWritten.class);
      assertThatThrownBy(() -> Backup.write(h2, folder)).isInstanceOf(BackupNotWritten.class);
    }
  }

  @Test
  void a_backup_that_fails_leaves_an_older_one_as_it_was() throws IOException {
    Path file = Files.writeString(folder.resolve("a.zip"), "older");
    Database h2 = Place.H2.open();
    h2.close();
    assertThatThrownBy(() -> Backup.write(h2, file)).isInstanceOf(RuntimeException.class);
    assertThat(file).hasContent("older");
    assertThat(folder.toFile().list()).containsExactly("a.zip");
  }

  @Test
  void a_stream_that_breaks_is_told() {
    try (Database h2 = Place.H2.open()) {
      OutputStream broken =
          new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int from, int length) {
              throw new java.io.UncheckedIOException(new IOException("broken pipe"));
            }
          };
      assertThatThrownBy(() -> Backup.write(h2, broken)).hasMessageContaining("broken pipe");
    }
  }
}
