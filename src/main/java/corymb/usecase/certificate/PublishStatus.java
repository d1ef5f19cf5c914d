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
import corymb.store.session.Session;
import corymb.usecase.ResultFolder;
import corymb.usecase.casework.Casework;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the status lists to which the credentials of certificates point. */
public final class PublishStatus {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("publish the status lists", Role.SECRETARIAT, Role.COMMITTEE);

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
    StatusList list = casework.store().in(session -> bits(session, purpose, day));
    String address = new StatusPlace(by.status(), 0).list(purpose);
    Issuer issuer = Issuer.named(by.keys().credentialKey(), by.issuer(), by.address() + "/");
    return StatusListCredential.issue(list, purpose, address, issuer, day, by.keys().credential());
  }

  /** A certificate that was replaced is revoked; the label may still be held by its successor. */
  private StatusList bits(Session session, StatusPurpose purpose, LocalDate day) {
    Awards awards = AwardStore.all(session, levels);
    List<Certificates.Issued> all = Certificates.all(session);
    Map<String, Integer> last = new HashMap<>();
    all.forEach(issued -> last.merge(issued.number(), issued.nr(), Math::max));
    boolean revoking = purpose == StatusPurpose.REVOCATION;
    AwardStatus sought = revoking ? AwardStatus.WITHDRAWN : AwardStatus.SUSPENDED;
    StatusList bits = StatusList.empty(all.size());
    for (Certificates.Issued issued : all) {
      boolean replaced = issued.nr() < last.getOrDefault(issued.number(), 0);
      if (awards.status(issued.number(), day) == sought || (revoking && replaced)) {
        bits = bits.with(issued.statusIndex());
      }
    }
    return bits;
  }

  /**
   * Writes both lists where a web server finds them: for the address {@code
   * https://labels.example.org/status/1/revocation} it is {@code status/1/revocation} below the
   * folder. Each file is there whole or as it was.
   *
   * @param folder what is served at the issuer's address
   * @throws UncheckedIOException when a file cannot be written
   */
  public List<Path> publish(Actor actor, LocalDate day, Issuing by, Path folder) {
    PERMIT.check(actor);
    ResultFolder lists = new ResultFolder(folder.resolve(Issuing.STATUS));
    List<Path> written = new ArrayList<>();
    for (StatusPurpose purpose : StatusPurpose.values()) {
      byte[] list = run(actor, purpose, day, by).getBytes(StandardCharsets.US_ASCII);
      written.add(lists.write(purpose.word(), list));
    }
    return List.copyOf(written);
  }

  /**
   * Writes both lists where {@code corymb serve} finds them.
   *
   * @param home {@code $CORYMB_HOME} of the server
   * @throws UncheckedIOException when a file cannot be written
   */
  public void publishAtHome(Actor actor, LocalDate day, Issuing by, Path home) {
    PERMIT.check(actor);
    for (StatusPurpose purpose : StatusPurpose.values()) {
      byte[] list = run(actor, purpose, day, by).getBytes(StandardCharsets.US_ASCII);
      StatusFiles.write(home, purpose, list);
    }
  }
}
