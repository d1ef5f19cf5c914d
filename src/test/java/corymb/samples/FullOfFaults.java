package corymb.samples;

/** The faults of a workbook that JSON cannot express, or that get lost on the way from JSON. */
final class FullOfFaults {

  private FullOfFaults() {}

  static void in(Handwriting hand) {
    organisation(hand);
    participants(hand);
    money(hand);
    plans(hand);
    services(hand);
  }

  private static void organisation(Handwriting hand) {
    hand.text("organisation.acronym", "3C, in the parish newsletter also called the Churn Club");
    hand.text("organisation.contactName", "Gobnait\nNí Uachtair");
    hand.number("organisation.founded", 2017, "yyyy-mm-dd");
    hand.text("organisation.portfolio", "Dairy");
    hand.text("eligibility.englishWebsite", "in progress");
  }

  private static void participants(Handwriting hand) {
    hand.text("participants.total", "about 60");
    hand.number("participants.committedWithin150km", -3, "0");
    hand.addBelow(
        "participants.left24m",
        "Friends of the cluster, who only come to the cheese fair",
        "participants.associated",
        7);
    hand.formula("team.fte", "7/5", 1.4);
    hand.number("team.managerExperienceYears", 45778, "d-mmm");
    hand.text("team.trainingDaysPerFte", "4,5");
  }

  private static void money(Handwriting hand) {
    hand.text("financing.feesEur", "52 000");
    hand.error("financing.otherEur");
    hand.number("financing.securedYear1", 140, "0.0");
    hand.number("financing.securedYear2", 0.4, "0%");
  }

  private static void plans(Handwriting hand) {
    hand.text("strategy.dated", "31/3/25");
    hand.text("strategy.lastReview", "20.01.2025");
    hand.text("plan.lastReview", "03/04/2025");
    hand.text("plan.controllingFrequency", "weekly");
    hand.merge("plan.kpisReported");
  }

  private static void services(Handwriting hand) {
    hand.forget("services.advocacy");
    hand.formula("services.workingGroups", "1+1");
  }
}
