package corymb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to somebody whose folder, disk, pipe or machine is not as it should be. */
class UnluckyCommandTest {

  private static final Path LINES = Path.of("src/test/resources/corymb/worked/answers.ndjson");
  private static final String SILVER = "samples/silver/response.xlsx";

  @TempDir private Path folder;

  private static int runWithoutReader(String... words) {
    PrintStream before = System.out;
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    try (PrintStream out = new PrintStream(closed)) {
      System.setOut(out);
      return Corymb.run(words);
    } finally {
      System.setOut(before);
    }
  }

  @Test
  void results_that_get_lost_are_a_failure() {
    assertThat(runWithoutReader("assess", SILVER, "--format", "json")).isEqualTo(3);
    assertThat(runWithoutReader("check", SILVER)).isEqualTo(3);
    assertThat(runWithoutReader("pack", "list")).isEqualTo(3);
    assertThat(runWithoutReader("--help")).isEqualTo(3);
  }

  @Test
  void work_ends_when_nobody_reads_its_results() throws IOException {
    byte[] many =
        Files.readString(LINES).repeat(200).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    InputStream before = System.in;
    try (ByteArrayInputStream in = new ByteArrayInputStream(many)) {
      System.setIn(in);
      assertThat(runWithoutReader("assess", "-", "--format", "json")).isEqualTo(3);
      assertThat(in.available()).isPositive();
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void the_standard_input_is_named_once() {
    CommandRun run = CommandRun.of("assess", "-", "-");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("can be read only once");
  }

  @Test
  void an_empty_word_does_not_mean_the_folder_one_stands_in() {
    assertThat(CommandRun.of("check", "").status()).isEqualTo(2);
    assertThat(CommandRun.of("workbook", "--from", "", "-o", "x.xlsx").status()).isEqualTo(2);
  }

  @Test
  void a_wrong_day_is_told_in_plain_words() {
    CommandRun run = CommandRun.of("check", SILVER, "--on", "tomorrow");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("'tomorrow' is no date such as").doesNotContain("Exception");
  }

  @Test
  void templates_that_are_nowhere_are_a_wrong_command_line() {
    CommandRun run = CommandRun.of("assess", SILVER, "--templates", "nowhere");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--templates: 'nowhere' is no folder");
  }

  @Test
  void a_folder_without_workbooks_is_a_problem() throws IOException {
    Files.writeString(folder.resolve("~$response.xlsx"), "lock");
    Files.writeString(folder.resolve(".hidden.xlsx"), "hidden");
    CommandRun run = CommandRun.of("assess", folder.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("P124", "holds no workbook");
  }

  @Test
  void a_file_far_too_large_does_not_stop_the_others() throws IOException {
    Path large = folder.resolve("large.json");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(1L << 32);
    }
    CommandRun run = CommandRun.of("check", large.toString(), SILVER);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("P113", "response.xlsx: no problems");
  }

  @Test
  void a_link_to_a_folder_is_a_folder() throws IOException {
    Path link =
        Files.createSymbolicLink(folder.resolve("link"), Path.of("samples/silver").toRealPath());

    assertThat(CommandRun.of("check", link.toString()).out()).contains("response.xlsx");
  }

  @Test
  void a_locale_with_digits_of_its_own_changes_nothing() {
    String[] words = {"assess", SILVER, "samples/near-gold/response.xlsx", "--format", "json,text"};
    String[] faults = {"check", "samples/full-of-faults/response.xlsx"};
    String plain = CommandRun.of(words).out() + CommandRun.of(faults).out();
    Locale before = Locale.getDefault();
    try {
      for (String tag :
          new String[] {"ar-EG", "fa-IR", "th-TH-u-nu-thai", "hi-IN-u-nu-deva", "tr"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(CommandRun.of(words).out() + CommandRun.of(faults).out())
            .as(tag)
            .isEqualTo(plain);
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
