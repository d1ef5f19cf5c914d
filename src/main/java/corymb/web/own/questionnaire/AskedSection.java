package corymb.web.own.questionnaire;

import corymb.scheme.question.Section;
import java.util.List;

/**
 * A section of the questionnaire with its answers.
 *
 * @param section the section
 * @param number its number, from 1
 * @param questions its questions
 */
public record AskedSection(Section section, int number, List<AskedQuestion> questions) {

  /** Keeps the questions. */
  public AskedSection {
    questions = List.copyOf(questions);
  }

  /** How many questions are answered. */
  public long answered() {
    return questions.stream().filter(AskedQuestion::isSettled).count();
  }

  /** How many questions still have to be answered. */
  public long missing() {
    return questions.stream().filter(AskedQuestion::missing).count();
  }

  /** How many answers have to be mended. */
  public long faulty() {
    return questions.stream().filter(AskedQuestion::isFaulty).count();
  }

  /** How many questions have to be answered. */
  public long required() {
    return questions.stream().filter(each -> each.question().required()).count();
  }

  /** How many questions that have to be answered are answered, and nothing is wrong with that. */
  public long settled() {
    return questions.stream()
        .filter(each -> each.question().required() && each.isSettled())
        .count();
  }
}
