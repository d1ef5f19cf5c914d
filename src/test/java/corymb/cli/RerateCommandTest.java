package corymb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another pack would say of stored cases, from a shell. */
class RerateCommandTest {

  @TempDir private Path folder;

  private CommandRun run(String... words) {
    return CommandRun.of(
        Stream.concat(Stream.of(words), Stream.of("--home", folder.resolve("home").toString()))
            .toArray(String[]::new));
  }

  /** The shipped pack, but that Gold needs 65 % of the points. */
  private Path easier() throws IOException {
    Path from = Path.of("rules/ecei/1.0.0");
    Path pack = folder.resolve("pack");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = pack.resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    Files.delete(pack.resolve("pack.lock"));
    Path scheme = pack.resolve("scheme.yaml");
    Files.writeString(
        scheme,
        Files.readString(scheme)
            .replaceFirst("1\\.0\\.0", "1.9.0")
            .replace("pointsPercent: 80.0", "pointsPercent: 65.0"));
    return pack;
  }

  @Test
  void who_would_gain_which_label_and_why_is_told_and_nothing_is_changed() throws IOException {
    String pack = easier().toString();
    for (String sample : List.of("silver", "bronze-only")) {
      run("import", "samples/" + sample + "/response.xlsx", "--on", "2026-06-01");
    }
    Path table = folder.resolve("table.csv");
    CommandRun run = run("rerate", "--pack", pack, "--dry-run", "-o", table.toString());
    assertThat(run.err()).contains("1 gain, 0 lose, 1 keep their label, 0 unrated, 0 not looked");
    assertThat(run.out())
        .contains("gains ", "silver -> gold", "98 -> 98 points", "before, points: found 65.3 %")
        .hasLineCount(1);
    assertThat(run.status()).isZero();
    assertThat(Files.readAllLines(table)).hasSize(3);
    assertThat(run("replay", "--all").err()).contains("2 the same, 0 different");
    assertThat(run("rerate", "--pack", pack).status()).as("not for good").isEqualTo(2);
    CommandRun odd = run("rerate", "--pack", pack, "--dry-run", "-o", "table.pdf");
    assertThat(odd.status()).isEqualTo(2);
    assertThat(odd.err()).contains("FILE.csv or FILE.xlsx");
  }
}
