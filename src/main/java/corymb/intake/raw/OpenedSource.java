package corymb.intake.raw;

import corymb.intake.SchemeRef;
import corymb.scheme.question.Questionnaire;

/** A source that could be opened and says which scheme it answers. */
public interface OpenedSource {

  /** The scheme and version that it answers. */
  SchemeRef scheme();

  /**
   * What it says to the questions.
   *
   * @throws UnreadableSource when a part that was not looked at before turns out to be damaged
   */
  Reading read(Questionnaire questionnaire) throws UnreadableSource;
}
