package corymb.scheme.question;

import corymb.scheme.yaml.Entry;
import corymb.scheme.yaml.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code questionnaire.yaml} and {@code options.yaml}. */
public final class QuestionnaireReader {

  private QuestionnaireReader() {}

  /** The option lists by name. */
  public static Map<String, OptionList> options(Entry file) {
    Map<String, OptionList> lists = new LinkedHashMap<>();
    file.entries(
        "lists",
        entry -> {
          OptionList list = list(entry);
          if (lists.put(list.name(), list) != null) {
            entry.fault("name", "the option list '" + list.name() + "' stands here twice");
          }
          return list;
        });
    file.end();
    return lists;
  }

  private static OptionList list(Entry entry) {
    List<Option> options = new ArrayList<>();
    Set<String> labels = new HashSet<>();
    entry.entries("options", option -> options.add(option(option, options, labels)));
    OptionList list =
        OptionList.of(
            entry.text("name"),
            entry.text("source"),
            entry.word("status", Status.class, ""),
            List.copyOf(options));
    entry.end();
    return list;
  }

  private static Option option(Entry entry, List<Option> before, Set<String> labels) {
    Map<String, String> attributes = new HashMap<>();
    for (String key : entry.keys()) {
      if (!key.equals("code") && !key.equals("label")) {
        attributes.put(key, entry.text(key));
      }
    }
    Option option =
        new Option(entry.text("code"), entry.text("label"), before.size(), Map.copyOf(attributes));
    if (before.stream().anyMatch(o -> o.code().equals(option.code()))) {
      entry.fault("code", "the option '" + option.code() + "' stands in this list twice");
    }
    if (!labels.add(option.label())) {
      entry.fault("label", "the label '" + option.label() + "' stands in this list twice");
    }
    return option;
  }

  /** The questionnaire, its totals and cross-checks. */
  public static Questionnaire questionnaire(Entry file, Map<String, OptionList> lists) {
    file.word("status", Status.class, "");
    Set<String> codes = new HashSet<>();
    List<Section> sections =
        file.entries(
            "sections",
            entry -> {
              Section section =
                  new Section(
                      entry.text("code"),
                      entry.text("title"),
                      entry.text("help"),
                      entry.entries("questions", question -> question(question, lists, codes)));
              entry.end();
              return section;
            });
    List<TotalRule> totals = file.entries("totals", entry -> total(entry, codes));
    totals.forEach(total -> codes.add(total.name()));
    CheckReader checks = new CheckReader(codes);
    Questionnaire read =
        Questionnaire.of(sections, totals, file.entries("checks", checks::check), lists);
    file.end();
    return read;
  }

  private static Question question(Entry entry, Map<String, OptionList> lists, Set<String> codes) {
    QuestionType type = entry.word("type", QuestionType.class, "");
    Question question =
        new Question(
            entry.text("code"),
            entry.text("text"),
            type,
            entry.textOr("unit", ""),
            entry.numberOrNull("min"),
            entry.numberOrNull("max"),
            entry.flag("required"),
            entry.flag("personal"),
            entry.textOr("use", "").equals("information"),
            type == QuestionType.CHOICE ? chosenList(entry, lists) : null,
            entry.textOr("evidence", ""),
            entry.text("help"),
            entry.line());
    if (!codes.add(question.code())) {
      entry.fault("code", "the question '" + question.code() + "' stands here twice");
    }
    if (type.isNumber() && (question.min() == null || question.max() == null)) {
      entry.fault("code", "the number '" + question.code() + "' needs 'min' and 'max'");
    }
    entry.end();
    return question;
  }

  private static OptionList chosenList(Entry entry, Map<String, OptionList> lists) {
    String name = entry.text("options");
    OptionList list = lists.get(name);
    if (list == null) {
      entry.fault("options", "there is no option list '" + name + "'; known: " + lists.keySet());
      return OptionList.of(name, "", Status.PROPOSED, List.of());
    }
    return list;
  }

  private static TotalRule total(Entry entry, Set<String> codes) {
    TotalRule total =
        new TotalRule(
            entry.text("name"),
            entry.textOr("title", ""),
            entry.texts("of"),
            entry.textOr("picture", ""));
    for (String code : total.questions()) {
      if (!codes.contains(code)) {
        entry.fault("of", "the total '" + total.name() + "' adds up an unknown '" + code + "'");
      }
    }
    entry.end();
    return total;
  }
}
