package corymb.bench.race;

import corymb.bench.Material;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Whole processes from their start to their end, with the memory they use at most. */
final class Processes {

  private static final String SAMPLE = Material.WORKBOOK.toString();
  private static final String LAUNCHER = "target/corymb/bin/corymb";
  private static final Path TIME = Path.of("/usr/bin/time");
  private static final double NANO = 1e-9;
  private static final long PATIENCE_SECONDS = 300;

  /**
   * How often the worked responses stand in the small file; the large one has four times as many.
   */
  private static final int COPIES = 200;

  private static final int RESPONSES = 11;

  private final Timings timings;
  private final Path work;

  /**
   * @param work an empty folder for what they write
   */
  Processes(Timings timings, Path work) throws IOException {
    this.timings = timings;
    this.work = work;
    byte[] worked = Material.bytes(Material.WORKED);
    Files.writeString(file("small.ndjson"), new String(worked, "UTF-8").repeat(COPIES));
    Files.writeString(file("large.ndjson"), new String(worked, "UTF-8").repeat(4 * COPIES));
    timed("first start", launcher("home"));
    if (hasOffice()) {
      timed("first start of the office", office());
    }
  }

  private Path file(String name) {
    return work.resolve(name);
  }

  /** Each once, and those that are compared in turns. */
  void round(int times) throws IOException {
    for (int i = 0; i < times; i++) {
      if (hasOffice()) {
        keep("office", office());
      }
      keep("archive", launcher("home"));
      keep("plain", launcher("home"), "CORYMB_NO_ARCHIVE", "1");
      keep("poi", java("corymb.bench.BarePoi"));
      keep("read", java("corymb.bench.ColdRead"));
    }
    keep("first", launcher("home-" + System.nanoTime()));
    double few = timed("few", many("small.ndjson"));
    double most = timed("most", many("large.ndjson"));
    timings.add("Processes.many", new double[] {(most - few) / (3 * COPIES * RESPONSES)});
  }

  private static boolean hasOffice() {
    return List.of(System.getenv("PATH").split(":")).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
  }

  private List<String> office() {
    return List.of(
        "soffice",
        "-env:UserInstallation=" + file("office").toUri(),
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        work.toString(),
        SAMPLE);
  }

  private List<String> launcher(String home) {
    return List.of(
        "env",
        "CORYMB_HOME=" + file(home),
        LAUNCHER,
        "assess",
        SAMPLE,
        "-o",
        file("out").toString(),
        "--format",
        "pdf,json");
  }

  private List<String> many(String file) {
    return List.of(
        "env",
        "CORYMB_HOME=" + file("home"),
        LAUNCHER,
        "assess",
        file(file).toString(),
        "--format",
        "json");
  }

  private static List<String> java(String program) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xmx220m",
        "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
        "-cp",
        System.getProperty("java.class.path"),
        program,
        SAMPLE);
  }

  private void keep(String name, List<String> command, String... environment) throws IOException {
    timings.add("Processes." + name, new double[] {timed(name, command, environment)});
  }

  /** The seconds that a process takes. */
  private double timed(String name, List<String> command, String... environment)
      throws IOException {
    Path used = file("memory");
    List<String> words = new ArrayList<>();
    if (Files.isExecutable(TIME)) {
      Collections.addAll(words, TIME.toString(), "-f", "%M", "-o", used.toString());
    }
    words.addAll(command);
    ProcessBuilder builder =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(file("output").toFile());
    if (environment.length > 0) {
      builder.environment().putAll(Map.of(environment[0], environment[1]));
    }
    long start = System.nanoTime();
    Process process = builder.start();
    waitFor(process, String.join(" ", command));
    double seconds = (System.nanoTime() - start) * NANO;
    if (Files.exists(used)) {
      timings.memory("Processes." + name, Long.parseLong(Files.readString(used).strip()));
    }
    return seconds;
  }

  private void waitFor(Process process, String command) throws IOException {
    try {
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (!ended || process.exitValue() != 0) {
        stop(process);
        throw new IllegalStateException(
            String.format(
                Locale.ROOT, "it failed: %s%n%s", command, Files.readString(file("errors"))));
      }
    } catch (InterruptedException e) {
      stop(process);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static void stop(Process process) {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }
}
