package corymb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherCommandsTest {

  private static final String SILVER = "samples/silver/response.xlsx";
  private static final String FAULTY = "samples/full-of-faults/response.xlsx";
  private static final String PACK = "rules/ecei/1.0.0";

  @TempDir private Path folder;

  private Path draft() throws IOException {
    Path copy = folder.resolve("draft");
    try (Stream<Path> files = Files.walk(Path.of(PACK))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(Path.of(PACK).relativize(file).toString());
        Files.createDirectories(target.resolveSibling(""));
        Files.copy(file, target);
      }
    }
    Files.deleteIfExists(copy.resolve("pack.lock"));
    return copy;
  }

  private static void replace(Path file, String before, String after) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(before);
    Files.writeString(file, text.replace(before, after));
  }

  @Test
  void without_words_the_help_is_shown() {
    CommandRun run = CommandRun.of();
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("workbook", "check", "assess", "pack").doesNotContain("warm-up");
  }

  @Test
  void an_unknown_command_is_a_wrong_command_line() {
    assertThat(CommandRun.of("asess", SILVER).status()).isEqualTo(2);
  }

  @Test
  void check_tells_all_problems_and_gives_status_1() {
    CommandRun run = CommandRun.of("check", FAULTY, SILVER);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("P012", "P013", "X22", "response.xlsx: no problems");
  }

  @Test
  void check_in_json_gives_one_object_for_each_response() {
    CommandRun run = CommandRun.of("check", FAULTY, SILVER, "--format", "json");
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).contains("\"complete\":false", "\"code\":\"P012\"");
    assertThat(lines.get(1)).contains("\"complete\":true", "\"problems\":[]");
  }

  @Test
  void check_writes_an_annotated_copy_and_leaves_the_original() throws IOException {
    byte[] before = Files.readAllBytes(Path.of(FAULTY));
    Path copies = folder.resolve("copies");
    CommandRun.of("check", FAULTY, "--annotate", copies.toString());
    assertThat(copies.resolve("response.annotated.xlsx")).isNotEmptyFile();
    assertThat(Files.readAllBytes(Path.of(FAULTY))).isEqualTo(before);
  }

  @Test
  void a_workbook_filled_from_a_response_has_the_same_answers() throws IOException {
    Path workbook = folder.resolve("filled.xlsx");
    String answers = "samples/silver/answers.json";
    assertThat(CommandRun.of("workbook", "--from", answers, "-o", workbook.toString()).status())
        .isZero();
    assertThat(points(CommandRun.of("assess", workbook.toString(), "--format", "json")))
        .isEqualTo(points(CommandRun.of("assess", answers, "--format", "json")));
  }

  private static String points(CommandRun run) {
    return run.out().substring(run.out().indexOf("\"score\""));
  }

  @Test
  void the_blank_workbook_is_the_one_that_is_shipped() throws IOException {
    Path workbook = folder.resolve("blank.xlsx");
    assertThat(CommandRun.of("workbook", "-o", workbook.toString()).status()).isZero();
    assertThat(CommandRun.of("check", workbook.toString()).out()).contains("P001");
  }

  @Test
  void a_workbook_is_never_written_onto_the_response_it_comes_from() throws IOException {
    Path response = Files.copy(Path.of(SILVER), folder.resolve("response.xlsx"));
    byte[] before = Files.readAllBytes(response);
    CommandRun run =
        CommandRun.of("workbook", "--from", response.toString(), "-o", response.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("-o");
    assertThat(Files.readAllBytes(response)).isEqualTo(before);
  }

  @Test
  void a_workbook_of_an_unknown_version_names_the_known_packs() {
    CommandRun run =
        CommandRun.of("workbook", "--version", "9.9.9", "-o", folder.resolve("x.xlsx").toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("ecei/1.0.0");
  }

  @Test
  void the_shipped_pack_has_no_faults_and_is_listed() {
    assertThat(CommandRun.of("pack", "check", PACK).out()).contains("no faults");
    assertThat(CommandRun.of("pack", "list").out()).contains("ecei/1.0.0  sha256:");
  }

  @Test
  void a_fault_of_a_pack_is_told_with_file_and_line() throws IOException {
    Path draft = draft();
    replace(draft.resolve("indicators.yaml"), "share: \">= 75\"", "share: \"> 75\"");
    CommandRun run = CommandRun.of("pack", "check", draft.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).containsPattern("indicators\\.yaml:\\d+: a bound of '.*' must look like");
  }

  @Test
  void a_pack_with_a_link_to_another_file_has_a_fault_and_is_not_read() throws IOException {
    Path draft = draft();
    Files.createSymbolicLink(draft.resolve("evil.yaml"), Path.of("/etc/passwd"));
    CommandRun run = CommandRun.of("pack", "check", draft.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .isEqualToIgnoringNewLines(
            "evil.yaml: is a link to another file; put the file itself here1 faults");
  }

  @Test
  void a_draft_with_another_number_rates_otherwise_and_tells_its_difference() throws IOException {
    Path draft = draft();
    replace(draft.resolve("scheme.yaml"), "pointsPercent: 80.0", "pointsPercent: 60.0");
    String answers = "samples/silver/response.xlsx";
    CommandRun built = CommandRun.of("assess", answers, "--format", "json");
    CommandRun drafted =
        CommandRun.of("assess", answers, "--format", "json", "--rules", draft.toString());
    assertThat(built.out()).contains("\"indicative\":\"silver\"");
    assertThat(drafted.out()).contains("\"indicative\":\"gold\"");
    assertThat(CommandRun.of("pack", "diff", PACK, draft.toString()).out()).contains("60");
  }

  @Test
  void a_draft_of_the_same_rules_gives_the_same_bytes_for_every_sample() throws IOException {
    CommandRun built = CommandRun.of("assess", "samples", "--format", "json");
    CommandRun drafted =
        CommandRun.of("assess", "samples", "--format", "json", "--rules", draft().toString());
    assertThat(drafted.out()).isEqualTo(built.out());
    assertThat(built.out().lines()).hasSize(11);
  }

  @Test
  void a_sealed_pack_refuses_a_changed_file() throws IOException {
    Path draft = draft();
    assertThat(CommandRun.of("pack", "seal", draft.toString()).status()).isZero();
    assertThat(CommandRun.of("pack", "check", draft.toString()).status()).isZero();
    replace(draft.resolve("scheme.yaml"), "days: 30", "days: 31");
    CommandRun run = CommandRun.of("pack", "check", draft.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("scheme.yaml", "sealed");
  }

  @Test
  void a_folder_that_is_none_is_a_wrong_command_line() {
    assertThat(CommandRun.of("pack", "check", "nowhere").status()).isEqualTo(2);
    assertThat(CommandRun.of("assess", SILVER, "--rules", "nowhere").status()).isEqualTo(2);
  }

  @Test
  void a_broken_template_is_told_with_file_and_line() throws IOException {
    Path templates = folder.resolve("templates");
    Files.createDirectories(templates);
    try (Stream<Path> files = Files.list(Path.of("templates/report"))) {
      for (Path file : files.toList()) {
        Files.copy(file, templates.resolve(String.valueOf(file.getFileName())));
      }
    }
    replace(templates.resolve("summary.html"), "{{summary.label}}", "{{summary.labell}}");
    CommandRun run =
        CommandRun.of(
            "assess",
            SILVER,
            "-o",
            folder.resolve("out").toString(),
            "--templates",
            templates.toString());
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).containsPattern("summary\\.html:\\d+: .*summary\\.labell");
  }
}
