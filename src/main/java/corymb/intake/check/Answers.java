package corymb.intake.check;

import corymb.facts.Answer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The typed answers of one response while they are checked against each other.
 *
 * @param byCode every question's answer
 * @param faulty the questions whose answers are wrong, or required and missing
 */
record Answers(Map<String, Answer> byCode, Set<String> faulty) {

  Answer of(String question) {
    return Objects.requireNonNull(byCode.get(question), question);
  }

  /** Whether nothing is wrong with any of them, so that they can be compared. */
  boolean areSound(List<String> questions) {
    return faulty.isEmpty() || questions.stream().noneMatch(faulty::contains);
  }

  /** The sum of the answers; one that was not given counts as 0. */
  BigDecimal sum(List<String> questions) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String question : questions) {
      sum = sum.add(of(question).number());
    }
    return sum;
  }
}
