package corymb.report.view;

import corymb.benchmark.Benchmark;
import corymb.intake.Intake;
import corymb.rating.Scorecard;
import corymb.report.stored.CaseFacts;
import corymb.report.words.ReportWords;
import corymb.scheme.Response;
import corymb.scheme.language.Language;
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
 * @param said how it is said in another language, null for English
 */
public record ReportInput(
    Intake intake,
    Response response,
    Scorecard scorecard,
    List<Benchmark> benchmarks,
    LocalDate today,
    @Nullable CaseFacts stored,
    @Nullable Said said) {

  /**
   * The same in another language.
   *
   * @param words the words of the language
   * @param intake the intake with its warnings in the language
   * @param scorecard the scorecard in the language
   */
  public record Said(ReportWords words, Intake intake, Scorecard scorecard) {}

  /** What an English report is made from. */
  public ReportInput(
      Intake intake,
      Response response,
      Scorecard scorecard,
      List<Benchmark> benchmarks,
      LocalDate today) {
    this(intake, response, scorecard, benchmarks, today, null, null);
  }

  /** What an English report of a stored case is made from. */
  public ReportInput(
      Intake intake,
      Response response,
      Scorecard scorecard,
      List<Benchmark> benchmarks,
      LocalDate today,
      @Nullable CaseFacts stored) {
    this(intake, response, scorecard, benchmarks, today, stored, null);
  }

  /** The words of the report. */
  public ReportWords words() {
    return said == null ? ReportWords.in(Language.ENGLISH) : said.words();
  }

  /** The scorecard in the language of the report. */
  public Scorecard toldScorecard() {
    return said == null ? scorecard : said.scorecard();
  }

  /** The intake in the language of the report. */
  public Intake toldIntake() {
    return said == null ? intake : said.intake();
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
