package corymb.report.terminal;

import corymb.intake.Intake;
import corymb.intake.Problem;
import corymb.report.words.ReportWords;
import corymb.scheme.language.Language;
import corymb.scheme.yaml.Words;
import java.util.List;

/** The problems of a response for a terminal. */
public final class ProblemText {

  private ProblemText() {}

  /** The problems in English. */
  public static String of(Intake intake, Ink ink) {
    return of(intake, ink, Language.ENGLISH);
  }

  /** One block per problem: place, code, message, advice; a count at the end. */
  public static String of(Intake intake, Ink ink, Language language) {
    ReportWords words = ReportWords.in(language);
    StringBuilder text = new StringBuilder();
    List<Problem> problems = intake.problems();
    long errors = problems.stream().filter(Problem::isError).count();
    text.append(ink.bold(intake.source())).append(": ");
    text.append(
        problems.isEmpty()
            ? ink.good(words.text("problems.none"))
            : words.counted("errors", errors)
                + ", "
                + words.counted("warnings", problems.size() - errors));
    text.append('\n');
    problems.forEach(problem -> text.append(block(problem, ink, words)));
    return text.toString();
  }

  private static String block(Problem problem, Ink ink, ReportWords words) {
    String severity = words.text("severity." + Words.of(problem.severity()));
    return "  %s %s  %s\n      %s\n"
        .formatted(
            problem.isError() ? ink.bad(severity) : severity,
            problem.code(),
            problem.message(),
            ink.muted(problem.advice()));
  }
}
