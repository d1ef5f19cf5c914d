package corymb.rating.pack;

import corymb.scheme.question.CrossCheck;
import corymb.scheme.question.Option;
import corymb.scheme.question.OptionList;
import corymb.scheme.question.Question;
import corymb.scheme.question.Questionnaire;
import corymb.scheme.question.Section;
import corymb.scheme.question.TotalRule;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Describes what is asked: questions, totals, cross-checks and options. */
final class QuestionPortraits {

  private QuestionPortraits() {}

  static void add(Map<String, Portrait> all, Questionnaire asked) {
    for (Section section : asked.sections()) {
      all.put("section " + section.code(), portrait(section));
      for (Question question : section.questions()) {
        all.put("question " + question.code(), portrait(question, section));
      }
    }
    asked.totals().forEach(total -> all.put("total " + total.name(), portrait(total)));
    asked.checks().forEach(check -> all.put("cross-check " + check.code(), portrait(check)));
    for (OptionList list : asked.lists().values()) {
      for (Option option : list.options()) {
        all.put("option %s %s".formatted(list.name(), option.code()), portrait(list, option));
      }
    }
  }

  private static Portrait portrait(Section section) {
    return new Portrait("section %s %s".formatted(section.code(), section.title()))
        .text("title", section.title())
        .text("help", section.help());
  }

  private static Portrait portrait(Question question, Section section) {
    return new Portrait("question %s %s".formatted(question.code(), question.text()))
        .value("section", section.code())
        .value("type", question.type())
        .value("unit", question.unit())
        .value("least", orNone(question.min()))
        .value("most", orNone(question.max()))
        .value("required", question.required())
        .value("personal", question.personal())
        .value("for information only", question.informationOnly())
        .value("options", question.options() == null ? "" : question.options().name())
        .text("text", question.text())
        .text("evidence", question.evidence())
        .text("help", question.help());
  }

  private static Portrait portrait(TotalRule total) {
    return new Portrait("total %s %s".formatted(total.name(), total.title()))
        .value("adds up", total.questions())
        .text("title", total.title())
        .text("picture", total.picture());
  }

  private static Portrait portrait(CrossCheck check) {
    return new Portrait("cross-check " + check.code())
        .value("condition", check.condition())
        .value("only a warning", check.warning())
        .text("message", check.message())
        .text("advice", check.advice());
  }

  private static Portrait portrait(OptionList list, Option option) {
    return new Portrait("option %s of %s".formatted(option.code(), list.name()))
        .value("level", option.level())
        .value("further facts", new TreeMap<>(option.attributes()))
        .text("label", option.label());
  }

  private static String orNone(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
