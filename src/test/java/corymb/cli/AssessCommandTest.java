package corymb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessCommandTest {

  private static final Path LINES = Path.of("src/test/resources/corymb/worked/answers.ndjson");

  @TempDir private Path folder;

  private Path answers(int number) throws IOException {
    Path file = folder.resolve("answers.json");
    Files.writeString(file, Files.readAllLines(LINES).get(number - 1));
    return file;
  }

  @Test
  void without_a_folder_a_summary_of_at_most_40_lines_is_printed() throws IOException {
    CommandRun run = CommandRun.of("assess", answers(1).toString());
    assertThat(run.status()).isZero();
    assertThat(run.out().lines()).hasSizeLessThanOrEqualTo(40);
    assertThat(run.out()).contains("84 of 150 (56.0 %)", "E1", "not met");
  }

  @Test
  void with_a_folder_pdf_and_json_are_written_and_the_summary_is_printed() throws IOException {
    Path out = folder.resolve("out");
    CommandRun run = CommandRun.of("assess", answers(6).toString(), "-o", out.toString());
    assertThat(run.status()).isZero();
    assertThat(out.resolve("answers.pdf")).isNotEmptyFile();
    assertThat(out.resolve("answers.result.json")).isNotEmptyFile();
    assertThat(run.out()).contains("Silver").contains("Written: ");
    assertThat(run.out().lines()).hasSizeLessThanOrEqualTo(40);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void every_form_can_be_asked_for() throws IOException {
    Path out = folder.resolve("out");
    CommandRun run =
        CommandRun.of(
            "assess",
            answers(6).toString(),
            "-o",
            out.toString(),
            "--format",
            "pdf,json,xlsx,text");
    assertThat(run.status()).isZero();
    for (String ending : List.of(".pdf", ".result.json", ".result.xlsx", ".result.txt")) {
      assertThat(out.resolve("answers" + ending)).isNotEmptyFile();
    }
  }

  @Test
  void ndjson_in_gives_ndjson_out_in_the_same_order() throws IOException {
    CommandRun run = CommandRun.of("assess", LINES.toString(), "--format", "json");
    List<String> lines = run.out().lines().toList();
    assertThat(run.status()).isZero();
    assertThat(lines).hasSize(11);
    for (int i = 0; i < lines.size(); i++) {
      assertThat(lines.get(i)).contains("\"name\":\"answers.ndjson:" + (i + 1) + "\"");
    }
  }

  @Test
  void a_hyphen_reads_the_standard_input() throws IOException {
    CommandRun run = CommandRun.with(Files.readString(LINES), "assess", "-", "--format", "json");
    assertThat(run.status()).isZero();
    assertThat(run.out().lines()).hasSize(11);
  }

  @Test
  void the_same_input_gives_the_same_bytes() throws IOException {
    String file = answers(3).toString();
    assertThat(CommandRun.of("assess", file, "--format", "json").out())
        .isEqualTo(CommandRun.of("assess", file, "--format", "json").out());
  }

  @Test
  void a_response_with_errors_gives_status_1_and_the_others_are_still_rated() throws IOException {
    Path file = folder.resolve("mixed.ndjson");
    Files.writeString(file, "{\"scheme\":\"ecei\"}\n" + Files.readAllLines(LINES).get(0) + "\n");
    CommandRun run = CommandRun.of("assess", file.toString(), "--format", "json");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines().toList().get(0)).contains("\"complete\":false");
    assertThat(run.out().lines().toList().get(1)).contains("\"complete\":true");
  }

  @Test
  void a_missing_file_is_a_problem_of_that_response() {
    CommandRun run = CommandRun.of("assess", folder.resolve("nowhere.xlsx").toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("P121");
  }

  @Test
  void no_response_is_a_wrong_command_line() {
    assertThat(CommandRun.of("assess").status()).isEqualTo(2);
  }

  @Test
  void a_pdf_needs_a_folder() throws IOException {
    CommandRun run = CommandRun.of("assess", answers(1).toString(), "--format", "pdf");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("-o DIR");
  }

  @Test
  void a_folder_that_cannot_be_made_is_a_failure_of_the_environment() throws IOException {
    Path blocked = Files.writeString(folder.resolve("blocked"), "a file");
    CommandRun run =
        CommandRun.of("assess", answers(1).toString(), "-o", blocked.resolve("out").toString());
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("cannot be made");
  }

  @Test
  void the_benchmarking_variant_prints_no_score() throws IOException {
    Path out = folder.resolve("out");
    CommandRun.of(
        "assess",
        answers(6).toString(),
        "-o",
        out.toString(),
        "--variant",
        "benchmarking",
        "--format",
        "pdf");
    assertThat(out.resolve("answers.pdf")).isNotEmptyFile();
  }

  @Test
  void results_beside_a_response_do_not_replace_it() throws IOException {
    Path file = answers(1);
    String before = Files.readString(file);
    CommandRun.of(
        "assess", file.toString(), "-o", folder.toString(), "--format", "pdf,json,xlsx,text");
    assertThat(Files.readString(file)).isEqualTo(before);
    assertThat(folder.resolve("answers.result.json")).exists();
  }

  @Test
  void two_responses_of_the_same_name_get_files_of_their_own() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.copy(answers(1), other.resolve("answers.json"));
    Path out = folder.resolve("out");
    CommandRun.of(
        "assess",
        answers(2).toString(),
        other.resolve("answers.json").toString(),
        "-o",
        out.toString(),
        "--format",
        "json");
    assertThat(out.resolve("answers.result.json")).exists();
    assertThat(out.resolve("answers-2.result.json")).exists();
  }
}
