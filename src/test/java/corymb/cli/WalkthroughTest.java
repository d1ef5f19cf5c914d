package corymb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.report.pdf.PdfChecks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk-through is true: each of its lines ends as it says. */
class WalkthroughTest {

  private static final Path PAGE = Path.of("src/docs/walkthrough.md");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern END = Pattern.compile("# ends with (\\d)");
  private static final Pattern OWN_FILE = Pattern.compile("saved|[a-z]+\\.(p12|pem|pdf|txt|zip)");

  @TempDir private Path folder;

  @Test
  void each_line_of_the_walkthrough_ends_as_it_says() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("password.txt"), "correct horse\n");
    Map<String, String> told = new TreeMap<>();
    int lines = 0;
    for (String line : Files.readAllLines(PAGE)) {
      if (line.startsWith("    corymb ")) {
        CommandRun run = CommandRun.of(words(line));
        assertThat(run.status()).as(line + "\n" + run.out() + run.err()).isEqualTo(status(line));
        told.put(line.strip(), run.out() + run.err());
        lines++;
      }
    }
    assertThat(lines).isGreaterThan(30);
    assertThat(told)
        .hasEntrySatisfying(
            "corymb verify gold.pdf --trust keys.pem --on 2026-07-03",
            text -> assertThat(text).contains("register: valid", "Gold, Excel in"))
        .hasEntrySatisfying(
            "corymb register list --on 2026-07-03",
            text -> assertThat(text).contains("ECEI-2026-00001  valid").doesNotContain("121"))
        .hasEntrySatisfying(
            "corymb replay case.zip", text -> assertThat(text).contains("1 the same, 0 different"));
    assertThat(told.keySet().stream().filter(line -> line.contains("2026-09-02")).map(told::get))
        .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
        .contains("withdrawn since 2026-09-01");
    byte[] certificate = Files.readAllBytes(folder.resolve("gold.pdf"));
    PdfChecks.assertCompliant(certificate);
    signatureIsValid(folder.resolve("gold.pdf"));
  }

  private static int status(String line) {
    Matcher end = END.matcher(line);
    return end.find() ? Integer.parseInt(end.group(1)) : 0;
  }

  private String[] words(String line) {
    int comment = line.indexOf(" # ");
    String command = comment < 0 ? line : line.substring(0, comment);
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(command);
    while (matcher.find()) {
      String quoted = matcher.group(1);
      String word = quoted == null ? matcher.group(2) : quoted;
      words.add(OWN_FILE.matcher(word).matches() ? folder.resolve(word).toString() : word);
    }
    words.remove("corymb");
    if (!words.contains("keygen")) {
      words.add("--home");
      words.add(folder.resolve("home").toString());
    }
    return words.toArray(String[]::new);
  }

  private static void signatureIsValid(Path file) throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder("pdfsig", file.toString()).redirectErrorStream(true).start();
    } catch (IOException e) {
      Assumptions.abort("pdfsig is not installed");
      return;
    }
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    assertThat(text).contains("Signature is Valid", "Total document signed");
  }
}
