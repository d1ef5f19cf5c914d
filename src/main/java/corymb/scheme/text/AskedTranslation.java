package corymb.scheme.text;

import corymb.scheme.question.CrossCheck;
import corymb.scheme.question.Option;
import corymb.scheme.question.OptionList;
import corymb.scheme.question.Question;
import corymb.scheme.question.Questionnaire;
import corymb.scheme.question.Section;
import corymb.scheme.question.TotalRule;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of a translation that is about what is asked. */
final class AskedTranslation {

  private final Translation words;
  private final Map<String, OptionList> lists = new HashMap<>();

  AskedTranslation(Translation words) {
    this.words = words;
  }

  Questionnaire questionnaire(Questionnaire asked) {
    Map<String, OptionList> said = new LinkedHashMap<>();
    asked.lists().forEach((name, list) -> said.put(name, saidOnce(list)));
    return Questionnaire.of(
        asked.sections().stream().map(this::section).toList(),
        asked.totals().stream().map(this::total).toList(),
        asked.checks().stream().map(this::check).toList(),
        said);
  }

  /** The list in these words, always the same one; null for null. */
  @Nullable OptionList list(@Nullable OptionList list) {
    return list == null ? null : saidOnce(list);
  }

  private OptionList saidOnce(OptionList list) {
    return lists.computeIfAbsent(list.name(), name -> said(list));
  }

  private OptionList said(OptionList list) {
    String path = "options/" + list.name() + "/";
    return OptionList.of(
        list.name(),
        list.source(),
        list.status(),
        list.options().stream().map(option -> option(path, option)).toList());
  }

  private Option option(String path, Option option) {
    String label = words.say(path + option.code(), option.label());
    return new Option(option.code(), label, option.level(), option.attributes());
  }

  private Section section(Section section) {
    String path = "sections/" + section.code() + "/";
    return new Section(
        section.code(),
        words.say(path + "title", section.title()),
        words.say(path + "help", section.help()),
        section.questions().stream().map(this::question).toList());
  }

  private Question question(Question question) {
    String path = "questions/" + question.code() + "/";
    return new Question(
        question.code(),
        words.say(path + "text", question.text()),
        question.type(),
        words.unit(question.unit()),
        question.min(),
        question.max(),
        question.required(),
        question.personal(),
        question.informationOnly(),
        list(question.options()),
        words.say(path + "evidence", question.evidence()),
        words.say(path + "help", question.help()),
        question.line());
  }

  private TotalRule total(TotalRule total) {
    String title = words.say("totals/" + total.name(), total.title());
    return new TotalRule(total.name(), title, total.questions(), total.picture());
  }

  private CrossCheck check(CrossCheck check) {
    String path = "checks/" + check.code() + "/";
    return new CrossCheck(
        check.code(),
        check.condition(),
        check.warning(),
        words.say(path + "message", check.message()),
        words.say(path + "advice", check.advice()));
  }
}
