package corymb.intake.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.ChildJava;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Workbooks that mean harm are told for what they are, by a process with 256 MB. */
class HostileWorkbooksTest {

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void every_hostile_workbook_is_read_to_a_located_problem_in_256_megabytes() throws Exception {
    List<Hostile> all = HostileReader.all();
    List<String> lines = lines();
    assertThat(lines).hasSize(all.size());
    for (int i = 0; i < all.size(); i++) {
      Hostile hostile = all.get(i);
      String told = lines.get(i).split("\t", -1)[2];
      assertThat(told).as(hostile.name()).doesNotContain("BROKEN").contains(hostile.said());
      if (hostile.codes().isEmpty()) {
        assertThat(told).as(hostile.name()).doesNotContain("P110", "P111");
      } else {
        assertThat(hostile.codes()).as(lines.get(i)).anyMatch(told::contains);
      }
    }
  }

  private static List<String> lines() throws IOException, InterruptedException {
    List<String> command = ChildJava.command(HostileReader.class);
    command.add(1, "-Xmx256m");
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader told =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      List<String> lines = told.lines().toList();
      assertThat(process.waitFor()).isZero();
      return lines;
    } finally {
      process.destroyForcibly();
    }
  }
}
