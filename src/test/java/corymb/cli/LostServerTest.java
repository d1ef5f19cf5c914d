package corymb.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.ChildJava;
import corymb.store.TestDatabases;
import corymb.store.WeakLine;
import corymb.store.audit.AuditCheck;
import corymb.store.backup.Backup;
import corymb.store.cases.CaseRow;
import corymb.store.cases.CaseStore;
import corymb.store.database.Address;
import corymb.store.database.Database;
import corymb.store.session.DatabaseFailed;
import corymb.usecase.Offices;
import corymb.usecase.ResponseSources;
import corymb.usecase.casework.ImportResponses;
import corymb.usecase.casework.When;
import corymb.usecase.desk.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The PostgreSQL goes away while a command works on many rows. */
class LostServerTest {

  private static final int LINES = 4;

  @TempDir private Path folder;

  @Test
  void an_import_says_so_and_a_second_one_brings_the_rest()
      throws IOException, InterruptedException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LINES; i++) {
      text.append(Response.of("gold-at-the-edge").named("Cluster " + i).line());
    }
    Path lines = Files.writeString(folder.resolve("answers.ndjson"), text);
    Address.Server server = (Address.Server) TestDatabases.postgres();
    try (WeakLine line = WeakLine.to(server)) {
      line.breakAt(WeakLine.Break.BEFORE, WeakLine.END_OF_WRITING, 3);
      ProcessBuilder command =
          new ProcessBuilder(
              ChildJava.command(Corymb.class, "import", lines.toString(), "--on", "2026-06-01"));
      command.environment().put("CORYMB_DB_URL", line.address().url());
      Path err = folder.resolve("err");
      Process process = command.redirectError(err.toFile()).start();
      String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).isEqualTo(3);
      assertThat(told.lines()).hasSize(2).allMatch(each -> each.startsWith("new "));
      assertThat(err)
          .content()
          .contains("corymb: the database does not answer any more")
          .doesNotContain("\tat ");
    }
    try (Database database = Database.open(server)) {
      assertThat(cases(database)).hasSize(2);
      List<ImportResponses.Imported> all = new ArrayList<>();
      new ImportResponses(Offices.casework(database.transactions()))
          .run(
              Offices.SECRETARIAT,
              When.on(Offices.TODAY),
              new ResponseSources(List.of(lines.toString()), InputStream.nullInputStream()),
              all::add);
      assertThat(all)
          .extracting(ImportResponses.Imported::outcome)
          .containsExactly(
              ImportResponses.Outcome.UNCHANGED,
              ImportResponses.Outcome.UNCHANGED,
              ImportResponses.Outcome.NEW,
              ImportResponses.Outcome.NEW);
      assertThat(cases(database)).hasSize(LINES);
      restored(database);
    }
  }

  private static List<CaseRow> cases(Database database) {
    assertThat(database.transactions().snapshot(AuditCheck::verify).fault()).isNull();
    return database.transactions().in(session -> CaseStore.list(session, null, null));
  }

  /**
   * Its backup is read into another server, which goes away amid the rows and at the last moment.
   */
  private void restored(Database database) throws IOException {
    Path file = folder.resolve("backup.zip");
    Backup.write(database, file);
    try (WeakLine line = WeakLine.to((Address.Server) TestDatabases.postgres());
        Database empty = Database.open(line.address())) {
      for (String at : List.of("INSERT INTO \"case_act\"", WeakLine.END_OF_WRITING)) {
        line.breakAt(WeakLine.Break.BEFORE, at, 1);
        assertThatThrownBy(() -> Backup.restore(empty, file))
            .as(at)
            .isInstanceOf(DatabaseFailed.class)
            .hasMessageContaining("does not answer any more");
        assertThat(cases(empty)).isEmpty();
      }
      Backup.restore(empty, file);
      assertThat(cases(empty)).hasSize(LINES);
    }
  }
}
