package corymb.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a stand-in for Java that says how it was called. */
class LauncherTest {

  private static final String JAVA =
      """
      #!/bin/sh
      for word in "$@"; do
        case $word in -XX:ArchiveClassesAtExit=*) echo archive >"${word#*=}"; exit 0 ;; esac
      done
      { cat >/dev/null; } 2>/dev/null && echo "input is open" || echo "input is closed"
      echo "$@"
      """;

  @TempDir private Path folder;
  private Path home;

  @BeforeEach
  void a_program_in_a_folder_with_a_space() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
    home = folder.resolve("the home");
    script("the program/bin/corymb", Files.readString(Path.of("src/main/launcher/corymb")));
    script("java/bin/java", JAVA);
  }

  private void script(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private String run(String redirection, String... settings) throws Exception {
    return runs("check x " + redirection, settings);
  }

  private String runs(String words, String... settings) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", "-c", "'./the program/bin/corymb' " + words);
    Map<String, String> environment = builder.environment();
    environment.remove("CORYMB_NO_ARCHIVE");
    environment.put("JAVA_HOME", folder.resolve("java").toString());
    environment.put("CORYMB_HOME", home.toString());
    for (int i = 0; i < settings.length; i += 2) {
      environment.put(settings[i], settings[i + 1]);
    }
    Process process = builder.directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return told;
  }

  private Path archive() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("cache"))) {
      return files.filter(file -> file.toString().endsWith(".jsa")).findFirst().orElseThrow();
    }
  }

  @Test
  void the_first_use_makes_an_archive_and_every_use_takes_it() throws Exception {
    assertThat(run("")).contains("-XX:SharedArchiveFile=" + home);
    FileTime made = Files.getLastModifiedTime(archive());

    assertThat(run("")).contains("-XX:SharedArchiveFile=" + archive()).contains("check x");
    assertThat(Files.getLastModifiedTime(archive())).isEqualTo(made);
  }

  @Test
  void the_web_application_has_an_archive_of_its_own() throws Exception {
    run("");
    Path small = archive();
    assertThat(runs("demo")).contains("-XX:SharedArchiveFile=" + home).doesNotContain("" + small);
    assertThat(runs("serve")).contains("cache/classes-web-");
    assertThat(run("")).contains("" + small);
    try (Stream<Path> kept = Files.list(home.resolve("cache"))) {
      assertThat(kept.filter(each -> !each.toString().endsWith(".size"))).hasSize(2);
    }
  }

  @Test
  void an_archive_that_was_cut_off_is_made_anew() throws Exception {
    run("");
    Files.writeString(archive(), "arch");

    assertThat(run("")).contains("-XX:SharedArchiveFile=");
    assertThat(archive()).hasContent("archive");
  }

  @Test
  void a_lock_of_a_killed_start_holds_for_a_while_only() throws Exception {
    run("");
    Path archive = archive();
    Files.delete(archive);
    Path lock = Files.createDirectory(archive.resolveSibling(archive.getFileName() + ".lock"));
    assertThat(run("")).doesNotContain("SharedArchiveFile").contains("check x");

    Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minusSeconds(600)));
    assertThat(run("")).contains("-XX:SharedArchiveFile=");
    assertThat(lock).doesNotExist();
  }

  @Test
  void without_a_home_no_archive_is_put_where_others_could_change_it() throws Exception {
    assertThat(run("", "CORYMB_HOME", "", "HOME", "")).doesNotContain("SharedArchiveFile");
  }

  @Test
  void a_home_that_cannot_be_made_is_done_without() throws Exception {
    Files.writeString(home, "a file");

    assertThat(run("")).doesNotContain("SharedArchiveFile").contains("check x");
  }

  @Test
  void a_closed_input_is_not_taken_by_a_file_of_the_program() throws Exception {
    assertThat(run("")).contains("input is open");
    assertThat(run("<&-")).contains("input is closed");
  }

  @Test
  void closed_outputs_end_nothing_by_themselves() throws Exception {
    assertThat(run(">&-")).doesNotContain("check x");
    assertThat(run("2>&-")).contains("check x");
  }
}
