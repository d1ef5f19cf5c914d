package corymb.usecase.certificate;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.actor.Scope;
import corymb.label.award.Award;
import corymb.store.awards.AwardStore;
import corymb.store.awards.Certificates;
import corymb.store.awards.UnknownAward;
import corymb.store.blob.Blobs;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import java.util.Optional;
import java.util.Set;

/** Gives the certificate of a label to those who hold it. */
public final class FetchCertificate {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("fetch a certificate", Role.CLUSTER_MANAGER, Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public FetchCertificate(Casework casework) {
    this.casework = casework;
  }

  /**
   * The PDF that was issued for an award, empty when none was.
   *
   * @throws UnknownAward when there is no such award
   */
  public Optional<byte[]> run(Actor actor, String number) {
    PERMIT.check(actor);
    return casework
        .store()
        .in(
            session -> {
              requireHolder(session, actor, number);
              return Certificates.find(session, number)
                  .map(issued -> Blobs.get(session, issued.sha256()));
            });
  }

  /** Whether a certificate was issued for an award. */
  public boolean isIssued(Actor actor, String number) {
    PERMIT.check(actor);
    return casework
        .store()
        .in(
            session -> {
              requireHolder(session, actor, number);
              return Certificates.find(session, number).isPresent();
            });
  }

  /** An award that does not exist is to a cluster manager like one of others. */
  private static void requireHolder(Session session, Actor actor, String number) {
    Optional<Award> award = AwardStore.find(session, number);
    PERMIT.check(actor, new Scope(award.map(Award::organisation).orElse(""), Set.of()));
    if (award.isEmpty()) {
      throw new UnknownAward(number);
    }
  }
}
