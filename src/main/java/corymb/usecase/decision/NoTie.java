package corymb.usecase.decision;

import corymb.assessment.actor.Actor;
import corymb.assessment.state.ActRefused;
import corymb.assessment.tie.Tie;
import corymb.scheme.Scheme;
import corymb.store.people.Ties;
import corymb.store.session.Session;
import java.time.LocalDate;

/** Nobody decides on an organisation that they manage or are tied to. */
public final class NoTie {

  private NoTie() {}

  /**
   * Checks a member of the committee.
   *
   * @param scheme says for how many years having been an adviser counts
   * @throws ActRefused when the actor manages the organisation or has a declared tie to it
   */
  public static void require(
      Session session, Actor actor, String organisation, LocalDate day, Scheme scheme) {
    if (organisation.equals(actor.organisation())) {
      throw new ActRefused("{0} manages the organisation and may not decide on it", actor.person());
    }
    int adviserYears = scheme.rules().people().adviserYears();
    for (Tie tie : Ties.of(session, actor.person(), organisation)) {
      if (tie.blocks(day, adviserYears)) {
        throw new ActRefused(
            "{0} may not decide on this organisation: {1}", actor.person(), tie.text());
      }
    }
  }
}
