package corymb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayCommandsTest {

  @TempDir private Path folder;
  private String home = "";

  @BeforeEach
  void chooseHome() {
    home = folder.resolve("home").toString();
  }

  private CommandRun run(String... words) {
    return CommandRun.of(
        Stream.concat(Stream.of(words), Stream.of("--home", home)).toArray(String[]::new));
  }

  private String imported(String sample) {
    CommandRun run = run("import", "samples/" + sample + "/response.xlsx", "--on", "2026-06-01");
    assertThat(run.status()).isZero();
    return run.out().split("\\s+")[1];
  }

  @Test
  void all_cases_are_the_same_right_after_import() {
    String silver = imported("silver");
    String waived = imported("waived");
    CommandRun all = run("replay", "--all");
    assertThat(all.out()).contains("same     " + silver, "same     " + waived);
    assertThat(all.err()).contains("2 the same, 0 different");
    assertThat(all.status()).isZero();
    assertThat(run("replay", silver).out()).contains(silver).doesNotContain(waived);
  }

  @Test
  void a_capsule_goes_to_another_machine_and_comes_out_the_same() throws IOException {
    String id = imported("silver");
    Path file = folder.resolve("case.zip");
    CommandRun export = run("case", "export", id, "--capsule", "-o", file.toString());
    assertThat(export.err()).isEmpty();
    assertThat(export.status()).isZero();
    CommandRun replay = CommandRun.of("replay", file.toString());
    assertThat(replay.out()).contains("same     " + id + "  rated, 2 acts");
    assertThat(replay.status()).isZero();
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    CommandRun changed = CommandRun.of("replay", file.toString());
    assertThat(changed.err()).contains("no intact capsule");
    assertThat(changed.status()).isEqualTo(1);
  }

  @Test
  void a_refused_export_leaves_the_file_as_it_was() throws IOException {
    Path file = folder.resolve("case.zip");
    Files.writeString(file, "before");
    CommandRun export = run("case", "export", "DNK-001-2", "--capsule", "-o", file.toString());
    assertThat(export.status()).isEqualTo(1);
    assertThat(Files.readString(file)).isEqualTo("before");
    assertThat(folder.resolve("case.zip.part")).doesNotExist();
  }

  @Test
  void a_pack_that_was_never_built_in_travels_with_its_case() throws IOException {
    Path pack = folder.resolve("pack");
    copy(Path.of("rules/ecei/1.0.0"), pack);
    Path scheme = pack.resolve("scheme.yaml");
    Files.delete(pack.resolve("pack.lock"));
    Files.writeString(scheme, Files.readString(scheme).replaceFirst("1\\.0\\.0", "1.9.0"));
    Path answers = folder.resolve("answers.json");
    String text = Files.readString(Path.of("samples/silver/answers.json"));
    Files.writeString(answers, text.replaceFirst("1\\.0\\.0", "1.9.0"));
    List<String> with = List.of("--rules", pack.toString());
    CommandRun in =
        run("import", answers.toString(), "--on", "2026-06-01", with.get(0), with.get(1));
    assertThat(in.status()).as(in.err()).isZero();
    String id = in.out().split("\\s+")[1];
    CommandRun without = run("replay", id);
    assertThat(without.status()).isEqualTo(1);
    assertThat(without.out()).contains("differs  " + id, "the pack ecei/1.9.0", "--rules");
    Path file = folder.resolve("case.zip");
    CommandRun export =
        run("case", "export", id, "--capsule", "-o", file.toString(), "--rules", pack.toString());
    assertThat(export.status()).as(export.err()).isZero();
    CommandRun replay = CommandRun.of("replay", file.toString());
    assertThat(replay.out()).contains("same     " + id);
  }

  @Test
  void cases_for_research_are_those_of_who_agreed_and_can_be_assessed_again() throws IOException {
    String id = imported("silver");
    Path table = folder.resolve("cases.csv");
    CommandRun none = run("case", "dataset", "-o", table.toString());
    assertThat(none.err()).contains("0 written; left out: 1 without consent, 0 not rated");
    assertThat(run("organisation", "consent", id.substring(0, 7), "--since", "2026-06-01").status())
        .isZero();
    assertThat(run("case", "dataset", "-o", table.toString(), "--country", "XX").status()).isZero();
    assertThat(Files.readAllLines(table)).as("the header").hasSize(1);
    Path lines = folder.resolve("cases.ndjson");
    assertThat(run("case", "dataset", "-o", lines.toString()).err()).startsWith("1 written");
    CommandRun again =
        CommandRun.of("assess", lines.toString(), "--format", "json", "--peers", "none");
    assertThat(again.status()).as(again.err()).isZero();
    assertThat(again.out()).contains("\"points\":98,\"maximum\":150");
    CommandRun odd = run("case", "dataset", "-o", "cases.xlsx");
    assertThat(odd.status()).isEqualTo(2);
    assertThat(odd.err()).contains("FILE.csv or FILE.ndjson");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  @Test
  void the_command_line_says_which_cases() {
    assertThat(run("replay").status()).isEqualTo(2);
    assertThat(run("replay", "--all", "DNK-001").status()).isEqualTo(2);
    assertThat(CommandRun.of("replay", "nowhere.zip").status()).isEqualTo(2);
    CommandRun rules = run("replay", "case.zip", "--rules", "rules/ecei/1.0.0");
    assertThat(rules.status()).isEqualTo(2);
    assertThat(rules.err()).contains("by the packs that it brings; leave --rules out");
    assertThat(run("case", "export", "X", "-o", "x.zip").err()).contains("--capsule");
    CommandRun unknown = run("replay", "DNK-001-202606-0001");
    assertThat(unknown.status()).isEqualTo(1);
    assertThat(unknown.err()).contains("there is no case");
  }

  @Test
  void peers_of_a_database_need_a_snapshot_and_are_named_once_there_is_one() {
    String answers = "samples/gold-at-the-edge/answers.json";
    CommandRun none = run("assess", answers, "--peers", "db", "--on", "2026-06-01");
    assertThat(none.status()).isEqualTo(1);
    assertThat(none.err()).contains("no snapshot of peers rated by ecei/1.0.0");
    for (String sample :
        List.of("silver", "waived", "near-gold", "not-eligible", "names-of-europe")) {
      String id = imported(sample);
      CommandRun consent =
          run(
              "organisation",
              "consent",
              id.substring(0, 7),
              "--since",
              "2026-06-01",
              "--on",
              "2026-06-01");
      assertThat(consent.status()).as(consent.err()).isZero();
    }
    CommandRun frozen = run("snapshot", "freeze", "--name", "june", "--on", "2026-06-02");
    assertThat(frozen.err()).isEmpty();
    assertThat(frozen.out()).contains("organisations  5", "scheme         ecei/1.0.0");
    assertThat(run("snapshot", "list").out()).contains("2026-06-02", "june");
    assertThat(run("snapshot", "show", "june").out()).isEqualTo(frozen.out());
    assertThat(run("snapshot", "freeze", "--name", "june").status()).isEqualTo(1);
    CommandRun assessed = run("assess", answers, "--peers", "db", "--on", "2026-06-02");
    assertThat(assessed.status()).isZero();
    assertThat(assessed.out()).contains("Position", "peers: cases, frozen on 2026-06-02");
  }

  @Test
  void what_is_only_handed_in_is_rated_later_and_reported_then() throws IOException {
    String answers = "samples/silver/answers.json";
    CommandRun in = run("import", answers, "--unrated", "--on", "2026-06-01");
    assertThat(in.status()).as(in.err()).isZero();
    assertThat(in.out()).startsWith("submitted  NOR-001-202505-0001");
    assertThat(in.err()).contains("0 new, 1 submitted, 0 unchanged, 0 faulty");
    String id = "NOR-001-202505-0001";
    assertThat(run("case", "report", id).err()).contains("submitted and not rated");
    assertThat(run("replay", id).out()).contains("same     " + id + "  submitted, 1 acts");
    assertThat(run("case", "rate", id, "--on", "2026-06-02").out()).contains(id + " is rated");
    assertThat(run("case", "rate", id, "--on", "2026-06-02").status()).isEqualTo(1);
    assertThat(run("import", answers, "--on", "2026-06-03").out()).startsWith("unchanged  " + id);
    CommandRun report = run("case", "report", id, "--format", "text,json", "--on", "2026-06-02");
    assertThat(report.out())
        .contains("case " + id + ": own answers, not a label", "\"format\":\"corymb-result/1\"");
    assertThat(run("case", "report", id, "--format", "pdf").err()).contains("add -o DIR");
    Path backup = folder.resolve("all.zip");
    assertThat(run("backup", backup.toString()).status()).isZero();
    String other = folder.resolve("other").toString();
    assertThat(CommandRun.of("restore", backup.toString(), "--home", other).status()).isZero();
    assertThat(CommandRun.of("replay", "--all", "--home", other).err())
        .contains("1 the same, 0 different");
    assertThat(CommandRun.of("case", "show", id, "--home", other).out())
        .contains("peers      Synthetic reference portfolio of 2026-01-01, invented, sha256 ");
  }
}
