package corymb.usecase.casework;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Rate;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.comparison.Compared;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Submission;
import corymb.assessment.state.Submitted;
import corymb.intake.SchemeRef;
import corymb.store.blob.Blobs;
import corymb.store.session.Session;
import corymb.usecase.RulePack;
import corymb.usecase.rated.RatedAnswers;
import java.time.LocalDate;

/** Rates a case that was handed in and is not rated yet. */
public final class RateCase {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("rate a case", Role.CLUSTER_MANAGER, Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public RateCase(Casework casework) {
    this.casework = casework;
  }

  /**
   * Rates.
   *
   * @throws ActRefused when the case is rated already, or its pack is not at hand as it was
   */
  public CaseHistory run(Actor actor, String id, When when) {
    return casework.act(
        actor, PERMIT, id, when, (session, history) -> rate(session, history, when.on()));
  }

  /** Rates what is kept of a case, and keeps the result and its peers. */
  Rate rate(Session session, CaseHistory history, LocalDate day) {
    if (!(history.state() instanceof Submitted submitted)) {
      throw new ActRefused(
          "cannot rate the response: the case is {0}; possible now: {1}",
          history.state().title(), history.state().possible());
    }
    Submission submission = submitted.submission();
    requirePack(submission);
    byte[] bytes = Blobs.get(session, submission.response().sha256());
    RatedAnswers rated =
        casework.rating().rate(submission.response().name(), bytes, submission.importedOn());
    Compared peers =
        casework
            .peers()
            .compare(
                session, history.organisation(), rated.intake().checked(), rated.scorecard(), day);
    Blobs.put(session, rated.json());
    return new Rate(rated.result(), peers);
  }

  private void requirePack(Submission submission) {
    SchemeRef ref = SchemeRef.of(submission.pack());
    RulePack pack = casework.shelf().find(ref.id(), ref.version());
    if (pack == null || !pack.pack().digest().equals(submission.packDigest())) {
      throw new ActRefused(
          "the case was handed in for the pack {0} with the digest {1}, which is not at hand; name its folder with --rules",
          submission.pack(), submission.packDigest());
    }
  }
}
