package corymb.assessment.act;

import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Kept;
import java.time.LocalDate;
import java.util.List;

/**
 * A document or observation that supports answers.
 *
 * @param file the file
 * @param questions the codes of the questions it supports, at least one
 * @param effective the day from which its content holds
 * @param received the day on which it was received
 */
public record Evidence(Kept file, List<String> questions, LocalDate effective, LocalDate received) {

  /**
   * @throws ActRefused when it supports no answer
   */
  public Evidence {
    questions = List.copyOf(questions);
    if (questions.isEmpty() || questions.stream().anyMatch(String::isBlank)) {
      throw new ActRefused("evidence supports at least one answer: name its question");
    }
  }
}
