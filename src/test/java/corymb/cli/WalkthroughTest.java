package corymb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.ChildJava;
import corymb.OnPath;
import corymb.report.pdf.PdfChecks;
import corymb.store.TestDatabases;
import corymb.store.cases.CaseRow;
import corymb.store.cases.CaseStore;
import corymb.store.database.Address;
import corymb.store.database.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk-through is true: each of its lines ends as it says. */
class WalkthroughTest {

  @TempDir private Path folder;

  @Test
  void each_line_of_the_walkthrough_ends_as_it_says() throws IOException, InterruptedException {
    new Walkthrough(folder, List.of("--home", folder.resolve("home").toString())).go();
    byte[] certificate = Files.readAllBytes(folder.resolve("gold.pdf"));
    PdfChecks.assertCompliant(certificate);
    signatureIsValid(folder.resolve("gold.pdf"));
  }

  @Test
  void each_line_ends_so_on_a_server_that_the_environment_names()
      throws IOException, InterruptedException {
    Address.Server server = (Address.Server) TestDatabases.postgres();
    Path home = folder.resolve("home");
    ProcessBuilder builder =
        new ProcessBuilder(ChildJava.command(Walkthrough.class, folder.toString()));
    builder.environment().put("CORYMB_DB_URL", server.url());
    builder.environment().put("CORYMB_HOME", home.toString());
    Process process = builder.redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(told).isZero();
    assertThat(told).endsWith("gone through\n");
    assertThat(home.resolve("data")).as("no embedded database was made").doesNotExist();
    try (Database database = Database.open(server)) {
      List<CaseRow> cases =
          database.transactions().in(session -> CaseStore.list(session, null, null));
      assertThat(cases).isNotEmpty();
    }
  }

  private static void signatureIsValid(Path file) throws IOException, InterruptedException {
    OnPath.assume("pdfsig", "poppler-utils");
    Process process =
        new ProcessBuilder("pdfsig", file.toString()).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    assertThat(text).contains("Signature is Valid", "Total document signed");
  }
}
