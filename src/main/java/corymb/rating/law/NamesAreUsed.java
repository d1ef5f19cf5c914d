package corymb.rating.law;

import corymb.scheme.indicator.Indicator;
import corymb.scheme.question.Question;
import corymb.scheme.question.TotalRule;
import corymb.scheme.yaml.Faults;
import java.util.HashMap;
import java.util.Map;

/**
 * Every question is used by a rule, itself or in a total, or marked as information, and never both;
 * every figure is used by a rule, and every total by a rule or as a picture of the report.
 */
final class NamesAreUsed implements Law {

  private static final String QUESTIONNAIRE = "questionnaire.yaml";

  @Override
  public void check(Draft draft, Faults faults) {
    Map<String, Mention> questions = new HashMap<>();
    Map<String, Mention> totals = new HashMap<>();
    Map<String, Mention> figures = new HashMap<>();
    for (Mention mention : Mention.all(draft)) {
      switch (mention.kind()) {
        case QUESTION -> questions.putIfAbsent(mention.name(), mention);
        case TOTAL -> totals.putIfAbsent(mention.name(), mention);
        case FIGURE -> figures.putIfAbsent(mention.name(), mention);
        case PART -> {}
      }
    }
    for (TotalRule total : draft.pack().questionnaire().totals()) {
      Mention user = totals.get(total.name());
      if (user != null) {
        total.questions().forEach(question -> questions.putIfAbsent(question, user));
      } else if (total.picture().isEmpty()) {
        faults.add(QUESTIONNAIRE, line(draft, total), unused("total", total.name()));
      }
    }
    draft.pack().questionnaire().questions().forEach(q -> checkQuestion(q, questions, faults));
    draft.indicators().forEach(i -> checkFigures(draft, i, figures, faults));
  }

  private static void checkQuestion(Question question, Map<String, Mention> used, Faults faults) {
    Mention user = used.get(question.code());
    if (user == null && !question.informationOnly()) {
      faults.add(
          QUESTIONNAIRE,
          question.line(),
          "no rule uses the question '%s'; use it, or mark it 'use: information'"
              .formatted(question.code()));
    }
    if (user != null && question.informationOnly()) {
      faults.add(
          QUESTIONNAIRE,
          question.line(),
          "the question '%s' is marked 'use: information', but the rule '%s' uses it; take the mark away"
              .formatted(question.code(), user.rule()));
    }
  }

  private static void checkFigures(
      Draft draft, Indicator indicator, Map<String, Mention> used, Faults faults) {
    for (String figure : Mention.figures(indicator)) {
      if (!used.containsKey(figure)) {
        faults.add(draft.dataFile(indicator), indicator.line(), unused("figure", figure));
      }
    }
  }

  private static String unused(String kind, String name) {
    return "no rule uses the %s '%s'; use it or take it out".formatted(kind, name);
  }

  private static int line(Draft draft, TotalRule total) {
    int line = 1;
    for (String text : draft.pack().files().text(QUESTIONNAIRE).split("\n", -1)) {
      if (text.strip().equals("- name: " + total.name())) {
        return line;
      }
      line++;
    }
    return 0;
  }
}
