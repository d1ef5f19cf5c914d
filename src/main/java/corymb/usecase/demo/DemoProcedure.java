package corymb.usecase.demo;

import corymb.assessment.CaseHistory;
import corymb.assessment.actor.Actor;
import corymb.assessment.finding.Finding;
import corymb.assessment.finding.Verdict;
import corymb.assessment.judgement.Visit;
import corymb.assessment.state.Decision;
import corymb.usecase.casework.ApplyForLabel;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.When;
import corymb.usecase.decision.DecideCase;
import corymb.usecase.decision.JudgeCase;
import corymb.usecase.review.AssignAssessors;
import corymb.usecase.review.DeclareTies;
import corymb.usecase.review.LockFindings;
import corymb.usecase.review.NoteVisit;
import corymb.usecase.review.RecordFindings;
import corymb.usecase.review.SignAgreement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes one case through the procedure, step by step. */
final class DemoProcedure {

  /** Days from the hand-in to the decision. */
  static final int DAYS = 60;

  private static final int VISIT = 14;
  private static final int SIGNED = 21;

  private final Casework casework;
  private final Actor secretariat;
  private final String id;
  private final LocalDate begun;
  private final List<Actor> assessors;

  DemoProcedure(
      Casework casework, Actor secretariat, String id, LocalDate begun, List<Actor> assessors) {
    this.casework = casework;
    this.secretariat = secretariat;
    this.id = id;
    this.begun = begun;
    this.assessors = assessors;
  }

  private When day(int days) {
    return When.on(begun.plusDays(days));
  }

  /** The organisation applies. */
  void apply(String label, List<String> areas) {
    new ApplyForLabel(casework).run(secretariat, id, day(1), label, areas);
  }

  /** Assessors are assigned and are free of ties. */
  void assign() {
    new AssignAssessors(casework)
        .run(secretariat, id, day(2), assessors.stream().map(Actor::person).toList());
    for (Actor assessor : assessors) {
      new DeclareTies(casework).run(assessor, id, day(3), List.of());
    }
  }

  /** The assessors visit, confirm an answer and lock. */
  void review(List<String> verified) {
    Visit visit = new Visit(Visit.Kind.ON_SITE, begun.plusDays(VISIT));
    new NoteVisit(casework).run(assessors.get(0), id, day(VISIT), visit);
    Finding seen = new Finding("team.fte", Verdict.CONFIRMED, null, null, List.of());
    for (Actor assessor : assessors) {
      new RecordFindings(casework).run(assessor, id, day(VISIT), List.of(seen));
    }
    for (Actor assessor : assessors) {
      new LockFindings(casework).run(assessor, id, day(VISIT + 1), verified);
    }
  }

  /** The assessors sign the answers. */
  void sign(String recommended) {
    for (Actor assessor : assessors) {
      new SignAgreement(casework).run(assessor, id, day(SIGNED), recommended);
    }
  }

  /** The case is judged. */
  CaseHistory judge() {
    return new JudgeCase(casework).run(secretariat, id, day(SIGNED + 1));
  }

  /** The committee decides. */
  void decide(Actor member, Decision.Kind kind, @Nullable String label, @Nullable String why) {
    LocalDate until = kind == Decision.Kind.DEFERRED ? begun.plusDays(2L * DAYS) : null;
    When when = new When(begun.plusDays(DAYS), why);
    new DecideCase(casework).run(member, id, when, kind, label, until);
  }

  /** The whole way to a granted label. */
  void grant(String label, List<String> areas, Actor member) {
    apply(label, areas);
    assign();
    review(areas);
    sign(label);
    judge();
    decide(member, Decision.Kind.GRANTED, label, null);
  }
}
