package corymb.scheme.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is asked in one version of a scheme.
 *
 * @param sections the sections in order
 * @param totals the named sums
 * @param checks the cross-checks in order
 * @param lists the option lists by name
 * @param byCode every question by its code, in order
 */
public record Questionnaire(
    List<Section> sections,
    List<TotalRule> totals,
    List<CrossCheck> checks,
    Map<String, OptionList> lists,
    Map<String, Question> byCode) {

  /** A questionnaire, indexed. */
  public static Questionnaire of(
      List<Section> sections,
      List<TotalRule> totals,
      List<CrossCheck> checks,
      Map<String, OptionList> lists) {
    Map<String, Question> byCode = new LinkedHashMap<>();
    for (Section section : sections) {
      section.questions().forEach(q -> byCode.putIfAbsent(q.code(), q));
    }
    return new Questionnaire(sections, totals, checks, lists, byCode);
  }

  /** The question with the code, null when there is none. */
  public @Nullable Question find(String code) {
    return byCode.get(code);
  }

  /** All questions in order. */
  public List<Question> questions() {
    return List.copyOf(byCode.values());
  }
}
