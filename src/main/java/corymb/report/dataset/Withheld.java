package corymb.report.dataset;

import corymb.facts.Value;
import corymb.scheme.Response;
import corymb.scheme.question.Question;
import corymb.scheme.question.QuestionType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What of the answers goes into a data set, and what does not. */
final class Withheld {

  private static final String NAME = "organisation.name";

  /** Stands for a text that must be given; it is a mail address where one is asked for. */
  private static final String STAND_IN = "withheld@example.org";

  private Withheld() {}

  /** Whether the answer is personal data, or free text that no rule looks at. */
  static boolean is(Question question) {
    return question.personal()
        || (question.type() == QuestionType.TEXT && question.informationOnly());
  }

  /** The answers as text; in the place of the organisation's name stands the case. */
  static Map<String, String> texts(List<Question> questions, DatasetLine line) {
    Map<String, String> texts = new TreeMap<>();
    for (Question question : questions) {
      String text = text(line.response(), question.code());
      if (!is(question)) {
        if (text != null) {
          texts.put(question.code(), text);
        }
      } else if (question.required()) {
        texts.put(question.code(), question.code().equals(NAME) ? line.caseId() : STAND_IN);
      }
    }
    return texts;
  }

  private static @Nullable String text(Response response, String question) {
    Value value = response.answer(question).value();
    return value == null ? null : value.text();
  }
}
