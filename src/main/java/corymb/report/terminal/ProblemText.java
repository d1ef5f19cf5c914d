package corymb.report.terminal;

import corymb.intake.Intake;
import corymb.intake.Problem;
import corymb.scheme.yaml.Words;
import java.util.List;

/** The problems of a response for a terminal. */
public final class ProblemText {

  private ProblemText() {}

  /** One block per problem: place, code, message, advice; a count at the end. */
  public static String of(Intake intake, Ink ink) {
    StringBuilder text = new StringBuilder();
    List<Problem> problems = intake.problems();
    long errors = problems.stream().filter(Problem::isError).count();
    text.append(ink.bold(intake.source())).append(": ");
    text.append(
        problems.isEmpty()
            ? ink.good("no problems") + "\n"
            : "%s %s, %s %s\n"
                .formatted(
                    errors,
                    errors == 1 ? "error" : "errors",
                    problems.size() - errors,
                    problems.size() - errors == 1 ? "warning" : "warnings"));
    problems.forEach(problem -> text.append(block(problem, ink)));
    return text.toString();
  }

  private static String block(Problem problem, Ink ink) {
    String severity = Words.of(problem.severity());
    return "  %s %s  %s\n      %s\n"
        .formatted(
            problem.isError() ? ink.bad(severity) : severity,
            problem.code(),
            problem.message(),
            ink.muted(problem.advice()));
  }
}
