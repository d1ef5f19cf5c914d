package corymb.bench.race;

import corymb.bench.Checks;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Measures and prints one table; see src/bench/bench.sh. */
public final class Bench {

  private Bench() {}

  /**
   * @param args {@code --quick} and names of parts; none for all
   */
  public static void main(String[] args) throws Exception {
    List<String> words = new ArrayList<>(List.of(args));
    boolean quick = words.remove("--quick");
    Set<Part> parts = EnumSet.noneOf(Part.class);
    words.forEach(word -> parts.add(Part.valueOf(word.toUpperCase(Locale.ROOT))));
    if (parts.isEmpty()) {
      parts.addAll(EnumSet.allOf(Part.class));
    }
    if (parts.contains(Part.RATING)) {
      Checks.run(quick ? 500 : 5_000);
    }
    Timings timings = new Rounds(parts, quick).run();
    Table table = new Table(timings);
    parts.forEach(table::add);
    System.out.print(table.text());
    System.exit(table.held() ? 0 : 1);
  }
}
