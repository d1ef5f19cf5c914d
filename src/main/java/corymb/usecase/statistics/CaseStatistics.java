package corymb.usecase.statistics;

import corymb.assessment.CaseHistory;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.agreement.AgreementFigures;
import corymb.assessment.agreement.Coefficient;
import corymb.assessment.agreement.KrippendorffsAlpha;
import corymb.assessment.agreement.Leniency;
import corymb.assessment.agreement.Mark;
import corymb.assessment.agreement.Marks;
import corymb.assessment.agreement.PercentAgreement;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Review;
import corymb.assessment.state.UnderReview;
import corymb.report.agreement.PointsTable;
import corymb.store.cases.CaseRecords;
import corymb.store.cases.CaseStore;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import corymb.usecase.review.AnswerSets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How far the assessors of a case agree, and those of all cases with two of them. */
public final class CaseStatistics {

  /** Who may look at one case; an assessor at those that are assigned, once all are locked. */
  public static final Permit PERMIT =
      Permit.of(
          "see agreement statistics of a case", Role.SECRETARIAT, Role.COMMITTEE, Role.ASSESSOR);

  /** Who may look at all cases. */
  public static final Permit ALL =
      Permit.of("see agreement statistics of all cases", Role.SECRETARIAT, Role.COMMITTEE);

  private static final int PAGE = 500;

  private final Casework casework;

  /** On this casework. */
  public CaseStatistics(Casework casework) {
    this.casework = casework;
  }

  /**
   * The figures of one case.
   *
   * @param table the points of each indicator by assessor, and those that were agreed
   * @param points how far the points of the indicators agree
   * @param answers the share of answers that are equal, in percent
   * @param alpha Krippendorff's alpha of the answers as categories
   */
  public record OneCase(
      PointsTable table, AgreementFigures points, Coefficient answers, Coefficient alpha) {}

  /**
   * The figures of many cases.
   *
   * @param cases how many cases with two assessors were counted
   * @param table the points of each indicator by assessor on average, and those that were agreed
   * @param places the points by the places of the assessors, "first" and "second"
   * @param leniency the leniency of each assessor, in points
   */
  public record AllCases(
      int cases, PointsTable table, AgreementFigures places, Map<String, Coefficient> leniency) {}

  /**
   * One case.
   *
   * @throws ActRefused while an assessor has not locked the findings
   */
  public OneCase one(Actor actor, String id) {
    CaseHistory history = casework.look(actor, PERMIT, id);
    UnderReview review =
        locked(history)
            .orElseThrow(
                () ->
                    new ActRefused(
                        "there are no statistics of {0} before all assessors have locked their findings",
                        id));
    List<Mark<BigDecimal>> points = new ArrayList<>();
    review.reviews().forEach(each -> points(points, "", each.assessor(), each));
    Marks<String> answers = casework.store().in(session -> answers(session, history, review));
    Map<String, BigDecimal> settled = agreed("", history);
    return new OneCase(
        PointsTable.of(points, settled),
        AgreementFigures.of(Marks.ofNumbers(points), settled),
        PercentAgreement.of(answers),
        KrippendorffsAlpha.nominal(answers));
  }

  private Marks<String> answers(Session session, CaseHistory history, UnderReview review) {
    Map<String, String> own = AnswerSets.of(casework, session, history).own();
    TreeSet<String> questions = new TreeSet<>(own.keySet());
    review.findings().values().forEach(each -> questions.addAll(each.corrections().keySet()));
    List<Mark<String>> marks = new ArrayList<>();
    review
        .findings()
        .forEach(
            (person, findings) -> {
              for (String question : questions) {
                Optional<String> given = Optional.ofNullable(own.get(question));
                Optional<String> value = findings.corrections().getOrDefault(question, given);
                marks.add(new Mark<>(question, person, value.orElse("not answered")));
              }
            });
    return Marks.ofCategories(marks);
  }

  /**
   * All cases with two assessors who have locked their findings.
   *
   * @param since only answers of this day or later, null for all
   */
  public AllCases all(Actor actor, @Nullable LocalDate since) {
    ALL.check(actor);
    Collected all = new Collected();
    String last = "";
    while (true) {
      String after = last;
      List<String> ids = casework.store().in(session -> CaseRecords.ids(session, after, PAGE));
      if (ids.isEmpty()) {
        return all.figures();
      }
      for (String id : ids) {
        CaseHistory history = casework.store().in(session -> CaseStore.load(session, id));
        if (since == null || !history.state().submission().assessedOn().isBefore(since)) {
          all.add(history);
        }
      }
      last = ids.get(ids.size() - 1);
    }
  }

  private static final class Collected {

    private final List<Mark<BigDecimal>> places = new ArrayList<>();
    private final List<Mark<BigDecimal>> persons = new ArrayList<>();
    private final Map<String, BigDecimal> settled = new LinkedHashMap<>();
    private int cases;

    void add(CaseHistory history) {
      UnderReview review = locked(history).orElse(null);
      if (review == null || review.reviews().size() != 2) {
        return;
      }
      cases++;
      String unit = history.id() + " ";
      points(places, unit, "first", review.reviews().get(0));
      points(places, unit, "second", review.reviews().get(1));
      review.reviews().forEach(each -> points(persons, unit, each.assessor(), each));
      settled.putAll(agreed(unit, history));
    }

    AllCases figures() {
      Map<String, Coefficient> leniency = Leniency.of(Marks.ofNumbers(persons), settled);
      return new AllCases(
          cases,
          PointsTable.of(persons, settled),
          AgreementFigures.of(Marks.ofNumbers(places), Map.of()),
          leniency);
    }
  }

  private static Optional<UnderReview> locked(CaseHistory history) {
    UnderReview review =
        history.state() instanceof UnderReview open
            ? open
            : history.state().consensus().map(agreed -> agreed.review()).orElse(null);
    return Optional.ofNullable(review).filter(UnderReview::isLocked);
  }

  private static void points(
      List<Mark<BigDecimal>> marks, String unit, String assessor, Review review) {
    Review.Locked locked = review.locked();
    if (locked != null) {
      locked
          .result()
          .byIndicator()
          .forEach(
              (code, points) ->
                  marks.add(new Mark<>(unit + code, assessor, BigDecimal.valueOf(points))));
    }
  }

  private static Map<String, BigDecimal> agreed(String unit, CaseHistory history) {
    Map<String, BigDecimal> points = new LinkedHashMap<>();
    history
        .state()
        .consensus()
        .ifPresent(
            agreed ->
                agreed
                    .draft()
                    .result()
                    .byIndicator()
                    .forEach((code, each) -> points.put(unit + code, BigDecimal.valueOf(each))));
    return points;
  }
}
