package corymb.bench.plain;

import corymb.bench.Verdict;
import corymb.scheme.Response;
import java.math.BigDecimal;

/** The scheme {@code ecei} 1.0.0 as one would write it without an engine: numbers in the code. */
public final class PlainRating {

  private static final BigDecimal TWO_YEARS = BigDecimal.valueOf(2);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final String[] COMMITTED = {
    "participants.committed.sme",
    "participants.committed.large",
    "participants.committed.research",
    "participants.committed.university",
    "participants.committed.training",
    "participants.committed.finance",
    "participants.committed.consulting",
    "participants.committed.government",
    "participants.committed.other"
  };

  private final Asked asked;
  private final Sheet sheet = new Sheet();
  private final BigDecimal committed;
  private final int types;

  private PlainRating(Response response) {
    this.asked = new Asked(response);
    this.committed = asked.sum(COMMITTED);
    int kinds = 0;
    for (String question : COMMITTED) {
      kinds += asked.number(question).signum() > 0 ? 1 : 0;
    }
    this.types = kinds;
  }

  /** Points, minimums, criteria and labels of a response. */
  public static Verdict rate(Response response) {
    PlainRating rating = new PlainRating(response);
    rating.structure();
    rating.team();
    rating.governance();
    rating.financing();
    new PlainStrategy(rating.asked, rating.sheet).rate();
    rating.achievements();
    rating.eligibility();
    return rating.sheet.verdict();
  }

  private void structure() {
    sheet.gate(0, Bounds.share(committed, asked.number("participants.total"), 50));
    BigDecimal industry = asked.number(COMMITTED[0]).add(asked.number(COMMITTED[1]));
    BigDecimal actors = asked.sum(COMMITTED[2], COMMITTED[3], COMMITTED[4]);
    int points = 0;
    if (Bounds.share(industry, committed, 50) && actors.compareTo(BigDecimal.valueOf(2)) >= 0) {
      points = 5;
    } else if (Bounds.share(industry, committed, 40) && actors.compareTo(BigDecimal.ONE) >= 0) {
      points = 3;
    } else if (Bounds.share(industry, committed, 30)) {
      points = 1;
    }
    sheet.scored(points, Bounds.share(industry, committed, 30) && types >= 2);
    int size = Bounds.reached(committed, 40, 35, 30, 25, 15);
    sheet.scored(size, size > 0);
    BigDecimal near = asked.number("participants.committedWithin150km");
    sheet.scored(Bounds.shares(near, committed, 80, 70, 60, 50, 40));
  }

  private void team() {
    long years = asked.years("organisation.managementSince");
    sheet.scored(years >= 4 ? 5 : years >= 3 ? 3 : years >= 2 ? 2 : 0, years >= 2);
    sheet.scored(perFte(asked.number("team.fte")));
    boolean degree = asked.yes("team.managerDegree");
    boolean experience = asked.reaches("team.managerExperienceYears", 3);
    int others =
        asked.yeses("team.sectorKnowledge", "team.managementKnowledge", "team.workingEnglish");
    sheet.scored(others + one(degree) + one(experience), degree || experience);
    int learning =
        one(asked.yes("team.trainingPlan")) + one(asked.reaches("team.trainingDaysPerFte", 5));
    sheet.scored(learning == 2 ? 5 : learning == 1 ? 3 : 0);
    BigDecimal before = asked.number("team.personsTwoYearsAgo");
    if (before.signum() == 0) {
      sheet.notApplicable();
    } else {
      BigDecimal left = asked.number("team.leavers24m").multiply(HUNDRED);
      sheet.scored(Bounds.quotientAtMost(left, before.multiply(TWO_YEARS), 20, 35, 50));
    }
  }

  private int perFte(BigDecimal fte) {
    if (committed.signum() == 0 || fte.signum() == 0) {
      return 0;
    }
    int[] bounds = {25, 35, 45, 60, 80};
    for (int i = 0; i < bounds.length; i++) {
      if (Bounds.atMost(committed, fte, bounds[i])) {
        return 5 - i;
      }
    }
    return 0;
  }

  private void governance() {
    turnover();
    boolean roles = asked.yes("governance.writtenRoles");
    boolean body = asked.yes("governance.decisionBody");
    int others = asked.yeses("governance.industryMajority", "governance.participantsConsulted");
    int meetings = one(asked.reaches("governance.bodyMeetingsPerYear", 2));
    sheet.scored(one(roles) + one(body) + others + meetings, roles && body);
    int met = Bounds.shares(number("cooperation.personalContacts"), committed, 75, 65, 50, 40, 30);
    sheet.scored(met, met > 0);
    int active =
        Bounds.shares(number("cooperation.activeInJointWork"), committed, 50, 40, 30, 20, 10);
    sheet.scored(active, active > 0);
    boolean foreign = asked.yes("cooperation.linkForeignClusters");
    int links =
        one(foreign)
            + asked.yeses(
                "cooperation.linkResearch",
                "cooperation.linkTransfer",
                "cooperation.linkFunding",
                "cooperation.linkRegional",
                "cooperation.linkFinance",
                "cooperation.linkTraining");
    sheet.scored(links >= 5 && foreign ? 5 : Math.min(links, 4), links >= 2);
  }

  private void turnover() {
    BigDecimal before = number("participants.twoYearsAgo");
    if (before.signum() == 0) {
      sheet.notApplicable();
      return;
    }
    BigDecimal left = number("participants.left24m");
    BigDecimal whole = before.multiply(TWO_YEARS);
    int points = Bounds.quotientAtMost(left.multiply(HUNDRED), whole, 10, 15, 25);
    boolean shrank = number("participants.joined24m").compareTo(left) < 0;
    sheet.scored(points == 5 && shrank ? 3 : points);
  }

  private void financing() {
    boolean first = asked.reaches("financing.securedYear1", 80);
    boolean second = first && asked.reaches("financing.securedYear2", 80);
    boolean begun = asked.reaches("financing.securedYear1", 40);
    sheet.scored(second ? 5 : first ? 3 : begun ? 1 : 0);
    BigDecimal earned =
        asked.sum(
            "financing.feesEur",
            "financing.servicesEur",
            "financing.sponsoringEur",
            "financing.privateInKindEur");
    BigDecimal income = earned.add(asked.sum("financing.publicEur", "financing.otherEur"));
    sheet.scored(Bounds.shares(earned, income, 40, 30, 20, 15, 10));
  }

  private void achievements() {
    BigDecimal wide = asked.sum("recognition.pressNational", "recognition.pressInternational");
    BigDecimal articles = wide.add(number("recognition.pressRegional"));
    boolean many = articles.compareTo(BigDecimal.valueOf(12)) >= 0;
    boolean some = articles.compareTo(BigDecimal.valueOf(6)) >= 0;
    int press = many && wide.signum() > 0 ? 5 : some ? 3 : articles.signum() > 0 ? 1 : 0;
    sheet.scored(press);
    String[] stories = {
      "recognition.story1Credits", "recognition.story2Credits", "recognition.story3Credits"
    };
    boolean told = asked.given(stories[0]) && asked.given(stories[1]) && asked.given(stories[2]);
    sheet.scored(Bounds.reached(asked.sum(stories), 29, 22, 15, 8, 1), told);
    int age = asked.months("recognition.surveyDate");
    boolean heard = asked.reaches("recognition.surveyResponseRate", 30);
    boolean acted = asked.yes("recognition.surveyActions");
    boolean recent = age <= 24;
    sheet.scored(recent && heard && acted ? 5 : recent && (heard || acted) ? 3 : age <= 36 ? 1 : 0);
  }

  private void eligibility() {
    boolean recognised = asked.yes("eligibility.programmeRecognised");
    boolean bodies =
        number("participants.committed.government").signum() > 0
            || asked.yes("eligibility.publicCooperation");
    sheet.criterion(number("team.fte").compareTo(HALF) >= 0, false);
    sheet.criterion(committed.compareTo(BigDecimal.valueOf(15)) >= 0, recognised);
    sheet.criterion(types >= 2, recognised);
    sheet.criterion(asked.yes("eligibility.englishWebsite"), false);
    sheet.criterion(bodies, recognised);
    sheet.criterion(asked.yes("eligibility.listedOnEccp"), false);
  }

  private BigDecimal number(String question) {
    return asked.number(question);
  }

  static int one(boolean present) {
    return present ? 1 : 0;
  }
}
