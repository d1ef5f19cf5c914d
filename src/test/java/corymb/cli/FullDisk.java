package corymb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.store.audit.AuditCheck;
import corymb.store.cases.CaseStore;
import corymb.store.database.Address;
import corymb.store.database.Database;
import corymb.usecase.desk.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the commands do on a file system that is full, and on one that may only be read: a process
 * of its own that has two small ones to itself. It tells each thing that it has shown.
 */
final class FullDisk {

  private static final String SILVER = "samples/silver/response.xlsx";
  private static final String WAIVED = "samples/waived/response.xlsx";
  private static final String FULL = "No space left on device";
  private static final String ADVICE = "make room";

  private final Path results;
  private final Path home;

  private FullDisk(Path results, Path home) {
    this.results = results;
    this.home = home;
  }

  /**
   * Shows all.
   *
   * @param words a small empty file system for results, and another one for the database
   */
  public static void main(String[] words) throws IOException, InterruptedException {
    FullDisk disks = new FullDisk(Path.of(words[0]), Path.of(words[1]));
    disks.results();
    disks.seal();
    disks.keys();
    disks.newDatabase();
    disks.database();
    disks.evidence();
    disks.backup();
    disks.readOnly();
  }

  private static void shown(String what) {
    System.out.println("shown: " + what);
  }

  /** Leaves room for so many bytes on a file system. */
  private static Path fill(Path disk, int left) throws IOException {
    Path reserve = Files.write(disk.resolve("reserve"), new byte[left]);
    Path filler = disk.resolve("filler");
    try (OutputStream out = Files.newOutputStream(filler)) {
      byte[] block = new byte[4096];
      while (true) {
        out.write(block);
      }
    } catch (IOException e) {
      assertThat(e).hasMessageContaining(FULL);
    }
    Files.delete(reserve);
    return filler;
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !name.equals("filler"))
          .sorted()
          .toList();
    }
  }

  private void results() throws IOException {
    String[] words = {"assess", SILVER, WAIVED, "-o", results.toString(), "--format", "json"};
    Path filler = fill(results, 30_000);
    CommandRun full = CommandRun.of(words);
    assertThat(full.status()).isEqualTo(3);
    assertThat(full.err()).contains("cannot be written", FULL, ADVICE).doesNotContain("\tat ");
    List<String> there = files(results);
    assertThat(there).isNotEmpty().noneMatch(name -> name.endsWith(".part"));
    for (String name : there) {
      assertWhole(results.resolve(name));
    }
    Files.delete(filler);
    assertThat(CommandRun.of(words).status()).isZero();
    assertThat(files(results)).hasSize(2).containsAll(there);
    for (String name : files(results)) {
      assertWhole(results.resolve(name));
      Files.delete(results.resolve(name));
    }
    shown("results");
  }

  private static void assertWhole(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
    assertThat(text).as(file.toString()).startsWith("{").endsWith("}");
  }

  private void seal() throws IOException {
    Path pack = results.resolve("pack");
    try (Stream<Path> all = Files.walk(Path.of("src/test/resources/packs/tiny/1.0.0"))) {
      for (Path file : all.toList()) {
        Path to =
            pack.resolve(
                Path.of("src/test/resources/packs/tiny/1.0.0").relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else if (!file.endsWith("pack.lock")) {
          Files.copy(file, to);
        }
      }
    }
    Path filler = fill(results, 0);
    CommandRun full = CommandRun.of("pack", "seal", pack.toString());
    assertThat(full.status()).isEqualTo(3);
    assertThat(full.err()).contains("pack.lock", FULL, ADVICE);
    assertThat(files(pack)).noneMatch(name -> name.startsWith("pack.lock"));
    Files.delete(filler);
    shown("seal of a pack");
  }

  private void keys() throws IOException {
    Path password = Files.writeString(Files.createTempFile("password", ""), "correct horse");
    Path keys = results.resolve("keys.p12");
    String[] words = {
      "certificate", "keygen", "-o", keys.toString(), "--password-file", password.toString()
    };
    Path filler = fill(results, 0);
    CommandRun full = CommandRun.of(words);
    assertThat(full.status()).as(full.err()).isEqualTo(3);
    assertThat(full.err()).contains("keys.p12", FULL, ADVICE);
    assertThat(files(results)).noneMatch(name -> name.startsWith("keys"));
    Files.delete(filler);
    Files.delete(password);
    shown("keys");
  }

  private void newDatabase() throws IOException {
    Path filler = fill(home, 20_000);
    CommandRun full = run("import", SILVER);
    assertThat(full.status()).isEqualTo(3);
    assertThat(full.err()).contains(home.toString(), ADVICE).doesNotContain("\tat ");
    Files.delete(filler);
    CommandRun again = run("import", SILVER);
    assertThat(again.status()).as(again.err()).isZero();
    assertCases(1);
    shown("new database");
  }

  private CommandRun run(String command, String response) {
    return CommandRun.of(command, response, "--on", "2026-06-01", "--home", home.toString());
  }

  private void database() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      lines.append(Response.of("gold-at-the-edge").named("Cluster " + i).line());
    }
    Path many = Files.writeString(Files.createTempFile("many", ".ndjson"), lines);
    Path filler = fill(home, 150_000);
    CommandRun full = run("import", many.toString());
    assertThat(full.status()).isEqualTo(3);
    assertThat(full.err()).contains("the disk of the database is full", ADVICE);
    int told = (int) full.out().lines().filter(line -> line.startsWith("new")).count();
    assertThat(told).isLessThan(16);
    Files.delete(filler);
    assertThat(cases()).isGreaterThanOrEqualTo(1 + told);
    assertThat(run("import", many.toString()).status()).isZero();
    assertCases(17);
    Files.delete(many);
    shown("database, " + told + " of 16 cases");
  }

  private void assertCases(int expected) {
    assertThat(cases()).isEqualTo(expected);
  }

  /** How many cases there are, all of them whole. */
  private int cases() {
    try (Database database = Database.open(new Address.Embedded(home))) {
      assertThat(database.transactions().snapshot(AuditCheck::verify).fault()).isNull();
      return database
          .transactions()
          .in(
              session -> {
                var rows = CaseStore.list(session, null, null);
                rows.forEach(
                    row ->
                        assertThat(CaseStore.load(session, row.id()).state().name())
                            .isEqualTo("rated"));
                return rows.size();
              });
    }
  }

  private void evidence() throws IOException {
    String id = CommandRun.of("case", "list", "--home", home.toString()).out().split("\\s+")[0];
    Path file = Files.write(Files.createTempFile("evidence", ".pdf"), new byte[100_000]);
    assertThat(evidence(id, file.toString(), "--questions", "plan.exists").status()).isZero();
    Path saved = Files.createDirectory(results.resolve("saved"));
    Path filler = fill(results, 50_000);
    CommandRun full = evidence(id, "--save", saved.toString());
    assertThat(full.status()).isEqualTo(3);
    assertThat(full.err()).contains(saved.toString(), FULL, ADVICE);
    assertThat(files(saved)).isEmpty();
    Files.delete(filler);
    assertThat(evidence(id, "--save", saved.toString()).status()).isZero();
    assertThat(saved.resolve(file.getFileName())).hasSameBinaryContentAs(file);
    Files.delete(saved.resolve(file.getFileName()));
    Files.delete(file);
    shown("evidence");
  }

  private CommandRun evidence(String id, String... words) {
    List<String> all = new ArrayList<>(List.of("case", "evidence", id));
    all.addAll(List.of(words));
    all.addAll(List.of("--home", home.toString()));
    return CommandRun.of(all.toArray(String[]::new));
  }

  private void backup() throws IOException {
    Path file = results.resolve("backup.zip");
    String[] words = {"backup", file.toString(), "--home", home.toString()};
    Path filler = fill(results, 8_000);
    CommandRun full = CommandRun.of(words);
    assertThat(full.status()).isEqualTo(3);
    assertThat(full.err()).contains("backup.zip", FULL, "nothing is left", ADVICE);
    assertThat(files(results)).noneMatch(name -> name.startsWith("backup"));
    Files.delete(filler);
    assertThat(CommandRun.of(words).status()).isZero();
    shown("backup");
  }

  private void readOnly() throws IOException, InterruptedException {
    for (Path disk : List.of(results, home)) {
      Process mount =
          new ProcessBuilder("mount", "-o", "remount,ro", disk.toString()).inheritIO().start();
      assertThat(mount.waitFor()).isZero();
    }
    CommandRun assessed = CommandRun.of("assess", SILVER, "-o", results.resolve("x").toString());
    assertThat(assessed.status()).isEqualTo(3);
    assertThat(assessed.err()).contains(results.toString(), "Read-only").doesNotContain("\tat ");
    for (String[] words :
        List.of(
            new String[] {"import", WAIVED},
            new String[] {"case", "list"},
            new String[] {"backup", "x.zip"})) {
      String[] all =
          Stream.concat(Stream.of(words), Stream.of("--home", home.toString()))
              .toArray(String[]::new);
      CommandRun refused = CommandRun.of(all);
      assertThat(refused.status()).as(words[0]).isEqualTo(3);
      assertThat(refused.err()).contains(home.toString(), "may only be read", "CORYMB_HOME");
    }
    CommandRun fresh = CommandRun.of("import", WAIVED, "--home", home.resolve("new").toString());
    assertThat(fresh.status()).isEqualTo(3);
    assertThat(fresh.err()).contains(home.toString(), "CORYMB_HOME");
    shown("read-only");
  }
}
