package corymb.web.own.told;

import corymb.facts.Answer;
import corymb.facts.Value;
import corymb.scheme.question.Option;
import corymb.scheme.question.OptionList;
import corymb.scheme.question.Question;
import corymb.scheme.question.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * An answer as people read it.
 *
 * @param code the code of its question
 * @param question what was asked
 * @param answer what was answered with its unit; {@code true} or {@code false} for yes and no;
 *     empty for nothing
 * @param cell where it stands in the workbook, null when it came from none
 */
public record ToldAnswer(String code, String question, String answer, @Nullable String cell) {

  /** An answer to a question of a questionnaire. */
  public static ToldAnswer of(Questionnaire asked, Answer answer) {
    Question question = asked.find(answer.question());
    return new ToldAnswer(
        answer.question(),
        question == null ? answer.question() : question.text(),
        text(question, answer.value()),
        answer.cell() == null ? null : String.valueOf(answer.cell()));
  }

  /** A value as people read it, empty for none. */
  public static String text(@Nullable Question question, @Nullable Value value) {
    if (value == null) {
      return "";
    }
    if (question == null) {
      return value.text();
    }
    OptionList list = question.options();
    Option option = list == null ? null : list.find(value.text());
    String text = option == null ? value.text() : option.label();
    return question.unit().isEmpty() ? text : text + " " + question.unit();
  }
}
