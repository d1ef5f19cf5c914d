package corymb.bench.plain;

import java.math.BigDecimal;

/** The section on strategy, objectives and services. */
final class PlainStrategy {

  private final Asked asked;
  private final Sheet sheet;

  PlainStrategy(Asked asked, Sheet sheet) {
    this.asked = asked;
    this.sheet = sheet;
  }

  void rate() {
    strategy();
    plan();
    work();
    communication();
  }

  private void strategy() {
    int process =
        asked.yeses(
            "strategy.analysisBased",
            "strategy.participantsInvolved",
            "strategy.externalView",
            "strategy.approved",
            "strategy.processDocumented");
    sheet.scored(process, asked.yes("strategy.processDocumented"));
    int document =
        asked.yeses(
            "strategy.written",
            "strategy.visionAndGoals",
            "strategy.measurableGoals",
            "strategy.shared");
    int recent = PlainRating.one(asked.months("strategy.dated") <= 36);
    sheet.scored(document + recent, asked.yes("strategy.written"));
  }

  private void plan() {
    int elements =
        asked.yeses(
            "plan.exists", "plan.responsibilities", "plan.budget", "plan.dates", "plan.targets");
    sheet.scored(elements, asked.yes("plan.exists"));
    int frequency = asked.level("plan.controllingFrequency");
    int closely = asked.yes("plan.controllingPerActivity") ? 5 : 4;
    sheet.scored(
        frequency >= 3 ? closely : frequency == 2 ? 3 : frequency == 1 ? 1 : 0, frequency >= 1);
    int strategyAge = asked.months("strategy.lastReview");
    int planAge = asked.months("plan.lastReview");
    int reviewed = 0;
    if (strategyAge <= 24 && planAge <= 12) {
      reviewed = 5;
    } else if (strategyAge <= 36) {
      reviewed = planAge <= 24 ? 3 : 1;
    }
    sheet.scored(reviewed, strategyAge <= 36);
    int monitoring =
        asked.yeses(
            "plan.kpisDefined",
            "plan.kpiTargets",
            "plan.kpisRecorded",
            "plan.kpisReported",
            "plan.kpisUsed");
    sheet.scored(monitoring, asked.yes("plan.kpisRecorded"));
  }

  private void work() {
    sheet.scored(Math.min(asked.level("strategy.focus"), 5));
    int fields =
        asked.reaching(
            2,
            "services.information",
            "services.collaborationProjects",
            "services.innovation",
            "services.internationalisation",
            "services.training",
            "services.entrepreneurship",
            "services.promotion",
            "services.advocacy");
    sheet.scored(Math.max(0, Math.min(fields - 1, 5)), fields >= 3);
    BigDecimal planned = asked.number("plan.targetsPlanned");
    BigDecimal reached = asked.number("plan.targetsReached");
    int performance = 0;
    if (Bounds.share(reached, planned, 80)) {
      performance = 5;
    } else if (Bounds.share(reached, planned, 60)) {
      performance = 3;
    } else if (Bounds.share(reached, planned, 40)) {
      performance = 1;
    }
    sheet.scored(performance, planned.compareTo(BigDecimal.ONE) >= 0);
    String groups = "services.workingGroups";
    sheet.scored(
        asked.reaches(groups, 3)
            ? 5
            : asked.reaches(groups, 2) ? 3 : asked.reaches(groups, 1) ? 1 : 0);
  }

  private void communication() {
    String[] uses = {
      "communication.newsletters",
      "communication.socialPosts",
      "communication.events",
      "communication.publications",
      "communication.pressReleases",
      "communication.intranetPosts"
    };
    int channels = asked.reaching(2, uses);
    boolean monthly = asked.reaching(12, uses) > 0;
    sheet.scored(
        channels >= 4 && monthly ? 5 : channels >= 3 ? 3 : channels >= 1 ? 1 : 0, channels >= 1);
    int age = asked.months("communication.websiteLastUpdate");
    int elements =
        asked.yeses(
            "communication.ownWebsite",
            "eligibility.englishWebsite",
            "communication.websiteParticipants",
            "communication.websiteContacts");
    int fresh = PlainRating.one(age <= 1);
    sheet.scored(elements + fresh, asked.yes("communication.ownWebsite") && age <= 6);
  }
}
