package corymb.usecase.rated;

import corymb.intake.Problem;
import corymb.scheme.language.Sentence;
import corymb.scheme.language.SpokenFault;
import java.util.List;

/** Corrected answers do not fit together; nothing was done. */
public final class FaultyAnswers extends SpokenFault {

  private static final long serialVersionUID = 1L;

  FaultyAnswers(String name, List<Problem> problems) {
    super("{0} cannot be rated: {1}", name, told(problems));
  }

  private static Sentence told(List<Problem> problems) {
    return problems.stream()
        .filter(Problem::isError)
        .map(FaultyAnswers::told)
        .reduce((some, next) -> Sentence.of("{0}; {1}", some, next))
        .orElseThrow();
  }

  private static Sentence told(Problem problem) {
    String what = "%s %s %s".formatted(problem.code(), problem.message(), problem.advice());
    return Sentence.asItIs(problem.question() == null ? what : problem.question() + ": " + what);
  }
}
