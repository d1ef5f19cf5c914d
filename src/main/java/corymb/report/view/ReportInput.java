package corymb.report.view;

import corymb.benchmark.Benchmark;
import corymb.intake.Intake;
import corymb.rating.Scorecard;
import corymb.report.stored.CaseFacts;
import corymb.scheme.Response;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report is made from.
 *
 * @param intake where the response came from, and its warnings
 * @param response the complete response
 * @param scorecard its rating
 * @param benchmarks the comparison with each peer group; empty when none is wanted
 * @param today the day of the report
 * @param stored the stored case it is of, null when it is of a response that is not stored
 */
public record ReportInput(
    Intake intake,
    Response response,
    Scorecard scorecard,
    List<Benchmark> benchmarks,
    LocalDate today,
    @Nullable CaseFacts stored) {

  /** What the report of a response that is not stored is made from. */
  public ReportInput(
      Intake intake,
      Response response,
      Scorecard scorecard,
      List<Benchmark> benchmarks,
      LocalDate today) {
    this(intake, response, scorecard, benchmarks, today, null);
  }

  /** The group that tables and charts use: the same portfolio where it is shown, else all. */
  public Benchmark.@Nullable Shown mainGroup() {
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
