package corymb.usecase.casework;

import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Kept;
import corymb.assessment.state.Submission;
import corymb.facts.Value;
import corymb.intake.Intake;
import corymb.scheme.Pack;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a response that was read says about itself. */
public final class Submissions {

  /** The question for the day that the answers describe. */
  public static final String ASSESSED_ON = "organisation.assessmentDate";

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
    Value value = intake.checked().answer(ASSESSED_ON).value();
    if (value instanceof Value.Day day) {
      return day.date();
    }
    throw new IllegalArgumentException(intake.source() + " does not say which day it describes");
  }

  /** Whether the answer to a question can be corrected. */
  public static boolean isCorrectable(String question) {
    return !question.equals(ASSESSED_ON);
  }

  /**
   * Checks that a question is not the one for the day that the answers describe: all else counts to
   * that day, the window of the history too, so that only a new response can name another.
   *
   * @throws ActRefused when it is
   */
  public static void requireCorrectable(String question) {
    if (!isCorrectable(question)) {
      throw new ActRefused(
          "{0} is not corrected: all answers count to that day; return the case with questions, so that the organisation hands in a response of another day",
          question);
    }
  }

  /** The answer to a question as text, null when there is none. */
  static @Nullable String text(Intake intake, String question) {
    Value value = intake.checked().answer(question).value();
    return value == null ? null : value.text();
  }
}
