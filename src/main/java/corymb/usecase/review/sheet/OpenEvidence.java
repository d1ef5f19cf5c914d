package corymb.usecase.review.sheet;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.AddEvidence;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Kept;
import corymb.store.blob.Blobs;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.Eyes;
import corymb.usecase.decision.NoTie;
import java.time.LocalDate;

/** Opens one file of evidence for those who review or decide a case. */
public final class OpenEvidence {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("open evidence", Role.ASSESSOR, Role.COMMITTEE, Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public OpenEvidence(Casework casework) {
    this.casework = casework;
  }

  /**
   * A file.
   *
   * @param kept what it is called
   * @param bytes its content
   */
  @SuppressWarnings("ArrayRecordComponent") // goes straight to the person
  public record Opened(Kept kept, byte[] bytes) {}

  /**
   * Opens it.
   *
   * @param day the day on which it is looked at
   * @param sha256 the digest of the file
   * @throws ActRefused when the person may not see such a file of the case, or not yet
   */
  public Opened run(Actor actor, String id, LocalDate day, String sha256) {
    PERMIT.check(actor);
    return casework
        .store()
        .in(
            session -> {
              CaseHistory history = casework.open(session, actor, PERMIT, id);
              requireOpened(session, actor, history, day);
              Kept kept = kept(actor, history, sha256);
              return new Opened(kept, Blobs.get(session, kept.sha256()));
            });
  }

  private void requireOpened(Session session, Actor actor, CaseHistory history, LocalDate day) {
    if (history.state().assessors().contains(actor.person())) {
      Reviewer.opened(history, actor);
    }
    NoTie.require(session, actor, history.organisation(), day, casework.pack(history).scheme());
  }

  private static Kept kept(Actor actor, CaseHistory history, String sha256) {
    return new Eyes(actor, history)
        .evidence(history).stream()
            .map(entry -> ((AddEvidence) entry.act()).evidence().file())
            .filter(file -> file.sha256().equals(sha256))
            .findFirst()
            .orElseThrow(() -> new ActRefused("the case has no such evidence: {0}", sha256));
  }
}
