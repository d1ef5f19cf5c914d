package corymb.usecase.rated;

import corymb.intake.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Corrected answers do not fit together; nothing was done. */
public final class FaultyAnswers extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FaultyAnswers(String name, List<Problem> problems) {
    super(
        name
            + " cannot be rated: "
            + problems.stream()
                .filter(Problem::isError)
                .map(
                    problem ->
                        "%s%s %s %s"
                            .formatted(
                                problem.question() == null ? "" : problem.question() + ": ",
                                problem.code(),
                                problem.message(),
                                problem.advice()))
                .collect(Collectors.joining("; ")));
  }
}
