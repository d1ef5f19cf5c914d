package corymb.usecase.certificate;

import corymb.assessment.CaseHistory;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.organisation.Organisation;
import corymb.assessment.state.ActRefused;
import corymb.label.award.Award;
import corymb.label.award.AwardStatus;
import corymb.label.award.Levels;
import corymb.label.certificate.CertificateRecord;
import corymb.report.credential.StatusPlace;
import corymb.scheme.Pack;
import corymb.scheme.label.Label;
import corymb.scheme.language.Sentence;
import corymb.store.awards.AwardStore;
import corymb.store.awards.Certificates;
import corymb.store.awards.UnknownAward;
import corymb.store.blob.Blobs;
import corymb.store.cases.CaseStore;
import corymb.store.people.NoSuchOrganisation;
import corymb.store.people.Organisations;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.Labels;
import corymb.usecase.casework.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The secretariat issues the certificate of an award; once issued it stays as it is until it is
 * issued again.
 */
public final class IssueCertificate {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("issue a certificate", Role.SECRETARIAT);

  private final Casework casework;
  private final SealCertificate sealing;

  /** On this casework. */
  public IssueCertificate(Casework casework, SealCertificate sealing) {
    this.casework = casework;
    this.sealing = sealing;
  }

  /**
   * The sealed certificate of an award: the one that was issued before, or a new one.
   *
   * @param day on which the label must be valid for a new one
   * @throws UnknownAward when there is none with the number
   * @throws ActRefused when the label is not valid on the day, or was taken over from elsewhere
   */
  public byte[] run(Actor actor, String number, LocalDate day, Issuing by) {
    PERMIT.check(actor);
    return casework
        .store()
        .in(
            session -> {
              Award award = AwardStore.lock(session, number);
              Optional<Certificates.Issued> issued = Certificates.find(session, number);
              if (issued.isPresent()) {
                return Blobs.get(session, issued.get().sha256());
              }
              return issue(session, actor, award, new When(day, null), by);
            });
  }

  /**
   * What became of one of several.
   *
   * @param number of the award
   * @param refused why none was issued, null when it has one now
   */
  public record Outcome(String number, @Nullable Sentence refused) {}

  /**
   * Issues several, one by one; one that is refused does not keep the others from being issued.
   *
   * @param numbers of the awards
   * @param day on which the labels must be valid
   * @return what became of each, in their order
   */
  public List<Outcome> each(Actor actor, List<String> numbers, LocalDate day, Issuing by) {
    PERMIT.check(actor);
    List<Outcome> all = new ArrayList<>();
    for (String number : numbers) {
      try {
        run(actor, number, day, by);
        all.add(new Outcome(number, null));
      } catch (ActRefused | UnknownAward e) {
        all.add(new Outcome(number, e.said()));
      } catch (IllegalArgumentException e) {
        all.add(new Outcome(number, Sentence.asItIs(String.valueOf(e.getMessage()))));
      }
    }
    return all;
  }

  /**
   * Issues the certificate of an award anew, after the organisation's name or the keys changed; the
   * one before is genuine, but does not count any more.
   *
   * @param when the reason is needed; on the day the label must be valid
   * @throws UnknownAward when there is none with the number
   * @throws ActRefused when no reason is given, none was issued before, or the label is not valid
   */
  public byte[] again(Actor actor, String number, When when, Issuing by) {
    PERMIT.check(actor);
    String reason = when.reason();
    if (reason == null || reason.isBlank()) {
      throw new ActRefused("say why the certificate is issued again: give the reason");
    }
    return casework
        .store()
        .in(
            session -> {
              Award award = AwardStore.lock(session, number);
              if (Certificates.find(session, number).isEmpty()) {
                throw new ActRefused(
                    "{0} has no certificate yet, so that none can be replaced", number);
              }
              return issue(session, actor, award, when, by);
            });
  }

  private byte[] issue(Session session, Actor actor, Award award, When when, Issuing by) {
    String caseId = award.caseId();
    if (caseId == null) {
      throw new ActRefused(
          "{0} was taken over from another register, which issued its certificate", award.number());
    }
    CaseHistory history = CaseStore.load(session, caseId);
    Pack pack = casework.pack(history);
    requireValid(session, award, pack, when.on());
    Instant now = casework.now();
    int index = Certificates.nextStatusIndex(session);
    byte[] pdf =
        sealing.make(
            certificate(session, award, history, pack, by),
            by.keys(),
            new StatusPlace(by.status(), index),
            now);
    Certificates.add(session, award.number(), index, pdf, when.reason(), actor.person(), now);
    return pdf;
  }

  private static void requireValid(Session session, Award award, Pack pack, LocalDate day) {
    AwardStatus status =
        AwardStore.of(session, award.organisation(), Levels.of(pack.scheme()))
            .status(award.number(), day);
    if (status != AwardStatus.VALID) {
      throw new ActRefused(
          "a certificate is issued for a valid label; {0} is {1} on {2}",
          award.number(), said(status), day);
    }
  }

  private static Sentence said(@Nullable AwardStatus status) {
    if (status == null) {
      return Sentence.of("not decided yet");
    }
    return switch (status) {
      case VALID -> Sentence.of("valid");
      case EXPIRED -> Sentence.of("expired");
      case WITHDRAWN -> Sentence.of("withdrawn for good");
      case SUPERSEDED -> Sentence.of("superseded");
      case SUSPENDED -> Sentence.of("suspended");
    };
  }

  private static CertificateRecord certificate(
      Session session, Award award, CaseHistory history, Pack pack, Issuing by) {
    Organisation organisation =
        Organisations.find(session, award.organisation())
            .orElseThrow(() -> new NoSuchOrganisation(award.organisation()));
    Label label = Labels.find(pack, award.label());
    String digest =
        history
            .state()
            .result()
            .orElseThrow(() -> new IllegalStateException(history.id() + " has no result"))
            .sha256();
    return new CertificateRecord(
        award.number(),
        organisation.name(),
        organisation.country(),
        label.code(),
        label.title(),
        label.slogan(),
        pack.scheme().id(),
        pack.scheme().version(),
        award.decidedOn(),
        award.validFrom(),
        award.validUntil(),
        by.verification(award.number()),
        digest,
        by.signatories(),
        by.issuer(),
        by.keys().isTest());
  }
}
