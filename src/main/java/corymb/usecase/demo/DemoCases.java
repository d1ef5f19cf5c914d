package corymb.usecase.demo;

import corymb.assessment.actor.Actor;
import corymb.assessment.state.Decision;
import corymb.assessment.state.Rated;
import corymb.store.cases.CaseStore;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.When;
import corymb.usecase.casework.WithdrawCase;
import corymb.usecase.decision.AppealDecision;
import corymb.usecase.review.ReturnWithQuestions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes some of the invented cases into every state of the procedure. */
final class DemoCases {

  /** Where a case is left. */
  enum Stage {
    APPLIED,
    UNDER_REVIEW,
    RETURNED,
    LOCKED,
    AGREED,
    JUDGED,
    DECLINED,
    DEFERRED,
    APPEALED,
    WITHDRAWN
  }

  static final String GOLD = "gold";

  private final Casework casework;
  private final Actor secretariat;
  private final DemoPeople people;
  private int turn;

  DemoCases(Casework casework, Actor secretariat, DemoPeople people) {
    this.casework = casework;
    this.secretariat = secretariat;
    this.people = people;
  }

  /** A case that was imported. */
  record Filed(String id, Invented invented) {}

  /** The highest label that the own answers of a case allow, null for none. */
  @Nullable String indicative(Filed filed) {
    return casework.store().in(session -> CaseStore.load(session, filed.id())).state()
            instanceof Rated rated
        ? rated.own().indicative()
        : null;
  }

  private DemoProcedure procedure(Filed filed, int assessors) {
    turn++;
    return new DemoProcedure(
        casework,
        secretariat,
        filed.id(),
        filed.invented().handedIn(),
        people.assessors(turn * 2, assessors));
  }

  /** Grants the highest label of the own answers, Silver as Bronze for want of a history. */
  void grant(Filed filed, String indicative) {
    boolean gold = indicative.equals(GOLD);
    procedure(filed, gold ? 2 : 1).grant(gold ? GOLD : "bronze", List.of(), people.committee(turn));
  }

  /** Grants a Silver with a history of its own. */
  void grantSilver(Filed filed, List<String> areas) {
    procedure(filed, 1).grant("silver", areas, people.committee(turn));
  }

  /** Takes cases to the stages, one to each; returns how many stages were reached. */
  int spread(List<Filed> cases) {
    Deque<Filed> left = new ArrayDeque<>(cases);
    List<Stage> reached = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      Filed filed = left.poll();
      if (filed != null) {
        take(filed, stage);
        reached.add(stage);
      }
    }
    return reached.size();
  }

  private void take(Filed filed, Stage stage) {
    DemoProcedure procedure = procedure(filed, 1);
    When week = When.on(filed.invented().handedIn().plusDays(7));
    if (stage == Stage.WITHDRAWN) {
      When why = new When(week.on(), "the organisation waits for its new strategy");
      new WithdrawCase(casework).run(secretariat, filed.id(), why);
      return;
    }
    procedure.apply("bronze", List.of());
    if (stage == Stage.APPLIED) {
      return;
    }
    procedure.assign();
    if (stage == Stage.RETURNED) {
      new ReturnWithQuestions(casework)
          .run(secretariat, filed.id(), week, List.of("Which year do the figures describe?"));
    }
    if (stage.compareTo(Stage.LOCKED) >= 0) {
      decide(procedure, filed, stage);
    }
  }

  private void decide(DemoProcedure procedure, Filed filed, Stage stage) {
    procedure.review(List.of());
    if (stage.compareTo(Stage.AGREED) >= 0) {
      procedure.sign("bronze");
    }
    if (stage.compareTo(Stage.JUDGED) >= 0) {
      procedure.judge();
    }
    if (stage == Stage.DEFERRED) {
      procedure.decide(
          people.committee(turn), Decision.Kind.DEFERRED, null, "the web site is under repair");
    } else if (stage.compareTo(Stage.DECLINED) >= 0) {
      procedure.decide(
          people.committee(turn), Decision.Kind.DECLINED, null, "the evidence was out of date");
    }
    if (stage == Stage.APPEALED) {
      When appeal =
          new When(
              filed.invented().handedIn().plusDays(DemoProcedure.DAYS + 5L),
              "newer evidence was overlooked");
      new AppealDecision(casework).run(secretariat, filed.id(), appeal);
    }
  }
}
