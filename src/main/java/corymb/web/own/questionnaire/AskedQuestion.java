package corymb.web.own.questionnaire;

import corymb.intake.Problem;
import corymb.intake.problem.ProblemCode;
import corymb.scheme.question.Option;
import corymb.scheme.question.OptionList;
import corymb.scheme.question.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with its answer, as a form asks it.
 *
 * @param question the question
 * @param place its place in the questionnaire, from 1; names its fields
 * @param answer what is answered, empty for nothing
 * @param missing whether it has to be answered and is not
 * @param problems what is wrong or odd about the answer
 */
public record AskedQuestion(
    Question question, int place, String answer, boolean missing, List<Problem> problems) {

  /** Keeps the problems. */
  public AskedQuestion {
    problems = List.copyOf(problems);
  }

  /** A question with those problems of a response that are about it. */
  public static AskedQuestion of(
      Question question, int place, String answer, List<Problem> problems) {
    List<Problem> own =
        problems.stream().filter(each -> question.code().equals(each.question())).toList();
    boolean missing = own.stream().anyMatch(AskedQuestion::isMissing);
    return new AskedQuestion(
        question, place, answer, missing, own.stream().filter(each -> !isMissing(each)).toList());
  }

  private static boolean isMissing(Problem problem) {
    return problem.code().equals(ProblemCode.NOT_ANSWERED.code());
  }

  /** How it is asked: {@code choice}, {@code yesno}, {@code date}, {@code number}, {@code text}. */
  public String kind() {
    return switch (question.type()) {
      case CHOICE -> isOption() ? "choice" : "text";
      case YESNO -> isYesNo() ? "yesno" : "text";
      case DATE -> isDay() ? "date" : "text";
      case INTEGER, DECIMAL -> "number";
      case TEXT -> "text";
    };
  }

  /** An answer that no option stands for is shown as it was typed, so that it is not lost. */
  private boolean isOption() {
    OptionList list = question.options();
    return answer.isEmpty() || (list != null && list.find(answer) != null);
  }

  private boolean isYesNo() {
    return answer.isEmpty() || answer.equals("true") || answer.equals("false");
  }

  private boolean isDay() {
    return answer.isEmpty() || answer.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  }

  /** The options of a choice, none for others. */
  public List<Option> options() {
    OptionList list = question.options();
    return list == null ? List.of() : list.options();
  }

  /** The bounds as words need them: {@code both}, {@code least}, {@code most} or {@code none}. */
  public String bounds() {
    boolean number = question.type().isNumber();
    if (!number) {
      return question.max() == null ? "none" : "length";
    }
    if (question.min() != null) {
      return question.max() == null ? "least" : "both";
    }
    return question.max() == null ? "none" : "most";
  }

  /** Whether something about the answer has to be mended. */
  public boolean isFaulty() {
    return problems.stream().anyMatch(Problem::isError);
  }

  /** Whether it is answered, and nothing is wrong with that. */
  public boolean isSettled() {
    return !answer.isEmpty() && !isFaulty();
  }

  /** What the form calls it where the place is not enough: the code. */
  public @Nullable String unit() {
    return question.unit().isEmpty() ? null : question.unit();
  }
}
