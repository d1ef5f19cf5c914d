package corymb.rating.law;

import corymb.rating.drl.Condition;
import corymb.rating.drl.Rule;
import corymb.rating.drl.RuleFile;
import corymb.rating.drl.Stage;
import corymb.rating.drl.Token;
import corymb.scheme.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;

/**
 * A name of the data that a rule speaks.
 *
 * @param kind what is named
 * @param name the question's code, the total's name, or the indicator's code and the name of its
 *     figure or part, apart by a space
 * @param file the rule file
 * @param line where it stands, from 1
 * @param rule the rule's name
 */
record Mention(Kind kind, String name, String file, int line, String rule) {

  /** What can be named. */
  enum Kind {
    QUESTION,
    TOTAL,
    FIGURE,
    PART
  }

  /** Every name that the rules speak. */
  static List<Mention> all(Draft draft) {
    List<Mention> all = new ArrayList<>();
    for (RuleFile file : draft.rules()) {
      for (Rule rule : file.rules()) {
        rule.conditions().forEach(condition -> add(all, file, rule, condition));
        if (file.stage() == Stage.MEASURES) {
          addParts(all, file, rule);
        }
      }
    }
    return all;
  }

  private static void addParts(List<Mention> all, RuleFile file, Rule rule) {
    if (rule.call().method().equals("count")) {
      String counted = joined(file.code(), "elements");
      all.add(new Mention(Kind.PART, counted, file.file(), rule.call().line(), rule.name()));
    }
    for (Token argument : rule.call().arguments()) {
      boolean first = argument.equals(rule.call().arguments().get(0));
      if (argument.kind() == Token.Kind.TEXT && !first) {
        String part = joined(file.code(), argument.text());
        all.add(new Mention(Kind.PART, part, file.file(), argument.line(), rule.name()));
      }
    }
  }

  private static void add(List<Mention> all, RuleFile file, Rule rule, Condition condition) {
    String question = condition.text("question");
    String name = condition.text("name");
    String code = condition.text("code");
    if (condition.type().equals("Answer") && question != null) {
      all.add(new Mention(Kind.QUESTION, question, file.file(), condition.line(), rule.name()));
    } else if (condition.type().equals("Total") && name != null) {
      all.add(new Mention(Kind.TOTAL, name, file.file(), condition.line(), rule.name()));
    } else if (condition.type().equals("Figure") && name != null && code != null) {
      String figure = joined(code, name);
      all.add(new Mention(Kind.FIGURE, figure, file.file(), condition.line(), rule.name()));
    }
  }

  /** The names of an indicator's figures, as rules speak of them. */
  static List<String> figures(Indicator indicator) {
    return indicator.figures().stream()
        .map(figure -> joined(indicator.code(), figure.figure().name()))
        .toList();
  }

  /** The names of an indicator's parts, as rules speak of them. */
  static List<String> parts(Indicator indicator) {
    return indicator.parts().stream().map(part -> joined(indicator.code(), part.name())).toList();
  }

  private static String joined(String code, String name) {
    return code + " " + name;
  }
}
