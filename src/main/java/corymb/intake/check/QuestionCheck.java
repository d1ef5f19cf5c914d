package corymb.intake.check;

import corymb.intake.answer.AnswerReader;
import corymb.intake.answer.Outcome;
import corymb.intake.problem.ProblemCode;
import corymb.intake.problem.ProblemTexts;
import corymb.intake.raw.Content;
import corymb.intake.raw.RawAnswer;
import corymb.intake.raw.Reading.Manner;
import corymb.scheme.question.Question;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Checks the answers to one question; made once for a pack. */
final class QuestionCheck {

  private final Question question;
  private final AnswerReader cells;
  private final AnswerReader json;

  QuestionCheck(Question question, Supplier<List<Question>> elsewhere) {
    this.question = question;
    this.cells = AnswerReader.of(question, Manner.CELLS, elsewhere);
    this.json = AnswerReader.of(question, Manner.JSON);
  }

  Question question() {
    return question;
  }

  /** What is understood of a raw answer. */
  Outcome check(RawAnswer answer, Manner manner) {
    Content content = answer.content();
    if (content instanceof Content.Blank) {
      return question.required() ? notAnswered() : Outcome.NONE;
    }
    if (content instanceof Content.Lost) {
      return Outcome.NONE;
    }
    if (content instanceof Content.Broken broken) {
      return Outcome.wrong(ProblemCode.ERROR_VALUE, broken.error());
    }
    return (manner == Manner.JSON ? json : cells).read(content);
  }

  private Outcome notAnswered() {
    Map<String, String> details = question.type().isNumber() ? Map.of("nothing", "0") : Map.of();
    return Outcome.wrong(ProblemCode.NOT_ANSWERED, "", details);
  }

  /** What the question expects, in words. */
  String expected(Manner manner, ProblemTexts texts) {
    return Expectation.of(question, manner, texts);
  }
}
