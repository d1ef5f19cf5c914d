package corymb.usecase.casework;

import corymb.assessment.state.Kept;
import corymb.assessment.state.Submission;
import corymb.facts.Value;
import corymb.intake.Intake;
import corymb.scheme.Pack;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a response that was read says about itself. */
public final class Submissions {

  private Submissions() {}

  static Submission of(Intake intake, byte[] bytes, LocalDate importedOn) {
    Pack pack = intake.checkedBy();
    return new Submission(
        new Kept(intake.sha256(), intake.source(), bytes.length),
        pack.name(),
        pack.digest(),
        assessedOn(intake),
        importedOn);
  }

  /** The day the answers describe. */
  public static LocalDate assessedOn(Intake intake) {
    Value value = intake.checked().answer("organisation.assessmentDate").value();
    if (value instanceof Value.Day day) {
      return day.date();
    }
    throw new IllegalArgumentException(intake.source() + " does not say which day it describes");
  }

  /** The answer to a question as text, null when there is none. */
  static @Nullable String text(Intake intake, String question) {
    Value value = intake.checked().answer(question).value();
    return value == null ? null : value.text();
  }
}
