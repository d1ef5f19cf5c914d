package corymb.report.view;

import corymb.facts.Answer;
import corymb.facts.Band;
import corymb.facts.Gate;
import corymb.facts.Value;
import corymb.intake.Problem;
import corymb.report.words.ReportWords;
import corymb.scheme.Pack;
import corymb.scheme.Response;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.indicator.SchemeFigure;
import corymb.scheme.question.Option;
import corymb.scheme.question.OptionList;
import corymb.scheme.question.Question;
import corymb.scheme.question.Section;
import corymb.scheme.yaml.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts answers, methods and remarks into words. */
final class AnnexViews {

  private final ReportWords words;

  AnnexViews(ReportWords words) {
    this.words = words;
  }

  List<AnswersView> answers(Pack pack, Response response) {
    return pack.questionnaire().sections().stream().map(s -> answers(s, response)).toList();
  }

  private AnswersView answers(Section section, Response response) {
    return new AnswersView(
        section.title(),
        section.questions().stream().map(q -> line(q, response.answer(q.code()))).toList());
  }

  private AnswersView.Line line(Question question, Answer answer) {
    return new AnswersView.Line(
        question.text(),
        question.code(),
        readable(question, answer.value()),
        answer.cell() == null ? IndicatorViews.DASH : answer.cell().address());
  }

  /** An answer in words. */
  String readable(Question question, @Nullable Value value) {
    if (value == null) {
      return words.text("answer.none");
    }
    if (value instanceof Value.YesNo answer) {
      return words.text(answer.yes() ? "yes" : "no");
    }
    OptionList options = question.options();
    if (options != null) {
      Option option = options.find(value.text());
      return option == null ? value.text() : option.label();
    }
    if (value instanceof Value.Day day) {
      return words.language().day(day.date());
    }
    return question.type().isNumber()
        ? words.language().withUnit(words.number(value.text()), question.unit())
        : value.text();
  }

  List<MethodView> methods(Pack pack) {
    return Stream.concat(pack.indicators().stream(), pack.criteria().stream())
        .map(this::method)
        .toList();
  }

  private MethodView method(Indicator indicator) {
    Gate gate = indicator.gate();
    return new MethodView(
        indicator.code(),
        indicator.title(),
        indicator.maximum() == 0
            ? List.of()
            : indicator.bands().stream().map(band -> band(indicator, band)).toList(),
        gate == null ? words.text("minimum.none") : words.wording().needs(indicator, gate.ways()),
        indicator.figures().stream().map(this::figure).collect(Collectors.joining("; ")),
        words.text("status." + Words.of(indicator.status())));
  }

  private String band(Indicator indicator, Band band) {
    String when =
        band.bounds().isEmpty()
            ? words.text("band.otherwise")
            : words.wording().needs(indicator, List.of(band.bounds()));
    return words.counted("band", band.points(), when);
  }

  private String figure(SchemeFigure figure) {
    return words.with("named", figure.title(), words.language().number(figure.figure().value()));
  }

  static List<RemarkView> remarks(List<Problem> problems) {
    return problems.stream()
        .map(
            problem ->
                new RemarkView(
                    problem.code(),
                    problem.cell() == null ? IndicatorViews.DASH : problem.cell().toString(),
                    problem.message() + " " + problem.advice()))
        .toList();
  }
}
