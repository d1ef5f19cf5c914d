package corymb.web.own.questionnaire;

import corymb.scheme.question.Option;
import corymb.scheme.question.OptionList;
import corymb.scheme.question.Question;
import corymb.scheme.question.Questionnaire;
import corymb.usecase.draft.AnswerDraft.Replaced;
import corymb.usecase.draft.AnswerDraft.Saved;
import java.util.List;

/**
 * An answer of somebody else that was replaced, as people read it.
 *
 * @param question what was asked
 * @param name who had answered
 * @param answer what it was, a dash for nothing
 */
record ReplacedAnswer(String question, String name, String answer) {

  static List<ReplacedAnswer> of(Saved saved) {
    Questionnaire asked = saved.draft().look().pack().questionnaire();
    return saved.replaced().stream().map(each -> of(asked, each)).toList();
  }

  private static ReplacedAnswer of(Questionnaire asked, Replaced replaced) {
    Question question = asked.find(replaced.question());
    if (question == null) {
      return new ReplacedAnswer(replaced.question(), replaced.name(), replaced.answer());
    }
    OptionList list = question.options();
    Option option = list == null ? null : list.find(replaced.answer());
    String shown = option == null ? replaced.answer() : option.label();
    return new ReplacedAnswer(question.text(), replaced.name(), shown.isEmpty() ? "–" : shown);
  }
}
