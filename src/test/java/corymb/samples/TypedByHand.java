package corymb.samples;

/** The workbook of somebody who never uses the lists and types what looks right. */
final class TypedByHand {

  private TypedByHand() {}

  static void in(Handwriting hand) {
    hand.number("organisation.managementSince", 40546, "General");
    hand.text("organisation.portfolio", "P09");
    hand.text("organisation.assessmentDate", "2026-05-22");
    hand.truth("eligibility.listedOnEccp", true);
    hand.text("eligibility.englishWebsite", "Y");
    hand.text("participants.total", "120");
    hand.text("team.fte", "1,5");
    hand.text("financing.feesEur", "141.000,00");
    hand.number("financing.securedYear1", 0.6, "0%");
    hand.text("strategy.lastReview", "16.11.2023");
    hand.formula("plan.targetsReached", "5+3", 8);
    hand.text("recognition.surveyResponseRate", "22 %");
  }
}
