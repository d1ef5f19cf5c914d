package corymb.web.own.told;

import corymb.benchmark.Benchmark;
import corymb.intake.Intake;
import corymb.rating.IndicatorResult;
import corymb.rating.LabelResult;
import corymb.rating.Scorecard;
import corymb.report.view.IndicatorView;
import corymb.report.view.ReportInput;
import corymb.report.view.ReportView;
import corymb.report.view.ReportViews;
import corymb.report.view.SectionView;
import corymb.report.words.ReportWords;
import corymb.scheme.language.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A result as pages tell it.
 *
 * @param report the words of its report
 * @param label the code of the indicative label, null for none
 * @param bars the sections as bars
 * @param sections the sections with their indicators
 */
public record Told(
    ReportView report, @Nullable String label, List<Bar> bars, List<ToldSection> sections) {

  /** Keeps the lists. */
  public Told {
    bars = List.copyOf(bars);
    sections = List.copyOf(sections);
  }

  /**
   * A section of the indicators.
   *
   * @param view its words
   * @param indicators its indicators
   */
  public record ToldSection(SectionView view, List<ToldIndicator> indicators) {}

  /**
   * An indicator.
   *
   * @param view its words
   * @param answers the answers that its rule looked at
   */
  public record ToldIndicator(IndicatorView view, List<ToldAnswer> answers) {}

  /**
   * The result of a response.
   *
   * @param scorecard its rating, in the language
   */
  public static Told of(
      Intake intake,
      Scorecard scorecard,
      List<Benchmark> benchmarks,
      LocalDate today,
      Language language) {
    ReportInput.Said said = new ReportInput.Said(ReportWords.in(language), intake, scorecard);
    ReportInput input =
        new ReportInput(intake, intake.checked(), scorecard, benchmarks, today, null, said);
    ReportView report = ReportViews.of(input);
    LabelResult indicative = scorecard.indicative();
    List<ToldSection> sections = new ArrayList<>();
    for (SectionView section : report.sections()) {
      sections.add(
          new ToldSection(
              section,
              section.indicators().stream().map(view -> indicator(view, scorecard)).toList()));
    }
    return new Told(
        report,
        indicative == null ? null : indicative.label().code(),
        Bar.of(scorecard, input.mainGroup()),
        sections);
  }

  private static ToldIndicator indicator(IndicatorView view, Scorecard scorecard) {
    IndicatorResult result = scorecard.indicator(view.code());
    return new ToldIndicator(
        view,
        result.why().answers().stream()
            .map(answer -> ToldAnswer.of(scorecard.pack().questionnaire(), answer))
            .toList());
  }
}
