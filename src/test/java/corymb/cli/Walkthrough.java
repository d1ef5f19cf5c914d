package corymb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Goes through the walk-through line by line and holds what each line must tell.
 *
 * @param folder for the files that it names
 * @param home the options that say where the data are; none where the environment says it
 */
record Walkthrough(Path folder, List<String> home) {

  private static final Path PAGE = Path.of("src/docs/walkthrough.md");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern END = Pattern.compile("# ends with (\\d)");
  private static final Pattern OWN_FILE = Pattern.compile("saved|[a-z]+\\.(p12|pem|pdf|txt|zip)");

  /** In a process of its own, whose environment says where the data are: the folder. */
  public static void main(String[] words) throws IOException {
    new Walkthrough(Path.of(words[0]), List.of()).go();
    System.out.println("gone through");
  }

  void go() throws IOException {
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
    hold(told);
  }

  private static void hold(Map<String, String> told) {
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
      words.addAll(home);
    }
    return words.toArray(String[]::new);
  }
}
