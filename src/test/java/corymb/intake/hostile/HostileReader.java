package corymb.intake.hostile;

import corymb.intake.Intake;
import corymb.intake.Problem;
import corymb.intake.read.Intakes;
import corymb.usecase.PackShelf;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Another process, with little memory, that reads all hostile workbooks one after the other. */
final class HostileReader {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private HostileReader() {}

  static List<Hostile> all() {
    List<Hostile> all = new ArrayList<>(HostileArchives.all());
    all.addAll(HostileParts.all());
    all.addAll(HostileCells.all());
    return all;
  }

  /** Prints a line for each: its name, the milliseconds of reading, and what was told. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Intakes intakes = PackShelf.builtIn().intakes();
    for (Hostile hostile : all()) {
      byte[] bytes = hostile.bytes().get();
      long start = System.nanoTime();
      String told;
      try {
        Intake intake = intakes.read("hostile.xlsx", bytes, TODAY);
        told = intake.problems().stream().limit(50).map(HostileReader::line).collect(joined());
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        told = "BROKEN " + e;
      }
      long millis = (System.nanoTime() - start) / 1_000_000;
      out.println(hostile.name().replaceAll("\\s", " ") + "\t" + millis + "\t" + told);
    }
  }

  private static String line(Problem problem) {
    String line = problem.code() + " " + problem.message() + " [" + problem.question() + "]";
    return line.replaceAll("\\s", " ");
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(" | ");
  }
}
