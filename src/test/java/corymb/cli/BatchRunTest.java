package corymb.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import corymb.ChildJava;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many responses in one run that is stopped and goes on. */
class BatchRunTest {

  private static final Path LINES = Path.of("src/test/resources/corymb/worked/answers.ndjson");

  /** The exit status that a shell sees. */
  private static final int TERMINATED = 128 + 15;

  /** More than a pipe holds, so that a run whose results nobody reads yet is still under way. */
  private static final int MANY = 24;

  private static final long SECOND = 1_000_000_000L;

  @TempDir private Path folder;

  private Path lines(int times) throws IOException {
    String once = Files.readString(LINES).strip() + "\n";
    return Files.writeString(
        folder.resolve("many.ndjson"), String.join("", Collections.nCopies(times, once)));
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.map(each -> String.valueOf(each.getFileName())).sorted().toList();
    }
  }

  @Test
  void a_run_goes_on_with_what_is_missing_or_was_changed() throws IOException {
    Path file = lines(1);
    String out = folder.resolve("out").toString();
    String[] words = {"assess", file.toString(), "-o", out, "--format", "json,text", "--continue"};
    CommandRun first = CommandRun.of(words);
    List<String> all = written();
    assertThat(first.err()).isEmpty();

    Files.delete(folder.resolve("out").resolve(all.get(0)));
    Files.writeString(folder.resolve("out").resolve(all.get(2)), "{\"format\":\"corymb-res");
    Path other = folder.resolve("out").resolve(all.get(4));
    Files.writeString(other, Files.readString(other).replace("\"sha256\":\"", "\"sha256\":\"0"));
    CommandRun second = CommandRun.of(words);
    int responses = all.size() / 2;
    assertThat(second.err()).contains((responses - 3) + " responses were done already");
    assertThat(second.status()).isEqualTo(first.status());
    assertThat(written()).isEqualTo(all);
    assertThat(CommandRun.of(words).err()).contains(responses + " responses were done already");
  }

  @Test
  void going_on_needs_a_folder_with_results_in_json() throws IOException {
    String file = lines(1).toString();
    assertThat(CommandRun.of("assess", file, "--continue").status()).isEqualTo(2);
    CommandRun run =
        CommandRun.of("assess", file, "-o", folder.toString(), "--format", "pdf", "--continue");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("add -o DIR, and json to --format");
  }

  @Test
  void a_response_with_errors_counts_again_when_a_run_goes_on() {
    String faulty = "samples/full-of-faults/response.xlsx";
    String out = folder.resolve("out").toString();
    assertThat(CommandRun.of("assess", faulty, "-o", out).status()).isEqualTo(1);
    CommandRun again = CommandRun.of("assess", faulty, "-o", out, "--continue");
    assertThat(again.status()).isEqualTo(1);
    assertThat(again.err()).contains("1 responses were done already");
  }

  @Test
  void an_interrupted_run_ends_with_whole_files_and_says_how_to_go_on() throws Exception {
    // not by the signal of Ctrl-C, which nobody gets whose parents were started to ignore it
    assumeTrue(ProcessHandle.current().supportsNormalTermination(), "processes end at once here");
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    String[] words = {
      "assess", lines(MANY).toString(), "-o", out.toString(), "--format", "json", "--continue"
    };
    Process process =
        new ProcessBuilder(ChildJava.command(Corymb.class, words))
            .redirectError(err.toFile())
            .start();
    try (BufferedReader told =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(told.readLine()).isNotEmpty();
      assertThat(process.toHandle().destroy()).isTrue();
      long files = told.lines().filter(each -> each.startsWith("Written: ")).count();
      assertThat(written()).hasSize((int) files);
    }
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(TERMINATED);
    assertThat(Files.readString(err))
        .contains("stopped; ", " responses are done", "--continue goes on from there");
    assertThat(written()).allMatch(each -> each.endsWith(".result.json"));
    int done = written().size();
    CommandRun rest = CommandRun.of(words);
    assertThat(rest.err()).contains(String.format(Locale.ROOT, "%,d responses were done", done));
    assertThat(written()).hasSizeGreaterThan(done).hasSize(MANY * Files.readAllLines(LINES).size());
  }

  @Test
  void the_line_shows_a_bar_the_rate_and_the_time_left() {
    assertThat(Progress.line(250, 0, OptionalLong.of(1_000), 10 * SECOND))
        .isEqualTo("[######------------------] 250 of 1,000, 25 a second, 0:30 left");
    assertThat(Progress.line(1_250, 1_000, OptionalLong.of(1_500), 10 * SECOND))
        .isEqualTo("[####################----] 1,250 of 1,500, 25 a second, 0:10 left");
    assertThat(Progress.line(250, 0, OptionalLong.empty(), 10 * SECOND))
        .isEqualTo("250 responses, 25 a second");
  }
}
