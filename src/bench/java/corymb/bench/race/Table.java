package corymb.bench.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells timings as a table in Markdown. */
final class Table {

  private static final double MILLI = 1e-3;

  private final Timings timings;
  private final List<String> lines = new ArrayList<>();
  private boolean held = true;

  Table(Timings timings) {
    this.timings = timings;
    lines.add("| What | Median | Lowest to highest | Memory | Ratio | Limit | Held |");
    lines.add("|---|---|---|---|---|---|---|");
  }

  void add(Part part) {
    for (Row row : part.rows()) {
      String name = part.timing(row.name());
      if (timings.knows(name)) {
        lines.add(line(part, row, name));
      }
    }
  }

  private String line(Part part, Row row, String name) {
    String ratio = "";
    String limit = "";
    String kept = "";
    if (row.base() != null) {
      double times = timings.ratio(name, part.timing(row.base()));
      ratio = number(times);
      if (row.most() > 0) {
        limit = "at most " + number(row.most());
        kept = times <= row.most() ? "yes" : "no";
        held &= times <= row.most();
      }
    }
    return "| %s | %s | %s to %s | %s | %s | %s | %s |"
        .formatted(
            row.what(),
            time(timings.median(name)),
            time(timings.least(name)),
            time(timings.most(name)),
            timings.shownMemory(name),
            ratio,
            limit,
            kept);
  }

  /** Whether every limit was held. */
  boolean held() {
    return held;
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  private static String number(double ratio) {
    return String.format(Locale.ROOT, ratio < 10 ? "%.2f" : "%.1f", ratio);
  }

  private static String time(double seconds) {
    if (seconds >= 1) {
      return String.format(Locale.ROOT, "%.2f s", seconds);
    }
    return seconds >= MILLI
        ? String.format(Locale.ROOT, "%.1f ms", seconds * 1e3)
        : String.format(Locale.ROOT, "%.1f µs", seconds * 1e6);
  }
}
