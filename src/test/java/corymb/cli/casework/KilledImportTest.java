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
import corymb.usecase.Offices;
import corymb.usecase.ResponseSources;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.ImportResponses;
import corymb.usecase.casework.ImportResponses.Imported;
import corymb.usecase.casework.ImportResponses.Outcome;
import corymb.usecase.casework.When;
import corymb.usecase.desk.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An import in a process of its own is killed while its database is made, and again after a case
 * that it told of, at a moment of the next ones; a killed import goes on where it was. Once, and in
 * the Maven profile {@code nightly} as often as the system property {@code corymb.kills} says.
 */
class KilledImportTest {

  private static final int KILLS = Integer.getInteger("corymb.kills", 1);
  private static final int LINES = 7;
  private static final int WORKBOOKS = 2;
  private static final int ALL = LINES + WORKBOOKS;

  @TempDir private Path folder;

  private final Random random = new Random(20260601);

  @Test
  void killed_at_any_moment_every_case_is_whole_or_absent_and_a_last_run_completes_it()
      throws IOException, InterruptedException {
    writeResponses();
    for (int kill = 0; kill < KILLS; kill++) {
      Path home = folder.resolve("home" + kill);
      int kept = killedEarly(home, 30L * kill);
      for (int amid = 0; amid < KILLS && kept < ALL; amid++) {
        kept = killed(home, Math.min(kept + 1 + random.nextInt(3), ALL), random.nextInt(60));
        assertThat(kept).as("cases after the kill " + kill).isPositive();
      }
      assertCompleted(home);
    }
  }

  /** Kills an import some milliseconds after it began to make its database. */
  private int killedEarly(Path home, long millis) throws IOException, InterruptedException {
    Process process = start(home);
    Path file = home.resolve("data/corymb.mv.db");
    while (process.isAlive() && !Files.exists(file)) {
      process.waitFor(1, TimeUnit.MILLISECONDS);
    }
    return killed(process, home, new ArrayList<>(), millis);
  }

  /** Kills an import after it has told of some cases, and some milliseconds later. */
  private int killed(Path home, int cases, long millis) throws IOException, InterruptedException {
    Process process = start(home);
    BufferedReader lines = process.inputReader();
    List<String> told = new ArrayList<>();
    while (told.size() < cases) {
      told.add(Objects.requireNonNull(lines.readLine(), "the import ended by itself"));
    }
    return killed(process, home, told, millis);
  }

  /**
   * Kills an import.
   *
   * @param told what it had told already
   * @return how many cases are kept
   */
  private int killed(Process process, Path home, List<String> told, long millis)
      throws IOException, InterruptedException {
    process.waitFor(millis, TimeUnit.MILLISECONDS);
    // not Process.destroyForcibly, which closes the streams as well
    process.toHandle().destroyForcibly();
    try (BufferedReader lines = process.inputReader()) {
      lines.lines().forEach(told::add);
    }
    process.waitFor();
    return assertWhole(home, told);
  }

  private void assertCompleted(Path home) throws IOException {
    List<Imported> told = new ArrayList<>();
    try (Database database = Database.open(new Address.Embedded(home))) {
      Casework casework = Offices.casework(database.transactions());
      List<String> words =
          List.of(
              folder.resolve("answers.ndjson").toString(), folder.resolve("responses").toString());
      new ImportResponses(casework)
          .run(
              Offices.SECRETARIAT,
              When.on(Offices.TODAY),
              new ResponseSources(words, InputStream.nullInputStream()),
              told::add);
    }
    assertThat(told)
        .extracting(Imported::outcome)
        .hasSize(ALL)
        .allMatch(Set.of(Outcome.NEW, Outcome.UNCHANGED)::contains);
    assertThat(assertWhole(home, List.of())).isEqualTo(ALL);
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
