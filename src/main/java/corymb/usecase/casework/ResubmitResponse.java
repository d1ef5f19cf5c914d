package corymb.usecase.casework;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Rate;
import corymb.assessment.act.Stamp;
import corymb.assessment.act.Submit;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.store.blob.Blobs;
import corymb.store.cases.CaseStore;
import corymb.usecase.rated.RatedAnswers;

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
   * Hands in a response; it is rated at once.
   *
   * @throws corymb.usecase.rated.FaultyAnswers when it has errors
   * @throws corymb.store.cases.DoubledResponse when it was handed in before
   */
  public CaseHistory run(Actor actor, String id, When when, String name, byte[] bytes) {
    RatedAnswers rated = casework.rating().rate(name, bytes, when.on());
    return casework
        .store()
        .in(
            session -> {
              CaseHistory history = CaseStore.load(session, id);
              PERMIT.check(actor, Casework.scope(history));
              Stamp stamp = casework.stamp(actor, when);
              Submit submit = new Submit(Submissions.of(rated.intake(), bytes, when.on()));
              CaseHistory submitted = casework.keep(session, history, stamp, submit);
              CaseStore.claim(session, rated.intake().sha256(), id);
              Blobs.put(session, bytes);
              Blobs.put(session, rated.json());
              return casework.keep(session, submitted, stamp, new Rate(rated.result()));
            });
  }
}
