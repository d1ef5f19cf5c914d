package corymb.property;

import corymb.facts.Answer;
import corymb.intake.json.AnswersWriter;
import corymb.scheme.Pack;
import corymb.scheme.Response;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Answers that were drawn; they tell themselves as {@code answers.json}.
 *
 * @param pack the pack that asks
 * @param response an answer to each of its questions
 * @param more what the law draws for itself
 */
record Drawn(Pack pack, Response response, RandomGenerator more) {

  /** The given answers as text by the codes of their questions. */
  static Map<String, String> texts(Response response) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Answer answer : response.answers().values()) {
      if (answer.value() != null) {
        texts.put(answer.question(), answer.value().text());
      }
    }
    return texts;
  }

  /** As {@code answers.json}. */
  static byte[] json(Pack pack, Response response) {
    return AnswersWriter.write(pack, texts(response));
  }

  @Override
  public String toString() {
    return "answers " + new String(json(pack, response), StandardCharsets.UTF_8);
  }
}
