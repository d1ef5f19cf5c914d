package corymb.bench.race;

import corymb.bench.Checks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.runner.RunnerException;

/** Measures and prints one table; see src/bench/bench.sh. */
public final class Bench {

  private Bench() {}

  /**
   * @param args {@code --quick} and names of parts; none for all
   */
  public static void main(String[] args) {
    List<String> words = new ArrayList<>(List.of(args));
    boolean quick = words.remove("--quick");
    Set<Part> parts = EnumSet.noneOf(Part.class);
    for (String word : words) {
      Part part = Part.named(word);
      if (part == null) {
        System.err.println(word + " is no part; the parts are " + List.of(Part.values()));
        System.exit(2);
      } else {
        parts.add(part);
      }
    }
    if (parts.isEmpty()) {
      parts.addAll(EnumSet.allOf(Part.class));
    }
    try {
      System.exit(measure(parts, quick) ? 0 : 1);
    } catch (IOException | RunnerException | RuntimeException e) {
      System.err.println(e.getMessage());
      System.exit(3);
    }
  }

  private static boolean measure(Set<Part> parts, boolean quick)
      throws IOException, RunnerException {
    if (parts.contains(Part.RATING)) {
      Checks.run(quick ? 500 : 5_000);
    }
    Table table = new Table(new Rounds(parts, quick).run());
    parts.forEach(table::add);
    System.out.print(table.text());
    return table.held();
  }
}
