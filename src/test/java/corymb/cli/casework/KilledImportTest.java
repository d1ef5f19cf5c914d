package corymb.cli.casework;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.assessment.CaseHistory;
import corymb.assessment.state.Rated;
import corymb.store.audit.AuditCheck;
import corymb.store.blob.Blobs;
import corymb.store.cases.CaseRow;
import corymb.store.cases.CaseStore;
import corymb.store.database.Address;
import corymb.store.database.Database;
import corymb.store.session.Session;
import corymb.usecase.desk.Response;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An import in a process of its own is killed again and again. The moments are spread over the time
 * in which it works on the database, from a fixed seed; a killed import goes on where it was, and a
 * database that has everything is left for a new one.
 */
class KilledImportTest {

  private static final int KILLS = 22;
  private static final int LINES = 34;
  private static final int WORKBOOKS = 2;
  private static final int ALL = LINES + WORKBOOKS;

  @TempDir private Path folder;

  /**
   * How long an import takes.
   *
   * @param first milliseconds from the start to the first case
   * @param last milliseconds from the start to the end
   */
  private record Pace(long first, long last) {}

  @Test
  void killed_at_any_moment_every_case_is_whole_or_absent_and_a_last_run_completes_it()
      throws IOException, InterruptedException {
    writeResponses();
    Pace pace = measured();
    Random random = new Random(20260601);
    int homes = 0;
    int begun = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Path home = folder.resolve("home" + homes);
      long moment = moment(pace, kill, random);
      Process process = start(home, folder.resolve("told"));
      boolean ended = process.waitFor(moment, TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      int kept = assertWhole(home);
      begun += kept > 0 && kept < ALL ? 1 : 0;
      homes += ended || kept == ALL ? 1 : 0;
    }
    assertThat(begun).as("kills amid the cases").isPositive();
    Path home = folder.resolve("home" + homes);
    Process last = start(home, folder.resolve("told"));
    assertThat(last.waitFor()).isZero();
    assertThat(assertWhole(home)).isEqualTo(ALL);
  }

  /** The moments are spread from well before the first case to the end. */
  private static long moment(Pace pace, int kill, Random random) {
    long from = pace.first() * 7 / 10;
    return from + (long) ((pace.last() - from) * (kill + random.nextDouble()) / KILLS);
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

  private Pace measured() throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = builder(folder.resolve("measured")).start();
    long first;
    try (BufferedReader out = process.inputReader()) {
      assertThat(out.readLine()).startsWith("new ");
      first = System.nanoTime();
      assertThat(out.lines()).hasSize(ALL - 1);
    }
    assertThat(process.waitFor()).isZero();
    long last = System.nanoTime();
    return new Pace((first - start) / 1_000_000, (last - start) / 1_000_000);
  }

  private Process start(Path home, Path told) throws IOException {
    return builder(home).redirectOutput(told.toFile()).start();
  }

  private ProcessBuilder builder(Path home) {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            "corymb.cli.Corymb",
            "import",
            folder.resolve("answers.ndjson").toString(),
            folder.resolve("responses").toString(),
            "--on",
            "2026-06-01",
            "--home",
            home.toString());
    return builder.redirectError(new File("/dev/null"));
  }

  /** Checks the database and that it has what was told; gives the number of its cases. */
  private int assertWhole(Path home) throws IOException {
    List<String> told =
        Files.exists(folder.resolve("told"))
            ? Files.readAllLines(folder.resolve("told"))
            : List.of();
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
