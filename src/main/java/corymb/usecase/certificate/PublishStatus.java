package corymb.usecase.certificate;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.label.award.AwardStatus;
import corymb.label.award.Awards;
import corymb.label.award.Levels;
import corymb.report.credential.Issuer;
import corymb.report.credential.StatusList;
import corymb.report.credential.StatusListCredential;
import corymb.report.credential.StatusPlace;
import corymb.report.credential.StatusPurpose;
import corymb.store.awards.AwardStore;
import corymb.store.awards.Certificates;
import corymb.usecase.casework.Casework;
import java.time.LocalDate;
import java.util.List;

/** Writes the status lists to which the credentials of certificates point. */
public final class PublishStatus {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("publish the status lists", Role.SECRETARIAT);

  private final Casework casework;
  private final Levels levels;

  /** On this casework, with this order of the labels. */
  public PublishStatus(Casework casework, Levels levels) {
    this.casework = casework;
    this.levels = levels;
  }

  /**
   * A status list, secured as {@code vc+jwt}.
   *
   * @param purpose withdrawn labels (revocation) or suspended ones
   * @param day the day on which the status counts
   */
  public String run(Actor actor, StatusPurpose purpose, LocalDate day, Issuing by) {
    PERMIT.check(actor);
    AwardStatus sought =
        purpose == StatusPurpose.REVOCATION ? AwardStatus.WITHDRAWN : AwardStatus.SUSPENDED;
    StatusList list =
        casework
            .store()
            .in(
                session -> {
                  Awards awards = AwardStore.all(session, levels);
                  List<Certificates.Issued> all = Certificates.all(session);
                  StatusList bits = StatusList.empty(all.size());
                  for (Certificates.Issued issued : all) {
                    bits =
                        awards.status(issued.number(), day) == sought
                            ? bits.with(issued.statusIndex())
                            : bits;
                  }
                  return bits;
                });
    String address = new StatusPlace(by.status(), 0).list(purpose);
    Issuer issuer = Issuer.named(by.keys().credentialKey(), by.issuer(), by.address() + "/");
    return StatusListCredential.issue(list, purpose, address, issuer, day, by.keys().credential());
  }
}
