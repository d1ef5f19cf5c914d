package corymb.usecase.decision.sheet;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.AddEvidence;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Person;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Agreed;
import corymb.assessment.state.CaseState;
import corymb.assessment.state.Decided;
import corymb.scheme.Pack;
import corymb.scheme.label.Label;
import corymb.scheme.language.Language;
import corymb.store.people.People;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.Eyes;
import corymb.usecase.casework.Labels;
import corymb.usecase.decision.NoTie;
import corymb.usecase.evidence.KeptEvidence;
import corymb.usecase.review.sheet.CaseTop;
import java.time.LocalDate;
import java.util.List;

/** Shows a member of the committee what a decision needs, once the assessors agreed. */
public final class ShowDecision {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("see a case to decide", Role.COMMITTEE);

  private final Casework casework;

  /** On this casework. */
  public ShowDecision(Casework casework) {
    this.casework = casework;
  }

  /**
   * Shows it.
   *
   * @param day the day on which it is looked at
   * @throws ActRefused before the assessors agreed, and to somebody with a tie to the organisation
   */
  public DecisionSheet run(Actor actor, String id, LocalDate day, Language language) {
    PERMIT.check(actor);
    return casework
        .store()
        .in(
            session -> {
              CaseHistory history = casework.open(session, actor, PERMIT, id);
              Pack pack = casework.pack(history, language);
              NoTie.require(session, actor, history.organisation(), day, pack.scheme());
              return sheet(session, actor, history, pack, language);
            });
  }

  private DecisionSheet sheet(
      Session session, Actor actor, CaseHistory history, Pack pack, Language language) {
    Agreed agreed =
        history
            .state()
            .consensus()
            .orElseThrow(
                () ->
                    new ActRefused(
                        "the case is {0}; the committee sees it once the assessors agreed",
                        history.state().title()));
    GateWords words = GateWords.of(casework, session, history, agreed.current(), pack, language);
    Standpoint standpoint = new Standpoint(history, agreed, pack, words);
    return new DecisionSheet(
        CaseTop.of(session, history, agreed.review(), pack),
        standpoint.step(),
        history.assessed().contains(actor.person())
            || history.state().assessors().contains(actor.person()),
        standpoint.labels(),
        reviewed(session, actor, history, agreed, pack),
        new DecisionSheet.Results(
            agreed.review().rated().own(), agreed.draft().result(), agreed.current().result()),
        standpoint.sections(),
        new AnswersCompared(casework, session, history, agreed).lines(pack),
        standpoint.corrections(),
        standpoint.decision(),
        standpoint.appeal());
  }

  private static DecisionSheet.Reviewed reviewed(
      Session session, Actor actor, CaseHistory history, Agreed agreed, Pack pack) {
    List<KeptEvidence> evidence =
        new Eyes(actor, history)
            .evidence(history).stream()
                .map(
                    entry ->
                        new KeptEvidence(
                            entry.stamp().person(), ((AddEvidence) entry.act()).evidence()))
                .toList();
    String code = agreed.draft().recommended();
    Label recommended = code == null ? null : Labels.find(pack, code);
    return new DecisionSheet.Reviewed(
        agreed.review().reviews().stream()
            .map(each -> People.find(session, each.assessor()).map(Person::name).orElse(""))
            .toList(),
        agreed.review().visit(),
        agreed.agreedOn(),
        recommended,
        decidable(history.state(), agreed),
        evidence);
  }

  private static LocalDate decidable(CaseState state, Agreed agreed) {
    LocalDate last =
        state instanceof Decided decided ? decided.decision().date() : agreed.agreedOn();
    return last.plusDays(1);
  }
}
