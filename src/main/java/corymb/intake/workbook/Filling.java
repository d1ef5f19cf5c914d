package corymb.intake.workbook;

import corymb.facts.Answer;
import corymb.facts.Value;
import corymb.scheme.Response;
import corymb.scheme.question.Question;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answers that stand in a new workbook.
 *
 * @param answers the answers by the codes of their questions; may lack some
 */
record Filling(Map<String, Answer> answers) {

  /** The answers of a response, none for null. */
  static Filling of(@Nullable Response response) {
    return new Filling(response == null ? Map.of() : response.answers());
  }

  /** What stands in the question's cell, null for nothing. */
  @Nullable Value value(Question question) {
    Answer answer = answers.get(question.code());
    return answer == null ? null : answer.value();
  }
}
