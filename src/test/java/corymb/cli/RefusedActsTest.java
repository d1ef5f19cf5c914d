package corymb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.store.database.Address;
import corymb.store.database.Database;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does not go is refused in a sentence, and nothing is changed. */
class RefusedActsTest {

  private static final String CASE = "ESP-001-202602-0001";

  @TempDir private Path folder;

  @BeforeEach
  void begin() throws IOException {
    Path answers = folder.resolve("answers.json");
    Files.writeString(answers, Response.of("gold-at-the-edge").json());
    done("import", answers.toString(), "--on", "2026-06-01");
    person("ana@a.example", "assessor", "--country", "ES");
    person("ben@b.example", "assessor", "--country", "DK");
    person("cem@c.example", "committee");
    person("dia@d.example", "cluster_manager", "--organisation", "ESP-001");
  }

  private void person(String email, String role, String... more) {
    List<String> words = new ArrayList<>(List.of("person", "add", "--name", "X"));
    words.addAll(List.of("--email", email, "--role", role));
    words.addAll(List.of(more));
    done(words.toArray(String[]::new));
  }

  private CommandRun run(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--home", folder.resolve("home").toString()));
    return CommandRun.of(all.toArray(String[]::new));
  }

  private void done(String... words) {
    CommandRun run = run(words);
    assertThat(run.status()).as(run.err()).isZero();
  }

  private void applied() {
    done("case", "apply", CASE, "--for", "gold", "--as", "dia@d.example", "--on", "2026-06-02");
  }

  private void assigned() {
    applied();
    done("case", "assign", CASE, "ana@a.example", "p-0002", "--on", "2026-06-03");
    for (String assessor : List.of("p-0001", "p-0002")) {
      done("case", "declare", CASE, "--none", "--as", assessor, "--on", "2026-06-03");
    }
  }

  private Map<String, Long> rows() {
    try (Database database = Database.open(new Address.Embedded(folder.resolve("home")))) {
      return CaseDesk.rows(database.transactions());
    }
  }

  private void refused(int status, String says, String... words) {
    Map<String, Long> before = rows();
    CommandRun run = run(words);
    String told = String.join(" ", words) + "\n" + run.err();
    assertThat(run.status()).as(told).isEqualTo(status);
    assertThat(run.err()).as(told).contains(says).doesNotContain("\tat ", "Exception");
    if (status == 1) {
      assertThat(run.err().strip().lines()).as(told).hasSize(1);
    }
    assertThat(run.out()).as(told).isEmpty();
    assertThat(rows()).as(told).isEqualTo(before);
  }

  @Test
  void wrong_days() {
    applied();
    String[] apply = {"case", "apply", CASE, "--for", "gold", "--on", ""};
    for (String day : List.of("2026-02-30", "1.6.2026", "tomorrow", "20260601")) {
      apply[6] = day;
      refused(2, day, apply);
    }
    apply[6] = "2026-06-01";
    refused(1, "the last act on this case is of 2026-06-02", apply);
  }

  @Test
  void a_visit_to_come() {
    assigned();
    refused(
        1,
        "2026-06-05",
        "case",
        "visit",
        CASE,
        "--as",
        "p-0001",
        "--on",
        "2026-06-04",
        "--date",
        "2026-06-05");
  }

  @Test
  void an_unknown_case_or_a_foreign_one() {
    person("eva@e.example", "assessor");
    refused(1, "there is no case 'ESP-001-202602-0009'", "case", "show", "ESP-001-202602-0009");
    refused(1, "there is no case 'x'", "case", "judge", "x");
    String foreign = sentence("case", "show", CASE, "--as", "eva@e.example");
    String unknown = sentence("case", "show", "ESP-001-202602-0009", "--as", "eva@e.example");
    assertThat(foreign).isEqualTo(unknown).contains("p-0005 may not see a case here");
  }

  private String sentence(String... words) {
    refused(1, "may not", words);
    return run(words).err();
  }

  @Test
  void an_act_that_was_done_already() {
    assigned();
    refused(
        1,
        "cannot assign assessors: the case is under review",
        "case",
        "assign",
        CASE,
        "p-0001",
        "p-0002",
        "--on",
        "2026-06-03");
    done("case", "lock", CASE, "--as", "p-0001", "--on", "2026-06-04");
    refused(
        1,
        "p-0001 has locked the findings",
        "case",
        "lock",
        CASE,
        "--as",
        "p-0001",
        "--on",
        "2026-06-04");
    refused(1, "cannot judge the case", "case", "judge", CASE, "--on", "2026-06-04");
    refused(
        1,
        "cannot decide the case",
        "case",
        "decide",
        CASE,
        "--grant",
        "gold",
        "--as",
        "p-0003",
        "--on",
        "2026-06-05");
    refused(1, "e-mail", "person", "add", "--name", "Y", "--email", "ana@a.example");
  }

  @Test
  void a_missing_reason() {
    assigned();
    refused(
        1, "to withdraw the case needs a reason", "case", "withdraw", CASE, "--on", "2026-06-04");
    refused(
        1,
        "needs a reason",
        "case",
        "replace",
        CASE,
        "p-0001",
        "--leaving",
        "p-0002",
        "--on",
        "2026-06-04",
        "--reason",
        " ");
    refused(
        2,
        "needs a reason",
        "case",
        "find",
        CASE,
        "team.fte",
        "--correct",
        "2",
        "--as",
        "p-0001",
        "--on",
        "2026-06-04");
  }

  @Test
  void an_unknown_person_label_organisation_or_role() {
    applied();
    refused(1, "p-0099", "case", "show", CASE, "--as", "p-0099");
    refused(1, "nobody@x.example", "case", "list", "--as", "nobody@x.example");
    refused(1, "p-0099", "case", "assign", CASE, "p-0001", "p-0099", "--on", "2026-06-03");
    refused(
        1,
        "no label 'platinum'; it has bronze, silver, gold",
        "case",
        "apply",
        CASE,
        "--for",
        "platinum",
        "--on",
        "2026-06-03");
    refused(
        1,
        "no indicator '9.9'",
        "case",
        "apply",
        CASE,
        "--for",
        "silver",
        "--areas",
        "9.9",
        "--on",
        "2026-06-03");
    refused(
        1,
        "ESP-777",
        "person",
        "add",
        "--name",
        "Y",
        "--email",
        "y@y.example",
        "--role",
        "cluster_manager",
        "--organisation",
        "ESP-777");
    refused(1, "needs the organisation", "person", "grant", "p-0001", "cluster_manager");
    refused(2, "boss", "person", "grant", "p-0001", "boss");
    refused(
        1,
        "'Spain'",
        "person",
        "add",
        "--name",
        "Y",
        "--email",
        "y@y.example",
        "--country",
        "Spain");
    refused(1, "address", "person", "add", "--name", "Y", "--email", "y");
    refused(1, "p-0003 may not keep persons", "person", "list", "--as", "p-0003");
  }

  @Test
  void a_locked_person() {
    done("person", "lock", "p-0001");
    refused(1, "p-0001 is locked", "case", "list", "--as", "p-0001");
  }

  @Test
  void findings_and_files_that_are_none() throws IOException {
    assigned();
    String[] find = {"case", "find", CASE, "--as", "p-0001", "--on", "2026-06-04", "--file", ""};
    find[8] = folder.resolve("nowhere.csv").toString();
    refused(1, "there is no file", find);
    Path csv = folder.resolve("findings.csv");
    find[8] = csv.toString();
    Files.writeString(csv, "question,verdict\nteam.fte,confirmed\nteam.fte,maybe\n,\n");
    refused(1, "line 3: needs a question and a verdict", find);
    Files.writeString(csv, "question,verdict\nteam.ftee,confirmed\n");
    refused(1, "no question 'team.ftee'", find);
    refused(2, "say one of --confirm", "case", "find", CASE, "team.fte", "--as", "p-0001");
    refused(2, "no tie", "case", "declare", CASE, "--tie", "friend", "--as", "p-0001");
    refused(2, "say either --none", "case", "declare", CASE, "--as", "p-0001");
    refused(
        1,
        "there is no file",
        "case",
        "evidence",
        CASE,
        folder.toString(),
        "--questions",
        "team.fte",
        "--on",
        "2026-06-04");
    refused(1, "there is no file", "case", "resubmit", CASE, "nowhere.xlsx", "--on", "2026-06-04");
    refused(2, "say one of --grant", "case", "decide", CASE, "--as", "p-0003");
  }
}
