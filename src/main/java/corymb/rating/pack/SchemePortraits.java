package corymb.rating.pack;

import corymb.facts.Requirement;
import corymb.scheme.Scheme;
import corymb.scheme.label.Label;
import corymb.scheme.label.Peers;
import corymb.scheme.label.Rules;
import corymb.scheme.yaml.Words;
import java.util.Map;

/** Describes what {@code scheme.yaml} says: the scheme, its labels, rules and peer groups. */
final class SchemePortraits {

  private SchemePortraits() {}

  static void add(Map<String, Portrait> all, Scheme scheme) {
    all.put(
        "scheme",
        new Portrait("scheme " + scheme.id())
            .value("version", scheme.version())
            .value("waived by", scheme.waivedBy())
            .text("title", scheme.title())
            .text("disclaimer", scheme.disclaimer())
            .text("waiver", scheme.waiver()));
    scheme.labels().forEach(label -> all.put("label " + label.code(), portrait(label)));
    all.put("rules", portrait(scheme.rules()));
    all.put("peers", portrait(scheme.peers()));
  }

  private static Portrait portrait(Label label) {
    Portrait portrait =
        new Portrait("label %s %s".formatted(label.code(), label.title()))
            .value("shows the score", label.showsScore())
            .value("assessors", label.assessors())
            .value("blind", label.blind())
            .value("on site", label.onSite())
            .value("valid for months", label.validity().first().length())
            .value("renewed for months", label.validity().renewal().length())
            .value("status of the validity", label.validity().first().status())
            .value("status of the renewal", label.validity().renewal().status())
            .value("status", label.status())
            .text("title", label.title())
            .text("slogan", label.slogan());
    for (Requirement demand : label.requirements()) {
      portrait.value(
          "demands " + Words.of(demand.kind()),
          demand.isPoints() ? demand.percent().stripTrailingZeros().toPlainString() + " %" : "yes");
    }
    label.procedure().forEach(step -> portrait.value("step " + step.code(), "yes"));
    label.procedure().forEach(step -> portrait.text("step " + step.code(), step.text()));
    return portrait;
  }

  private static Portrait portrait(Rules rules) {
    return new Portrait("rules about people and times")
        .value("earliest month of the history", rules.history().fromMonths())
        .value("latest month of the history", rules.history().toMonths())
        .value("improvement areas", rules.history().improvementAreas())
        .value("months of renewal before the expiry", rules.renewal().opens().length())
        .value("months of renewal after the expiry", rules.renewal().closes().length())
        .value("reminders, months before the expiry", rules.reminders().beforeExpiry())
        .value("reminder, months before renewal ends", rules.reminders().beforeWindowCloses())
        .value("years of an adviser's tie", rules.people().adviserYears())
        .value("most assessments in a row", rules.people().mostInARow())
        .value("days of appeal", rules.appeal().length())
        .value("status of the history", rules.history().status())
        .value("status of the begin of renewal", rules.renewal().opens().status())
        .value("status of the end of renewal", rules.renewal().closes().status())
        .value("status of reminders", rules.reminders().status())
        .value("status of people", rules.people().status())
        .value("status of the appeal", rules.appeal().status());
  }

  private static Portrait portrait(Peers peers) {
    return new Portrait("peer groups")
        .value("fewest peers", peers.floor())
        .value("edges of age", peers.ageEdges())
        .value("edges of size", peers.sizeEdges())
        .value("status", peers.status());
  }
}
