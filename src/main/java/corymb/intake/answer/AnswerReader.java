package corymb.intake.answer;

import corymb.intake.raw.Content;
import corymb.intake.raw.Reading.Manner;
import corymb.scheme.question.Question;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Understands what stands at the place of an answer, as one type of question asks for it. */
public interface AnswerReader {

  /** The reader for a question's type, made once for a pack. */
  static AnswerReader of(Question question, Manner manner) {
    return of(question, manner, List::of);
  }

  /**
   * The same for workbooks in any language.
   *
   * @param elsewhere the same question in the other languages; asked for only when an answer is not
   *     understood in the question's own
   */
  static AnswerReader of(Question question, Manner manner, Supplier<List<Question>> elsewhere) {
    AnswerReader reader = ofType(question, manner, elsewhere);
    return manner == Manner.JSON ? new JsonAnswer(question.type(), reader) : reader;
  }

  private static AnswerReader ofType(
      Question question, Manner manner, Supplier<List<Question>> elsewhere) {
    return switch (question.type()) {
      case INTEGER, DECIMAL -> new NumberAnswer(question, elsewhere);
      case DATE -> new DateAnswer(manner);
      case YESNO -> new YesNoAnswer();
      case TEXT -> new TextAnswer(question.max());
      case CHOICE ->
          new ChoiceAnswer(Objects.requireNonNull(question.options()), manner, elsewhere);
    };
  }

  /** The answer, or what is wrong with it; the content is not blank. */
  Outcome read(Content content);
}
