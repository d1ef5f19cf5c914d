package corymb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.cli.shell.Days;
import corymb.usecase.desk.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code corymb case evidence} from the first case to the renewal. */
class EvidenceCommandTest {

  private static final String FIRST = "ESP-001-202602-0001";
  private static final String SECOND = "ESP-001-202602-0002";

  @TempDir private Path folder;

  private CommandRun run(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--home", folder.resolve("home").toString()));
    return CommandRun.of(all.toArray(String[]::new));
  }

  private String done(String... words) {
    CommandRun run = run(words);
    assertThat(run.status()).as(run.err()).isZero();
    return run.out();
  }

  private void refused(int status, String says, String... words) {
    CommandRun run = run(words);
    assertThat(run.status()).as(run.err()).isEqualTo(status);
    assertThat(run.err()).contains(says).doesNotContain("\tat ", "Exception");
  }

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return file.toString();
  }

  private String evidence(String id, String... more) {
    List<String> words = new ArrayList<>(List.of("case", "evidence", id));
    words.addAll(List.of(more));
    return done(words.toArray(String[]::new));
  }

  @Test
  void evidence_is_added_listed_saved_and_taken_over() throws IOException {
    Response response = Response.of("gold-at-the-edge");
    done("import", file("one.json", response.json()), "--on", "2026-06-01");
    done("import", file("two.json", response.with("team.fte", "2").json()), "--on", "2026-06-02");
    assertThat(run("case", "evidence", FIRST).err()).contains("no evidence");
    String plan = file("plan.txt", "the plan");
    String both = "plan.exists,team.fte";
    evidence(FIRST, plan, "--questions", both, "--effective", "2026-05-31", "--on", "2026-06-03");
    assertThat(evidence(FIRST))
        .contains("plan.txt  8 bytes", "supports  plan.exists, team.fte")
        .contains("effective 2026-05-31, received 2026-06-03 by p-0000");
    String out = folder.resolve("out").toString();
    assertThat(evidence(FIRST, "--save", out).strip()).endsWith("plan.txt");
    assertThat(folder.resolve("out/plan.txt")).hasContent("the plan");
    assertThat(evidence(SECOND, "--reuse", FIRST, "--on", "2026-06-04"))
        .contains("supports  plan.exists" + System.lineSeparator(), "received 2026-06-04")
        .contains("first added to " + FIRST);
    assertThat(evidence(SECOND, "--reuse", FIRST)).startsWith("nothing to take over");
    assertThat(evidence(SECOND)).contains("first added to " + FIRST);
    refused(1, "no evidence 'x'", "case", "evidence", SECOND, "--save", out, "--only", "x");
    refused(1, "no earlier case", "case", "evidence", FIRST, "--reuse", SECOND);
    assertUsage(plan, out);
    String tomorrow = Days.today().plusDays(1).toString();
    String[] early = {"case", "evidence", FIRST, plan, "--questions", both, "--on", tomorrow};
    refused(1, "still to come", early);
  }

  private void assertUsage(String plan, String out) {
    refused(2, "say one of", "case", "evidence", FIRST, plan);
    refused(2, "say one of", "case", "evidence", FIRST, "--only", "plan.txt");
    refused(2, "say one of", "case", "evidence", FIRST, "--save", out, "--reuse", SECOND);
  }

  @Test
  void today_is_the_day_that_the_variable_names() {
    String named = System.getenv(Days.TODAY);
    assertThat(Days.today()).isEqualTo(named == null ? LocalDate.now() : LocalDate.parse(named));
  }
}
