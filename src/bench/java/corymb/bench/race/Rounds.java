package corymb.bench.race;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures in rounds: each round measures everything once, each benchmark in a process of its own.
 * What is compared is so measured near in time, whatever else the machine does.
 */
final class Rounds {

  private static final int ROUNDS = 3;
  private static final int ITERATIONS = 5;
  private static final int PROCESSES = 2;
  private static final double NANO = 1e-9;

  private final Set<Part> parts;
  private final boolean quick;
  private final Timings timings = new Timings();

  Rounds(Set<Part> parts, boolean quick) {
    this.parts = parts;
    this.quick = quick;
  }

  Timings run() throws RunnerException, IOException {
    int rounds = quick ? 1 : ROUNDS;
    for (int round = 1; round <= rounds; round++) {
      for (Part part : parts) {
        System.err.printf("round %d of %d: %s%n", round, rounds, part);
        if (part == Part.LAUNCHER) {
          processes();
        } else {
          keep(new Runner(options(part)).run());
        }
      }
    }
    return timings;
  }

  private void processes() throws IOException {
    Path work = Files.createTempDirectory("corymb-bench");
    try {
      new Processes(timings, work).round(quick ? 1 : PROCESSES);
    } finally {
      try (Stream<Path> all = Files.walk(work)) {
        all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  private Options options(Part part) {
    return new OptionsBuilder()
        .include("\\." + part.benchmarks() + "\\.")
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.NANOSECONDS)
        .forks(1)
        .threads(1)
        .warmupIterations(warmUps(part))
        .warmupTime(TimeValue.milliseconds(quick ? 500 : 1000))
        .measurementIterations(ITERATIONS)
        .measurementTime(TimeValue.milliseconds(quick ? 200 : 400))
        .jvmArgs("-XX:+UseParallelGC", "-Xmx512m", "-Dorg.slf4j.simpleLogger.defaultLogLevel=error")
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true)
        .build();
  }

  /** An engine has far more code to compile than a loop before it is as quick as it gets. */
  private int warmUps(Part part) {
    int seconds = part == Part.RATING ? 6 : 3;
    return quick ? seconds - 1 : seconds;
  }

  private void keep(Collection<RunResult> results) {
    for (RunResult result : results) {
      String[] name = result.getParams().getBenchmark().split("\\.");
      double[] seconds =
          result.getBenchmarkResults().stream()
              .map(BenchmarkResult::getIterationResults)
              .flatMap(Collection::stream)
              .map(IterationResult::getPrimaryResult)
              .mapToDouble(primary -> primary.getScore() * NANO)
              .toArray();
      timings.add(name[name.length - 2] + "." + name[name.length - 1], seconds);
    }
  }
}
