package corymb.scheme;

import corymb.facts.Answer;
import java.util.Map;

/**
 * One organisation's filled questionnaire: an answer for every question of the pack, in its order;
 * one that was not given has no value.
 *
 * @param answers the answers by the codes of their questions
 */
public record Response(Map<String, Answer> answers) {

  /**
   * The answer to a question.
   *
   * @throws IllegalArgumentException when the questionnaire has no such question
   */
  public Answer answer(String question) {
    Answer answer = answers.get(question);
    if (answer == null) {
      throw new IllegalArgumentException("the questionnaire has no question " + question);
    }
    return answer;
  }
}
