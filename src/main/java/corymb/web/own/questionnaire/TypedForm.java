package corymb.web.own.questionnaire;

import corymb.usecase.draft.AnswerDraft.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form with answers: what is typed for a question stands under {@code a.} and its code, what was
 * shown when the page was made under {@code w.} and its code.
 */
public final class TypedForm {

  private static final String ANSWER = "a.";
  private static final String WAS = "w.";

  private TypedForm() {}

  /** The answers that are others than those shown. */
  static List<Change> changes(Map<String, String> form) {
    List<Change> changes = new ArrayList<>();
    answers(form)
        .forEach(
            (code, text) -> {
              String seen = form.getOrDefault(WAS + code, "");
              if (!text.strip().equals(seen)) {
                changes.add(new Change(code, text, seen));
              }
            });
    return changes;
  }

  /** All answers by the codes of their questions. */
  public static Map<String, String> answers(Map<String, String> form) {
    Map<String, String> answers = new LinkedHashMap<>();
    form.forEach(
        (name, text) -> {
          if (name.startsWith(ANSWER)) {
            answers.put(name.substring(ANSWER.length()), text);
          }
        });
    return answers;
  }
}
