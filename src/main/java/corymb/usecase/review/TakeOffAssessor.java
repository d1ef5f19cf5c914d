package corymb.usecase.review;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.TakeOff;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.assessment.tie.Tie;
import corymb.store.audit.Watched;
import corymb.store.audit.Witness;
import corymb.store.people.NoSuchPerson;
import corymb.store.people.People;
import corymb.store.people.Ties;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.When;
import java.util.List;

/**
 * The secretariat takes an assessor off a case because of a tie that was found, also after the
 * assessor has locked or agreed. The findings stay in the history and are not used any more.
 */
public final class TakeOffAssessor {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("take an assessor off", Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public TakeOffAssessor(Casework casework) {
    this.casework = casework;
  }

  /**
   * Takes off; the reason is needed.
   *
   * @param assessor who leaves, by id or e-mail address
   * @param ties what was found, kept with the person; none when it is kept already
   * @throws ActRefused when the person is not assigned, or has no tie that blocks on the day
   */
  public CaseHistory run(Actor actor, String id, When when, String assessor, List<Tie> ties) {
    return casework.act(
        actor,
        PERMIT,
        id,
        when,
        (session, history) -> {
          String person =
              People.find(session, assessor).orElseThrow(() -> new NoSuchPerson(assessor)).id();
          String organisation = history.organisation();
          for (Tie tie : ties) {
            Ties.declare(session, person, organisation, tie, when.on());
            String key = person + "/" + organisation + "/" + tie.kind().name();
            Witness.note(session, Watched.TIE, key, actor.person(), "note-tie", casework.now());
          }
          int years = casework.pack(history).scheme().rules().people().adviserYears();
          if (Ties.of(session, person, organisation).stream()
              .noneMatch(tie -> tie.blocks(when.on(), years))) {
            throw new ActRefused(
                "{0} has no tie to the organisation that blocks on {1}; while the review is open, an assessor can be replaced without one",
                person, when.on());
          }
          return new TakeOff(person);
        });
  }
}
