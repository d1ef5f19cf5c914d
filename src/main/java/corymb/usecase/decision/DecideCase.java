package corymb.usecase.decision;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Deliberate;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Decision;
import corymb.label.award.Award;
import corymb.store.awards.AwardStore;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.When;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The committee decides; a label that is granted is awarded in the same step. After an appeal the
 * award of the decision before is kept, superseded or withdrawn with it.
 */
public final class DecideCase {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("decide a case", Role.COMMITTEE);

  private final Casework casework;

  /** On this casework. */
  public DecideCase(Casework casework) {
    this.casework = casework;
  }

  /**
   * Decides; the reason is needed unless the label is granted.
   *
   * @param kind granted, declined or deferred
   * @param label the label, null unless one is granted
   * @param until the day by which the conditions of a deferred case are due, null otherwise
   * @throws ActRefused when the person assessed the case or is tied to the organisation, the day is
   *     not later than the recommendation, or the judgement does not allow the label
   */
  public CaseHistory run(
      Actor actor,
      String id,
      When when,
      Decision.Kind kind,
      @Nullable String label,
      @Nullable LocalDate until) {
    return casework.act(
        actor,
        PERMIT,
        id,
        when,
        (session, history) -> {
          NoTie.require(
              session, actor, history.organisation(), when.on(), casework.pack(history).scheme());
          return new Deliberate.Decide(
              new Decision(kind, label, when.reason(), until, when.on(), actor.person()));
        },
        (session, after) ->
            AwardLabel.follow(session, casework.pack(after), after, casework.now()));
  }

  /** The number of the award of a case, empty when it has none. */
  public Optional<String> award(String id) {
    return casework.store().in(session -> AwardStore.ofCase(session, id)).map(Award::number);
  }
}
