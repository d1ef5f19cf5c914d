package corymb.usecase.organisation;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.actor.Scope;
import corymb.assessment.organisation.Organisation;
import corymb.assessment.state.ActRefused;
import corymb.store.audit.Watched;
import corymb.store.audit.Witness;
import corymb.store.people.NoSuchOrganisation;
import corymb.store.people.Organisations;
import corymb.usecase.casework.Casework;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An organisation agrees that others are compared with it, or does not any more. */
public final class GiveConsent {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("give or withdraw consent", Role.CLUSTER_MANAGER, Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public GiveConsent(Casework casework) {
    this.casework = casework;
  }

  /**
   * Notes it; what is so already changes nothing.
   *
   * @param today the day of the act
   * @param since the day on which it agreed, null when it does not agree any more
   * @throws NoSuchOrganisation when there is none with the id
   * @throws ActRefused when the day it agreed is after the day of the act
   */
  public Organisation run(Actor actor, String id, LocalDate today, @Nullable LocalDate since) {
    PERMIT.check(actor, new Scope(id, Set.of()));
    if (since != null && since.isAfter(today)) {
      throw new ActRefused(
          "consent is noted once it was given: {0} is after the day of the act, {1}", since, today);
    }
    return casework
        .store()
        .in(
            session -> {
              Organisation before = Organisations.lock(session, id);
              if (Objects.equals(before.peerConsent(), since)) {
                return before;
              }
              Organisations.consent(session, id, since);
              String act = since == null ? "withdraw-consent" : "give-consent";
              Witness.note(session, Watched.ORGANISATION, id, actor.person(), act, casework.now());
              return Organisations.find(session, id).orElseThrow();
            });
  }
}
