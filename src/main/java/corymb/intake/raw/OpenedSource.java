package corymb.intake.raw;

import corymb.intake.SchemeRef;
import corymb.scheme.question.Questionnaire;
import java.util.List;
import java.util.function.Supplier;

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

  /**
   * The same where questions that are lost may be told by their texts in any language.
   *
   * @param elsewhere the questionnaire in the other languages; asked for only when something is
   *     lost
   */
  default Reading read(Questionnaire questionnaire, Supplier<List<Questionnaire>> elsewhere)
      throws UnreadableSource {
    return read(questionnaire);
  }
}
