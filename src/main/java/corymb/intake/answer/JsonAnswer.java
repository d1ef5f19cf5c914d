package corymb.intake.answer;

import corymb.intake.problem.ProblemCode;
import corymb.intake.raw.Content;
import corymb.scheme.question.QuestionType;
import java.util.Map;

/** Accepts only the JSON type that the question asks for. */
final class JsonAnswer implements AnswerReader {

  private final String type;
  private final AnswerReader reader;

  JsonAnswer(QuestionType type, AnswerReader reader) {
    this.type =
        switch (type) {
          case INTEGER, DECIMAL -> "number";
          case YESNO -> "boolean";
          case TEXT, DATE, CHOICE -> "string";
        };
    this.reader = reader;
  }

  @Override
  public Outcome read(Content content) {
    String found = type(content);
    return found.equals(type)
        ? reader.read(content)
        : Outcome.wrong(ProblemCode.WRONG_JSON_TYPE, json(content), Map.of("kind", found));
  }

  private static String type(Content content) {
    if (content instanceof Content.Nested nested) {
      return nested.kind();
    }
    if (content instanceof Content.Number) {
      return "number";
    }
    return content instanceof Content.Truth ? "boolean" : "string";
  }

  private static String json(Content content) {
    if (content instanceof Content.Truth truth) {
      return String.valueOf(truth.yes());
    }
    if (content instanceof Content.Nested nested) {
      return nested.kind().equals("array") ? "[…]" : "{…}";
    }
    return content instanceof Content.Text text ? "\"" + text.text() + "\"" : content.shown();
  }
}
