package corymb.property;

import static java.util.Objects.requireNonNull;

import corymb.facts.Answer;
import corymb.facts.Value;
import corymb.facts.Value.Amount;
import corymb.facts.Value.Choice;
import corymb.facts.Value.Day;
import corymb.facts.Value.YesNo;
import corymb.scheme.Pack;
import corymb.scheme.Response;
import corymb.scheme.question.Question;
import corymb.scheme.question.QuestionType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * Draws answers to the shipped scheme that earn all points, not always the same: from the edge of
 * the highest band up to far above it. They do not contradict each other.
 */
final class BestAnswers {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

  private final Pack pack;
  private final RandomGenerator random;
  private final Map<String, Answer> answers;

  private BestAnswers(Pack pack, RandomGenerator random) {
    this.pack = pack;
    this.random = random;
    this.answers = new LinkedHashMap<>(AnyAnswers.all(pack, random).response().answers());
  }

  /** Answers that earn all points of the pack, which is {@code ecei}. */
  static Drawn of(Pack pack, RandomGenerator random) {
    BestAnswers best = new BestAnswers(pack, random);
    best.elements();
    best.days();
    best.participants();
    best.team();
    best.money();
    best.work();
    return new Drawn(pack, new Response(best.answers), random);
  }

  private void elements() {
    for (Question question : pack.questionnaire().questions()) {
      if (question.type() == QuestionType.YESNO) {
        put(question.code(), new YesNo(true));
      }
    }
    put("eligibility.programmeRecognised", new YesNo(random.nextBoolean()));
    option("strategy.focus", 5);
    option("plan.controllingFrequency", random.nextInt(3, 5));
  }

  /** The day of the answers is none that some month lacks, so that months count both ways. */
  private void days() {
    LocalDate on = FIRST.plusMonths(random.nextInt(60)).plusDays(random.nextInt(28));
    LocalDate since = on.minusYears(4).minusDays(random.nextInt(4_000));
    put("organisation.assessmentDate", new Day(on));
    put("organisation.managementSince", new Day(since));
    put("organisation.founded", new Day(since.minusDays(random.nextInt(900))));
    within("strategy.dated", 36, on);
    within("strategy.lastReview", 24, on);
    within("plan.lastReview", 12, on);
    within("communication.websiteLastUpdate", 1, on);
    within("recognition.surveyDate", 24, on);
  }

  private void participants() {
    int committed = number("participants.committed.sme", 40, 80);
    for (String few : List.of("large", "research", "university", "training", "finance")) {
      committed += number("participants.committed." + few, 1, 4);
    }
    for (String few : List.of("consulting", "government", "other")) {
      committed += number("participants.committed." + few, 0, 4);
    }
    number("participants.total", committed, 2 * committed);
    number("participants.committedWithin150km", share(committed, "0.8"), committed);
    number("cooperation.personalContacts", share(committed, "0.75"), committed);
    number("cooperation.activeInJointWork", share(committed, "0.5"), committed);
    int before = number("participants.twoYearsAgo", 0, 200);
    int left = number("participants.left24m", 0, before / 5);
    number("participants.joined24m", left, left + 50);
    BigDecimal perPosition = BigDecimal.valueOf(committed).divide(BigDecimal.valueOf(25));
    put("team.fte", new Amount(perPosition.add(BigDecimal.valueOf(random.nextInt(300), 2))));
  }

  private void team() {
    int before = number("team.personsTwoYearsAgo", 0, 20);
    number("team.leavers24m", 0, before * 2 / 5);
    number("team.managerExperienceYears", 3, 60);
    number("team.trainingDaysPerFte", 5, 250);
    number("governance.bodyMeetingsPerYear", 2, 366);
  }

  private void money() {
    int own = number("financing.feesEur", 1, 90_000);
    own += number("financing.servicesEur", 0, 90_000);
    own += number("financing.sponsoringEur", 0, 90_000);
    own += number("financing.privateInKindEur", 0, 90_000);
    int other = number("financing.otherEur", 0, own / 2);
    number("financing.publicEur", 0, own * 3 / 2 - other);
    int next = number("financing.securedYear1", 80, 100);
    number("financing.securedYear2", 80, next);
    number("financing.securedYear3", 0, 80);
  }

  private void work() {
    int planned = number("plan.targetsPlanned", 1, 50);
    number("plan.targetsReached", share(planned, "0.8"), planned);
    several("services.", "workingGroups", 6);
    number("services.workingGroups", 3, 1_000);
    several("communication.", "", 4);
    number("recognition.pressRegional", 11, 100);
    number("recognition.pressNational", 1, 100);
    number("recognition.story1Credits", 5, 12);
    number("recognition.story2Credits", 12, 12);
    number("recognition.story3Credits", 12, 12);
    number("recognition.surveyResponseRate", 30, 100);
  }

  /** As many of the numbers that begin so are enough, at least one of them every month. */
  private void several(String prefix, String but, int enough) {
    List<String> codes = new ArrayList<>();
    for (Question question : pack.questionnaire().questions()) {
      boolean one = question.code().startsWith(prefix) && question.type().isNumber();
      if (one && !question.code().equals(prefix + but)) {
        codes.add(question.code());
      }
    }
    Collections.shuffle(codes, new Random(random.nextLong()));
    codes.forEach(code -> number(code, 0, 1));
    codes.subList(0, enough).forEach(code -> number(code, 2, 100));
    number(codes.get(0), 12, 100);
  }

  private void within(String question, int months, LocalDate on) {
    put(question, new Day(on.minusMonths(random.nextInt(months + 1))));
  }

  private static int share(int whole, String share) {
    return new BigDecimal(share)
        .multiply(BigDecimal.valueOf(whole))
        .setScale(0, RoundingMode.CEILING)
        .intValueExact();
  }

  private void option(String question, int level) {
    var options = requireNonNull(requireNonNull(pack.questionnaire().find(question)).options());
    put(question, new Choice(options.options().get(level).code(), level));
  }

  /** Draws a number, both bounds included. */
  private int number(String question, int from, int to) {
    int number = random.nextInt(from, to + 1);
    put(question, new Amount(BigDecimal.valueOf(number)));
    return number;
  }

  private void put(String question, Value value) {
    if (answers.replace(question, Answer.of(question, value)) == null) {
      throw new IllegalArgumentException("the questionnaire has no question " + question);
    }
  }
}
