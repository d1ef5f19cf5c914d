package corymb.report.view;

import corymb.facts.Answer;
import corymb.facts.Band;
import corymb.facts.Gate;
import corymb.facts.Value;
import corymb.intake.Problem;
import corymb.rating.words.Wording;
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

  private AnnexViews() {}

  static List<AnswersView> answers(Pack pack, Response response) {
    return pack.questionnaire().sections().stream().map(s -> answers(s, response)).toList();
  }

  private static AnswersView answers(Section section, Response response) {
    return new AnswersView(
        section.title(),
        section.questions().stream().map(q -> line(q, response.answer(q.code()))).toList());
  }

  private static AnswersView.Line line(Question question, Answer answer) {
    return new AnswersView.Line(
        question.text(),
        question.code(),
        readable(question, answer.value()),
        answer.cell() == null ? IndicatorViews.DASH : answer.cell().address());
  }

  /** An answer in words. */
  static String readable(Question question, @Nullable Value value) {
    if (value == null) {
      return "not answered";
    }
    if (value instanceof Value.YesNo answer) {
      return answer.yes() ? "yes" : "no";
    }
    OptionList options = question.options();
    if (options != null) {
      Option option = options.find(value.text());
      return option == null ? value.text() : option.label();
    }
    boolean unit = question.type().isNumber() && !question.unit().isEmpty();
    return unit ? value.text() + " " + question.unit() : value.text();
  }

  static List<MethodView> methods(Pack pack) {
    return Stream.concat(pack.indicators().stream(), pack.criteria().stream())
        .map(AnnexViews::method)
        .toList();
  }

  private static MethodView method(Indicator indicator) {
    Gate gate = indicator.gate();
    return new MethodView(
        indicator.code(),
        indicator.title(),
        indicator.maximum() == 0
            ? List.of()
            : indicator.bands().stream().map(band -> band(indicator, band)).toList(),
        gate == null ? "none" : Wording.english().needs(indicator, gate.ways()),
        indicator.figures().stream().map(AnnexViews::figure).collect(Collectors.joining("; ")),
        Words.of(indicator.status()));
  }

  private static String band(Indicator indicator, Band band) {
    return band.points()
        + (band.points() == 1 ? " point: " : " points: ")
        + (band.bounds().isEmpty()
            ? "otherwise"
            : Wording.english().needs(indicator, List.of(band.bounds())));
  }

  private static String figure(SchemeFigure figure) {
    return figure.title() + ": " + figure.figure().value().toPlainString();
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
