package corymb.scheme.question;

import corymb.scheme.question.CrossCheck.Condition;
import corymb.scheme.question.CrossCheck.DateOrder;
import corymb.scheme.question.CrossCheck.Email;
import corymb.scheme.question.CrossCheck.Needs;
import corymb.scheme.question.CrossCheck.NotAbove;
import corymb.scheme.question.CrossCheck.Prefix;
import corymb.scheme.question.CrossCheck.Together;
import corymb.scheme.question.CrossCheck.Web;
import corymb.scheme.yaml.Entry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the cross-checks of {@code questionnaire.yaml}. */
final class CheckReader {

  private static final String FORMS = "notAbove, dateOrder, needs, together, prefix, web or email";

  private final Set<String> known;
  private final Set<String> codes = new HashSet<>();

  /**
   * @param known the codes of questions and the names of totals
   */
  CheckReader(Set<String> known) {
    this.known = known;
  }

  CrossCheck check(Entry entry) {
    String severity = entry.textOr("severity", "error");
    if (!severity.equals("error") && !severity.equals("warning")) {
      entry.fault("severity", "'severity' must be error or warning, found '" + severity + "'");
    }
    CrossCheck check =
        new CrossCheck(
            entry.text("code"),
            condition(entry),
            severity.equals("warning"),
            entry.text("message"),
            entry.text("advice"));
    if (!codes.add(check.code())) {
      entry.fault("code", "the cross-check '" + check.code() + "' stands here twice");
    }
    entry.end();
    return check;
  }

  private Condition condition(Entry entry) {
    if (entry.has("notAbove")) {
      Entry form = entry.entry("notAbove");
      return ended(form, new NotAbove(names(form, "left"), names(form, "right"), at(entry)));
    }
    if (entry.has("dateOrder")) {
      Entry form = entry.entry("dateOrder");
      return ended(form, new DateOrder(name(form, "earlier"), name(form, "later"), at(entry)));
    }
    if (entry.has("needs")) {
      Entry form = entry.entry("needs");
      return ended(form, new Needs(names(form, "when"), name(form, "yes")));
    }
    if (entry.has("together")) {
      Entry form = entry.entry("together");
      return ended(form, new Together(name(form, "given"), names(form, "with")));
    }
    return textCondition(entry);
  }

  private Condition textCondition(Entry entry) {
    if (entry.has("prefix")) {
      Entry form = entry.entry("prefix");
      return ended(
          form, new Prefix(name(form, "text"), name(form, "choice"), form.text("attribute")));
    }
    if (entry.has("web")) {
      Entry form = entry.entry("web");
      return ended(form, new Web(name(form, "question")));
    }
    if (entry.has("email")) {
      Entry form = entry.entry("email");
      return ended(form, new Email(name(form, "question")));
    }
    entry.fault("code", "a cross-check says what must hold: " + FORMS);
    return new Needs(List.of(), "");
  }

  private static Condition ended(Entry form, Condition condition) {
    form.end();
    return condition;
  }

  private String at(Entry entry) {
    return name(entry, "at");
  }

  private String name(Entry form, String key) {
    String name = form.text(key);
    if (!known.contains(name)) {
      form.fault(key, "'" + name + "' is neither a question nor a total");
    }
    return name;
  }

  private List<String> names(Entry form, String key) {
    List<String> names = form.texts(key);
    for (String name : names) {
      if (!known.contains(name)) {
        form.fault(key, "'" + name + "' is neither a question nor a total");
      }
    }
    return names;
  }
}
