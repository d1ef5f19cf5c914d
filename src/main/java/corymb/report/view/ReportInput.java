package corymb.report.view;

import corymb.benchmark.Benchmark;
import corymb.intake.Intake;
import corymb.rating.Scorecard;
import corymb.scheme.Response;
import java.time.LocalDate;
import java.util.List;

/**
 * What a report is made from.
 *
 * @param intake where the response came from, and its warnings
 * @param response the complete response
 * @param scorecard its rating
 * @param benchmarks the comparison with each peer group; empty when none is wanted
 * @param today the day of the report
 */
public record ReportInput(
    Intake intake,
    Response response,
    Scorecard scorecard,
    List<Benchmark> benchmarks,
    LocalDate today) {

  /** The group that tables and charts use: the same portfolio where it is shown, else all. */
  public Benchmark.@org.jspecify.annotations.Nullable Shown mainGroup() {
    Benchmark.Shown main = null;
    for (Benchmark benchmark : benchmarks) {
      if (benchmark instanceof Benchmark.Shown shown) {
        switch (shown.group().kind()) {
          case PORTFOLIO -> {
            return shown;
          }
          case ALL -> main = shown;
          default -> {}
        }
      }
    }
    return main;
  }
}
