package corymb.bench.race;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Seconds that things took, by their name and by the round in which they were measured. */
final class Timings {

  private final Map<String, List<double[]>> rounds = new LinkedHashMap<>();
  private final Map<String, Long> memory = new LinkedHashMap<>();

  /** The seconds of one round. */
  void add(String name, double[] seconds) {
    rounds.computeIfAbsent(name, any -> new ArrayList<>()).add(seconds);
  }

  /** The memory that a process used at most, in KB. */
  void memory(String name, long kilobytes) {
    memory.merge(name, kilobytes, Math::max);
  }

  boolean knows(String name) {
    return rounds.containsKey(name);
  }

  /** The memory in MB as the table shows it, nothing when it was not measured. */
  String shownMemory(String name) {
    Long kilobytes = memory.get(name);
    return kilobytes == null ? "" : kilobytes / 1024 + " MB";
  }

  double median(String name) {
    return median(all(name));
  }

  double least(String name) {
    return Arrays.stream(all(name)).min().orElseThrow();
  }

  double most(String name) {
    return Arrays.stream(all(name)).max().orElseThrow();
  }

  /**
   * How often the base fits into the thing: the median over the rounds of the quotient of their
   * medians, so that a machine that is slower for a while slows down both.
   */
  double ratio(String name, String base) {
    List<double[]> ours = rounds.get(name);
    List<double[]> theirs = rounds.get(base);
    double[] ratios = new double[Math.min(ours.size(), theirs.size())];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = median(ours.get(i)) / median(theirs.get(i));
    }
    return median(ratios);
  }

  private double[] all(String name) {
    return rounds.get(name).stream().flatMapToDouble(Arrays::stream).toArray();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
