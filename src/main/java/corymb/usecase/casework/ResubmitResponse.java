package corymb.usecase.casework;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Stamp;
import corymb.assessment.act.Submit;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.organisation.NameKey;
import corymb.assessment.organisation.Organisation;
import corymb.assessment.state.ActRefused;
import corymb.intake.Intake;
import corymb.store.blob.Blobs;
import corymb.store.cases.CaseStore;
import corymb.store.people.Organisations;
import corymb.store.session.Session;

/** The organisation hands in a corrected response to a case that was returned. */
public final class ResubmitResponse {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("hand in a corrected response", Role.CLUSTER_MANAGER, Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public ResubmitResponse(Casework casework) {
    this.casework = casework;
  }

  /**
   * Hands in a response; it is rated at once. When the rating fails by a fault of the program, the
   * response is kept and the case waits for being rated.
   *
   * @throws ActRefused when the case was not returned, or the response is of another organisation
   * @throws corymb.usecase.rated.FaultyAnswers when it has errors
   * @throws corymb.store.cases.DoubledResponse when it was handed in before
   */
  public CaseHistory run(Actor actor, String id, When when, String name, byte[] bytes) {
    casework.look(actor, PERMIT, id);
    Intake intake = casework.rating().complete(name, bytes, when.on());
    Rating rated = Rating.of(casework, intake, when.on());
    return casework
        .store()
        .in(
            session -> {
              CaseHistory history = casework.open(session, actor, PERMIT, id);
              requireSame(session, history, intake);
              Stamp stamp = casework.stamp(actor, when);
              Submit submit = new Submit(Submissions.of(intake, bytes, when.on()));
              CaseHistory submitted = casework.keep(session, history, stamp, submit);
              CaseStore.claim(session, intake.sha256(), id);
              Blobs.put(session, bytes);
              return rated
                  .keep(session, casework)
                  .map(rate -> casework.keep(session, submitted, stamp, rate))
                  .orElse(submitted);
            });
  }

  private static void requireSame(Session session, CaseHistory history, Intake intake) {
    Organisation organisation = Organisations.find(session, history.organisation()).orElseThrow();
    String country = String.valueOf(Submissions.text(intake, "organisation.country"));
    String name = String.valueOf(Submissions.text(intake, "organisation.name"));
    if (!organisation.country().equals(country)
        || !NameKey.of(organisation.name()).equals(NameKey.of(name))) {
      throw new ActRefused(
          "the response is of {0} ({1}), the case is of {2} ({3}): hand it in with the same name and country",
          name, country, organisation.name(), organisation.country());
    }
  }
}
