package corymb.bench.many;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What each step cost at each number of cases, and whether any grew faster than it may. */
final class GrowthTable {

  private static final double MOST = 1.3;
  private static final double MILLI = 1e-6;

  private final Map<Integer, Map<Step, Long>> nanos;
  private final List<Integer> sizes;
  private final String database;

  GrowthTable(Map<Integer, Map<Step, Long>> nanos, String database) {
    this.nanos = nanos;
    this.sizes = List.copyOf(nanos.keySet());
    this.database = database;
  }

  /** Milliseconds, and behind each but the first how much faster than the cases they grew. */
  String markdown() {
    StringBuilder text = new StringBuilder("| " + database + ", milliseconds |");
    sizes.forEach(size -> text.append(String.format(Locale.ROOT, " %,d cases |", size)));
    text.append("\n|---|").append("---|".repeat(sizes.size())).append('\n');
    for (Step step : Step.values()) {
      text.append("| ").append(step.words()).append(" |");
      for (int i = 0; i < sizes.size(); i++) {
        text.append(String.format(Locale.ROOT, " %,.1f", millis(i, step)));
        text.append(i == 0 ? " |" : String.format(Locale.ROOT, " (%.2f) |", growth(i, step)));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private double millis(int place, Step step) {
    Long cost = nanos.getOrDefault(sizes.get(place), Map.of()).get(step);
    return cost == null ? 0 : cost * MILLI;
  }

  /** 1 when the cost grew as the cases did. */
  private double growth(int place, Step step) {
    double cases = (double) sizes.get(place) / sizes.get(place - 1);
    return millis(place, step) / millis(place - 1, step) / cases;
  }

  /** Whether no step grew faster than 1.3 times the cases. */
  boolean isHeld() {
    for (Step step : Step.values()) {
      for (int i = 1; i < sizes.size(); i++) {
        if (growth(i, step) > MOST) {
          return false;
        }
      }
    }
    return true;
  }

  /** The same as lines, both scales logarithmic. */
  String svg() {
    List<Plot.Line> lines = new ArrayList<>();
    for (Step step : Step.values()) {
      List<Double> costs = new ArrayList<>();
      for (int i = 0; i < sizes.size(); i++) {
        costs.add(millis(i, step));
      }
      lines.add(new Plot.Line(step.words(), costs));
    }
    return Plot.of("How cost grows with the number of cases (" + database + ")", sizes, lines);
  }
}
