package corymb.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.store.BothDatabases;
import corymb.store.TestDatabases;
import corymb.store.database.Database;
import corymb.store.session.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BothDatabases
class RefusedBackupTest {

  @TempDir private static Path folder;

  private static Path good;

  private final Database database;

  RefusedBackupTest(Database database) {
    this.database = database;
  }

  @BeforeAll
  static void a_good_backup() {
    good = folder.resolve("good.zip");
    try (Database from = Database.open(TestDatabases.embedded())) {
      OddContents.fill(from);
      Backup.write(from, good);
    }
  }

  private static Repacked repacked() throws IOException {
    return Repacked.of(good);
  }

  private void assertRefused(Repacked repacked, String... told) throws IOException {
    assertRefused(repacked.into(folder.resolve("bad.zip")), told);
  }

  private void assertRefused(Path file, String... told) {
    assertThatThrownBy(() -> Backup.restore(database, file))
        .isInstanceOf(BackupRefused.class)
        .hasMessageStartingWith("the backup is refused and nothing was changed: ")
        .satisfies(
            refused ->
                assertThat(List.of(told)).allMatch(String.valueOf(refused.getMessage())::contains));
    assertThat(database.transactions().<Boolean>in(RefusedBackupTest::isEmpty).booleanValue())
        .isTrue();
  }

  private static boolean isEmpty(Session session) {
    try {
      return TableShapes.of(session.connection()).stream()
          .allMatch(shape -> session.sql(shape.count()).query(Long.class).single() == 0);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_backup_that_was_only_packed_again_is_taken() throws IOException {
    Path file = repacked().into(folder.resolve("repacked.zip"));
    assertThat(Backup.restore(database, file).isIntact()).isTrue();
  }

  @Test
  void a_database_with_a_single_row_is_not_overwritten() {
    database
        .transactions()
        .run(session -> session.sql("INSERT INTO counter VALUES ('a', 1)").update());
    assertThatThrownBy(() -> Backup.restore(database, good))
        .isInstanceOf(DatabaseNotEmpty.class)
        .hasMessageContainingAll("counter", "CORYMB_HOME", "CORYMB_DB_URL");
  }

  @Test
  void a_backup_cut_off_anywhere_is_refused() throws IOException {
    byte[] whole = Files.readAllBytes(good);
    for (int length = 0; length < whole.length; length += 1 + whole.length / 97) {
      Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, length));
      assertRefused(cut);
    }
    assertRefused(
        Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length - 1)), "seal");
  }

  @Test
  void a_changed_byte_anywhere_is_found() throws IOException {
    byte[] whole = Files.readAllBytes(good);
    for (int place = 0; place < whole.length; place += 1 + whole.length / 97) {
      byte[] changed = whole.clone();
      changed[place] ^= 0x20;
      assertRefused(Files.write(folder.resolve("changed.zip"), changed));
    }
    byte[] longer = Arrays.copyOf(whole, whole.length + 1);
    assertRefused(Files.write(folder.resolve("changed.zip"), longer), "seal");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK", "hello", "PK\3\4 and so on"})
  void what_is_no_backup_is_refused(String bytes) throws IOException {
    assertRefused(
        Files.writeString(folder.resolve("none.zip"), bytes + " ".repeat(bytes.length() * 20)));
  }

  @Test
  void a_file_that_is_not_there_is_told() {
    assertRefused(folder.resolve("nowhere.zip"), "nowhere.zip");
    assertRefused(folder);
  }

  @Test
  void entries_are_neither_missing_nor_added() throws IOException {
    assertRefused(repacked().without("tables/person.ndjson"), "no entry tables/person.ndjson");
    assertRefused(repacked().without(Manifest.ENTRY), "manifest.json is missing");
    assertRefused(repacked().with("tables/x.ndjson", new byte[0]), "too many: tables/x.ndjson");
    assertRefused(repacked().with("../../etc/x", new byte[0]), "too many: ../../etc/x");
  }

  @Test
  void rows_and_bytes_are_as_announced() throws IOException {
    assertRefused(
        repacked().lines("person", lines -> lines.replace("a@b", "c@d")), "person", "SHA-256");
    assertRefused(repacked().lines("person", lines -> lines + lines), "more than", "announced");
    assertRefused(repacked().lines("person", lines -> ""), "has 0 bytes");
    assertRefused(
        repacked().table("person", lines -> lines.substring(0, lines.length() - 1)),
        "end of a line");
    assertRefused(repacked().table("person", lines -> lines + "{}\n"), "has 3 rows");
  }

  @Test
  void formats_and_tables_that_are_not_known_are_refused() throws IOException {
    assertRefused(
        repacked().manifest(json -> json.replace("corymb-backup/1", "corymb-backup/2")),
        "'corymb-backup/2'",
        "newer");
    assertRefused(
        repacked().manifest(json -> json.replace("\"schema\" : 1", "\"schema\" : 2")),
        "version 2",
        "up to 1");
    assertRefused(repacked().manifest(json -> "[]"), "format is 'none'");
    assertRefused(repacked().manifest(json -> "{"), "cannot be read");
    assertRefused(
        repacked().manifest(json -> "{\"format\":\"corymb-backup/1\",\"schema\":1}"), "parts");
    assertRefused(
        repacked()
            .manifest(json -> json.replace("\"name\" : \"counter\"", "\"name\" : \"counted\""))
            .without("tables/counter.ndjson")
            .with("tables/counted.ndjson", entry("counter")),
        "counter is missing");
    assertRefused(repacked().manifest(json -> json.replace("\"email\"", "\"e_mail\"")), "e_mail");
  }

  private static byte[] entry(String table) throws IOException {
    try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(good.toFile())) {
      return zip.getInputStream(zip.getEntry("tables/" + table + ".ndjson")).readAllBytes();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"locked\":true -> \"locked\":1",
        "\"locked\":true -> \"locked\":\"true\"",
        "\"locked\":true -> \"locked\":null",
        "\"since\":\"9999-12-31\" -> \"since\":\"9999-02-30\"",
        "\"since\":\"9999-12-31\" -> \"since\":99991231",
        "\"email\":\"a@b\" -> \"email\":[\"a@b\"]",
        "\"email\":\"a@b\" -> \"name\":\"a@b\"",
        "\"email\":\"a@b\" -> \"email\":\"ü@b\"",
        "\"id\":\"p-0001\" -> \"id\":\"p-0009\"",
        "\"email\":\"a@b\", -> ",
        "{\"id\" -> {\"more\":1,\"id\"",
        "{\"id\" -> [{\"id\"",
      })
  void a_line_that_does_not_fit_its_table_is_refused(String change) throws IOException {
    String[] words = change.split(" -> ", -1);
    assertRefused(
        repacked()
            .table(
                "person",
                lines ->
                    lines.replaceFirst(
                        java.util.regex.Pattern.quote(words[0]),
                        java.util.regex.Matcher.quoteReplacement(words[1]))));
  }

  @Test
  void bytes_and_moments_have_their_form() throws IOException {
    assertRefused(
        repacked()
            .table("blob_part", lines -> lines.replaceFirst("content\":\"..", "content\":\"*?")));
    assertRefused(repacked().table("reminder", lines -> lines.replaceFirst("T23:59", "T25:59")));
    assertRefused(repacked().table("counter", lines -> lines.replaceFirst("-1", "-1.5")));
    assertRefused(
        repacked().table("counter", lines -> lines.replaceFirst("-1", "9999999999999999999999")));
  }

  @Test
  void a_trail_that_was_changed_in_the_backup_is_refused() throws IOException {
    assertRefused(
        repacked().table("audit", lines -> lines.replaceFirst("p-0001", "p-0002")),
        "audit trail has the fault: row 1 was changed");
    assertRefused(
        repacked().table("case_act", lines -> lines.replaceFirst("p-0001", "p-0002")),
        "case_act DNK-001-202503-0001#9 was changed");
    assertRefused(
        repacked().manifest(json -> json.replace("\"fault\" : null", "\"fault\" : \"row 7\"")),
        "fault: none");
  }

  @Test
  void a_little_that_unpacks_to_very_much_is_refused_early() throws IOException {
    assertRefused(repacked().with(Manifest.ENTRY, spaces(4_000_000)), "longer than 1048576");
    assertRefused(
        repacked().with("tables/person.ndjson", spaces(4_000_000)), "more than", "announced");
    String much = " ".repeat(TableLines.LONGEST);
    assertRefused(repacked().table("person", lines -> much + lines), "a line longer than");
  }

  private static byte[] spaces(int count) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(count);
    bytes.writeBytes(" ".repeat(count).getBytes(StandardCharsets.US_ASCII));
    return bytes.toByteArray();
  }
}
