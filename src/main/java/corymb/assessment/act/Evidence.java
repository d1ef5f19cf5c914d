package corymb.assessment.act;

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

  /** Keeps the questions. */
  public Evidence {
    questions = List.copyOf(questions);
  }
}
