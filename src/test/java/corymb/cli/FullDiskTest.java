package corymb.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import corymb.ChildJava;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Disks that are full, and disks that may only be read: real ones of some megabytes in memory,
 * which only the process that is tried can see and which are gone with it. They are made by {@code
 * unshare} and {@code mount} of Linux; where these may not be used the test is skipped.
 */
class FullDiskTest {

  @TempDir private Path folder;

  private static boolean mayMount(List<String> alone) throws InterruptedException {
    List<String> words = new ArrayList<>(alone);
    words.addAll(List.of("mount", "-t", "tmpfs", "corymb", "/mnt"));
    try {
      return new ProcessBuilder(words)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void a_full_disk_and_one_that_may_only_be_read_are_told_and_leave_nothing_half()
      throws IOException, InterruptedException {
    List<String> root = List.of("unshare", "--mount");
    List<String> user = List.of("unshare", "--user", "--map-root-user", "--mount");
    List<String> alone = mayMount(root) ? root : user;
    assumeThat(mayMount(alone)).as("file systems of its own may be mounted here").isTrue();
    Path results = Files.createDirectory(folder.resolve("results"));
    Path home = Files.createDirectory(folder.resolve("home"));
    List<String> words = new ArrayList<>(alone);
    words.addAll(
        List.of(
            "sh",
            "-c",
            "mount -t tmpfs -o size=1m corymb \"$0\" && mount -t tmpfs -o size=32m corymb \"$1\""
                + " && shift && exec \"$@\"",
            results.toString(),
            home.toString()));
    words.addAll(ChildJava.command(FullDisk.class, results.toString(), home.toString()));
    Process process =
        new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> told =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    assertThat(process.waitFor()).as(String.join("\n", told)).isZero();
    assertThat(told).hasSize(8);
  }
}
