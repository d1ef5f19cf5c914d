package corymb.intake.check;

import corymb.intake.problem.ProblemCode;
import corymb.intake.problem.ProblemTexts;
import corymb.intake.raw.Content;
import corymb.intake.raw.RawAnswer;
import corymb.intake.raw.Reading.Manner;
import corymb.scheme.question.OptionList;
import corymb.scheme.question.Question;
import java.util.List;

/** Checks the answers to one question; made once for a pack. */
final class QuestionCheck {

  private final Question question;
  private final AnswerReader cells;
  private final AnswerReader json;

  QuestionCheck(Question question, YesNoAnswer yesNo) {
    this.question = question;
    this.cells = reader(question, Manner.CELLS, yesNo);
    this.json = new JsonAnswer(question.type(), reader(question, Manner.JSON, yesNo));
  }

  Question question() {
    return question;
  }

  /** What is understood of a raw answer. */
  Outcome check(RawAnswer answer, Manner manner) {
    Content content = answer.content();
    if (content instanceof Content.Blank) {
      return question.required()
          ? Outcome.wrong(ProblemCode.NOT_ANSWERED, "")
          : new Outcome(null, List.of());
    }
    if (content instanceof Content.Lost) {
      return new Outcome(null, List.of());
    }
    if (content instanceof Content.Broken broken) {
      return Outcome.wrong(ProblemCode.ERROR_VALUE, broken.error());
    }
    return (manner == Manner.JSON ? json : cells).read(content);
  }

  /** What the question expects, in words. */
  String expected(Manner manner, ProblemTexts texts) {
    return Expectation.of(question, manner, texts);
  }

  private static AnswerReader reader(Question question, Manner manner, YesNoAnswer yesNo) {
    OptionList list = question.options();
    return switch (question.type()) {
      case INTEGER, DECIMAL -> new NumberAnswer(question);
      case DATE -> new DateAnswer(manner);
      case YESNO -> yesNo;
      case TEXT -> new TextAnswer(question.max());
      case CHOICE -> new ChoiceAnswer(java.util.Objects.requireNonNull(list), manner);
    };
  }
}
