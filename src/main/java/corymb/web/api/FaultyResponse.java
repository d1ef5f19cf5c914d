package corymb.web.api;

import corymb.intake.Intake;
import corymb.intake.Problem;
import java.util.List;

/** A response that was sent has errors; nothing was done with it. */
final class FaultyResponse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final transient List<Problem> problems;

  FaultyResponse(Intake intake) {
    super(intake.source() + " has errors");
    this.name = intake.source();
    this.problems = List.copyOf(intake.problems());
  }

  ApiProblem problem() {
    return ApiProblem.faulty(name, problems);
  }
}
