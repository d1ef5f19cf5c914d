package corymb.assessment.act;

import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Kept;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document or observation that supports answers.
 *
 * @param file the file
 * @param questions the codes of the questions it supports, at least one
 * @param effective the day from which its content holds, not after the day it was received
 * @param received the day on which it was received
 * @param origin the earlier case of the organisation to which it was added first, null when it was
 *     added to this one
 */
public record Evidence(
    Kept file,
    List<String> questions,
    LocalDate effective,
    LocalDate received,
    @Nullable String origin) {

  /**
   * @throws ActRefused when it supports no answer, or takes effect after it was received
   */
  public Evidence {
    questions = List.copyOf(questions);
    if (questions.isEmpty() || questions.stream().anyMatch(String::isBlank)) {
      throw new ActRefused("evidence supports at least one answer: name its question");
    }
    if (effective.isAfter(received)) {
      throw new ActRefused(
          "evidence holds by the day it is received: {0} takes effect on {1}, received on {2}",
          file.name(), effective, received);
    }
  }

  /** Evidence of the case itself. */
  public Evidence(Kept file, List<String> questions, LocalDate effective, LocalDate received) {
    this(file, questions, effective, received, null);
  }

  /**
   * The questions that are answered the same in a later case; one without an answer is not.
   *
   * @param then the answers of the case it was added to, by question
   * @param now those of the later case
   */
  public List<String> unchanged(Map<String, String> then, Map<String, String> now) {
    return questions.stream()
        .filter(now::containsKey)
        .filter(question -> Objects.equals(then.get(question), now.get(question)))
        .toList();
  }

  /**
   * The same file as evidence in a later case: it takes effect on the same day, is received on the
   * new one, and keeps the case to which it was added first.
   *
   * @param still the questions that it still supports
   * @param source the case from which it is taken
   * @param day the day on which it is taken over
   * @throws ActRefused when it supports no answer any more, or was received after that day
   */
  public Evidence reused(List<String> still, String source, LocalDate day) {
    if (received.isAfter(day)) {
      throw new ActRefused(
          "{0} was received on {1} and cannot be taken over before, on {2}",
          file.name(), received, day);
    }
    return new Evidence(file, still, effective, day, origin == null ? source : origin);
  }
}
