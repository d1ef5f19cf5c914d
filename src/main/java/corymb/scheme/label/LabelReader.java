package corymb.scheme.label;

import corymb.facts.Requirement;
import corymb.facts.Requirement.Kind;
import corymb.scheme.label.Label.Step;
import corymb.scheme.label.Label.Validity;
import corymb.scheme.yaml.Entry;
import corymb.scheme.yaml.Status;
import corymb.scheme.yaml.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads labels, rules about people and times, and peer groups from {@code scheme.yaml}. */
public final class LabelReader {

  private LabelReader() {}

  /** One label. */
  public static Label label(Entry entry) {
    String code = entry.text("code");
    Entry people = entry.entry("people");
    Label label =
        new Label(
            code,
            entry.text("title"),
            entry.text("slogan"),
            entry.flag("showsScore"),
            requirements(entry, code),
            entry.entries("procedure", LabelReader::step),
            people.whole("assessors"),
            people.flag("blind"),
            people.flag("onSite"),
            validity(entry.entry("validity")),
            status(entry));
    people.end();
    entry.end();
    return label;
  }

  private static Validity validity(Entry entry) {
    Validity validity = new Validity(months(entry, "first"), months(entry, "renewal"));
    entry.end();
    return validity;
  }

  private static Step step(Entry entry) {
    Step step = new Step(entry.text("code"), entry.text("text"));
    entry.end();
    return step;
  }

  private static List<Requirement> requirements(Entry entry, String label) {
    List<Requirement> all = new ArrayList<>();
    for (String word : entry.texts("demands")) {
      if (word.equals(Words.of(Kind.ELIGIBILITY)) || word.equals(Words.of(Kind.MINIMUMS))) {
        boolean eligibility = word.equals(Words.of(Kind.ELIGIBILITY));
        Kind kind = eligibility ? Kind.ELIGIBILITY : Kind.MINIMUMS;
        all.add(new Requirement(label, kind, BigDecimal.ZERO));
      } else {
        entry.fault("demands", "a label demands 'eligibility' or 'minimums', found '" + word + "'");
      }
    }
    BigDecimal percent = entry.numberOrNull("pointsPercent");
    if (percent != null) {
      all.add(new Requirement(label, Kind.POINTS, percent));
    }
    return List.copyOf(all);
  }

  /** The rules about history, renewal, reminders, people and appeals. */
  public static Rules rules(Entry entry) {
    Entry history = entry.entry("history");
    Entry renewal = entry.entry("renewal");
    Entry reminders = entry.entry("reminders");
    Entry people = entry.entry("people");
    Rules rules =
        new Rules(
            new Rules.History(
                history.whole("fromMonths"),
                history.whole("toMonths"),
                history.whole("improvementAreas"),
                status(history)),
            new Rules.Renewal(months(renewal, "opens"), months(renewal, "closes")),
            new Rules.Reminders(
                wholes(reminders, "monthsBeforeExpiry"),
                reminders.whole("monthsBeforeWindowCloses"),
                status(reminders)),
            new Rules.People(
                people.whole("adviserYears"), people.whole("mostInARow"), status(people)),
            term(entry.entry("appeal"), "days"));
    List.of(history, renewal, reminders, people, entry).forEach(Entry::end);
    return rules;
  }

  /** How peer groups are made; a missing floor is a fault. */
  public static Peers peers(Entry entry) {
    Peers peers =
        new Peers(
            entry.whole("floor"),
            wholes(entry, "ageEdges"),
            wholes(entry, "sizeEdges"),
            status(entry));
    if (peers.floor() < 1) {
      entry.fault(
          "floor", "the floor of peer groups must be 1 or more; without it nothing is shown");
    }
    entry.end();
    return peers;
  }

  private static List<Integer> wholes(Entry entry, String key) {
    List<Integer> all = new ArrayList<>();
    for (String text : entry.texts(key)) {
      try {
        all.add(Integer.valueOf(text));
      } catch (NumberFormatException e) {
        entry.fault(key, "'" + key + "' must list whole numbers, found '" + text + "'");
      }
    }
    return List.copyOf(all);
  }

  private static Term months(Entry entry, String key) {
    return term(entry.entry(key), "months");
  }

  private static Term term(Entry entry, String unit) {
    Term term = new Term(entry.whole(unit), status(entry));
    entry.end();
    return term;
  }

  private static Status status(Entry entry) {
    return entry.word("status", Status.class, "");
  }
}
