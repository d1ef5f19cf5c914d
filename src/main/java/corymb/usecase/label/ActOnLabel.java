package corymb.usecase.label;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.actor.Scope;
import corymb.assessment.state.ActRefused;
import corymb.label.award.Award;
import corymb.label.award.AwardAct;
import corymb.label.award.AwardHistory;
import corymb.label.award.Levels;
import corymb.scheme.Scheme;
import corymb.store.awards.AwardStore;
import corymb.store.awards.UnknownAward;
import corymb.store.cases.CaseStore;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.When;
import corymb.usecase.decision.NoTie;
import java.util.Objects;
import java.util.Set;

/** The committee suspends a label, reinstates it, or withdraws it for good. */
public final class ActOnLabel {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("suspend, reinstate or withdraw a label", Role.COMMITTEE);

  private final Casework casework;

  /** On this casework. */
  public ActOnLabel(Casework casework) {
    this.casework = casework;
  }

  /**
   * Does it; the reason is needed.
   *
   * @throws UnknownAward when there is no award with the number
   * @throws corymb.label.award.AwardActRefused when the label as it stands does not allow it
   * @throws ActRefused when the person assessed the case of the award, is tied to the organisation,
   *     gives no reason, or dates it in the future
   */
  public AwardHistory run(Actor actor, String number, AwardAct.Kind kind, When when) {
    PERMIT.check(actor);
    String reason = when.reason();
    if (reason == null || reason.isBlank()) {
      throw wanting(kind);
    }
    casework.requireCome(when.on());
    Scheme scheme = casework.shelf().first().pack().scheme();
    AwardAct act = new AwardAct(kind, actor.person(), when.on(), reason);
    return casework
        .store()
        .in(
            session -> {
              Award award = AwardStore.lock(session, number);
              PERMIT.check(actor, new Scope(award.organisation(), Set.of()));
              requireImpartial(session, actor, award, when, scheme);
              AwardHistory history =
                  AwardStore.of(session, award.organisation(), Levels.of(scheme)).find(number);
              AwardHistory after = Objects.requireNonNull(history).with(act);
              AwardStore.append(session, after, casework.now());
              return after;
            });
  }

  private static ActRefused wanting(AwardAct.Kind kind) {
    return switch (kind) {
      case SUSPENDED -> new ActRefused("say why a label is suspended: give the reason");
      case REINSTATED -> new ActRefused("say why a label is reinstated: give the reason");
      case WITHDRAWN -> new ActRefused("say why a label is withdrawn: give the reason");
    };
  }

  private static void requireImpartial(
      Session session, Actor actor, Award award, When when, Scheme scheme) {
    NoTie.require(session, actor, award.organisation(), when.on(), scheme);
    String id = award.caseId();
    if (id != null && CaseStore.load(session, id).assessed().contains(actor.person())) {
      throw new ActRefused(
          "{0} assessed the case {1} of this label: to decide on it is for others",
          actor.person(), id);
    }
  }
}
