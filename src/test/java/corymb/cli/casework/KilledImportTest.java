package corymb.cli.casework;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.ChildJava;
import corymb.assessment.CaseHistory;
import corymb.assessment.state.Rated;
import corymb.cli.Corymb;
import corymb.store.audit.AuditCheck;
import corymb.store.blob.Blobs;
import corymb.store.cases.CaseRow;
import corymb.store.cases.CaseStore;
import corymb.store.database.Address;
import corymb.store.database.Database;
import corymb.store.session.Session;
import corymb.usecase.desk.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An import in a process of its own is killed again and again: before its first case in empty
 * folders, and then after a case that it told of, at a moment of the next ones. A killed import
 * goes on where it was; a folder that has everything is left for a new one.
 */
class KilledImportTest {

  private static final int KILLS_BEFORE = 2;
  private static final int KILLS_AMID = 5;
  private static final int LINES = 16;
  private static final int WORKBOOKS = 2;
  private static final int ALL = LINES + WORKBOOKS;

  @TempDir private Path folder;

  private final Random random = new Random(20260601);

  /** How many milliseconds it took until the last killed import had told of its cases. */
  private long taken;

  @Test
  void killed_at_any_moment_every_case_is_whole_or_absent_and_a_last_run_completes_it()
      throws IOException, InterruptedException {
    writeResponses();
    int homes = 0;
    int kept = killed(folder.resolve("home0"), 1, 0);
    long first = taken;
    for (int kill = 0; kill < KILLS_BEFORE; kill++) {
      killed(folder.resolve("early" + kill), 0, first * (6 + 2 * kill) / 10);
    }
    for (int kill = 0; kill < KILLS_AMID; kill++) {
      int cases = Math.min(kept + 1 + random.nextInt(3), ALL);
      kept = killed(folder.resolve("home" + homes), cases, random.nextInt(60));
      assertThat(kept).as("cases after the kill " + kill).isPositive();
      if (kept == ALL) {
        homes++;
        kept = 0;
      }
    }
    assertCompleted(folder.resolve("early" + (KILLS_BEFORE - 1)));
    assertCompleted(folder.resolve("home" + homes));
  }

  /**
   * Kills an import after it has told of some cases, and some milliseconds later.
   *
   * @return how many cases are kept
   */
  private int killed(Path home, int cases, long millis) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = start(home);
    List<String> told = new ArrayList<>();
    try (BufferedReader lines = process.inputReader()) {
      while (told.size() < cases) {
        told.add(Objects.requireNonNull(lines.readLine(), "the import ended by itself"));
      }
      taken = (System.nanoTime() - start) / 1_000_000;
      process.waitFor(millis, TimeUnit.MILLISECONDS);
      // not Process.destroyForcibly, which closes the streams as well
      process.toHandle().destroyForcibly();
      lines.lines().forEach(told::add);
      process.waitFor();
      return assertWhole(home, told);
    }
  }

  private void assertCompleted(Path home) throws IOException, InterruptedException {
    Process last = start(home);
    List<String> told;
    try (BufferedReader lines = last.inputReader()) {
      told = lines.lines().toList();
    }
    assertThat(last.waitFor()).isZero();
    assertThat(told).hasSize(ALL);
    assertThat(assertWhole(home, told)).isEqualTo(ALL);
  }

  private void writeResponses() throws IOException {
    StringBuilder lines = new StringBuilder();
    IntStream.range(0, LINES)
        .forEach(
            n ->
                lines.append(
                    Response.of("gold-at-the-edge").named("Cluster " + n / 2 + "." + n).line()));
    Files.writeString(folder.resolve("answers.ndjson"), lines);
    for (String sample : List.of("silver", "waived")) {
      Path workbook = folder.resolve("responses").resolve(sample + ".xlsx");
      Files.createDirectories(folder.resolve("responses"));
      Files.copy(Path.of("samples", sample, "response.xlsx"), workbook);
    }
  }

  private Process start(Path home) throws IOException {
    List<String> command =
        ChildJava.command(
            Corymb.class,
            "import",
            folder.resolve("answers.ndjson").toString(),
            folder.resolve("responses").toString(),
            "--on",
            "2026-06-01",
            "--home",
            home.toString());
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** Checks the database and that it has what was told; gives the number of its cases. */
  private int assertWhole(Path home, List<String> told) throws IOException {
    try (Database database = Database.open(new Address.Embedded(home))) {
      assertThat(database.transactions().snapshot(AuditCheck::verify).fault()).isNull();
      List<CaseRow> rows =
          database.transactions().in(session -> CaseStore.list(session, null, null));
      database.transactions().run(session -> rows.forEach(row -> assertWhole(session, row)));
      assertThat(rows.stream().map(row -> row.id().substring(row.id().length() - 4)).sorted())
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, rows.size()).mapToObj("%04d"::formatted).toList());
      assertThat(count(database, "response_digest")).isEqualTo(rows.size());
      assertThat(count(database, "organisation")).isEqualTo(rows.size());
      assertThat(count(database, "case_act")).isEqualTo(2L * rows.size());
      assertThat(rows.stream().map(CaseRow::id))
          .containsAll(told.stream().filter(KilledImportTest::isWhole).map(this::id).toList());
      return rows.size();
    }
  }

  private static boolean isWhole(String line) {
    return line.matches("(new|unchanged) +\\S+  .*");
  }

  private String id(String line) {
    return line.split(" +")[1];
  }

  private static void assertWhole(Session session, CaseRow row) {
    CaseHistory history = CaseStore.load(session, row.id());
    Rated rated = (Rated) history.state();
    assertThat(row.state()).isEqualTo("rated");
    assertThat(Blobs.get(session, rated.submission().response().sha256())).isNotEmpty();
    assertThat(Blobs.get(session, rated.own().sha256())).isNotEmpty();
    assertThat(CaseStore.holder(session, rated.submission().response().sha256()))
        .contains(row.id());
  }

  private static long count(Database database, String table) {
    return database
        .transactions()
        .in(session -> session.sql("select count(*) from " + table).query(Long.class).single());
  }
}
