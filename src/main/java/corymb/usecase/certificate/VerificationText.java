package corymb.usecase.certificate;

import corymb.label.certificate.CertificateRecord;
import corymb.label.certificate.OnDay;
import corymb.report.seal.SealedRecord;
import corymb.report.seal.Signer;
import corymb.report.seal.Verdict;
import corymb.usecase.certificate.RegisterLookup.Registered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A verification in plain words. */
public final class VerificationText {

  private final List<String> lines = new ArrayList<>();
  private final LocalDate day;

  private VerificationText(LocalDate day) {
    this.day = day;
  }

  /** The words, the verdict first, then what it rests on; one sentence or fact a line. */
  public static List<String> of(Verification verification) {
    VerificationText text = new VerificationText(verification.day());
    text.verdict(verification);
    SealedRecord sealed = verification.sealed();
    if (sealed != null) {
      text.facts(sealed);
    }
    return List.copyOf(text.lines);
  }

  private void verdict(Verification verification) {
    Verdict verdict = verification.verdict();
    if (verdict instanceof Verdict.Genuine genuine) {
      add("genuine: the certificate is as it was sealed, by a key that is trusted here");
      validity(genuine.certificate().certificate(), genuine.onDay());
      register(verification);
    } else if (verdict instanceof Verdict.TestSeal test) {
      add("test seal: the file is as it was sealed, but by a key for trying out");
      add("it certifies nothing");
      validity(test.certificate().certificate(), test.onDay());
      register(verification);
    } else {
      refused(verdict);
    }
  }

  private void refused(Verdict verdict) {
    if (verdict instanceof Verdict.Changed changed) {
      add("changed: the file is not as it was sealed; " + changed.what());
      add("do not rely on it; ask for the original, or look the certificate up in the register");
    } else if (verdict instanceof Verdict.ForeignKey foreign) {
      foreign(foreign.signer());
    } else if (verdict instanceof Verdict.SeveralSeals several) {
      add("not genuine: the file has " + several.count() + " seals, a certificate has exactly one");
    } else if (verdict instanceof Verdict.NotSealed) {
      add("not sealed: the file is a PDF without a seal, so that nothing proves who made it");
    } else if (verdict instanceof Verdict.NoCertificate none) {
      add("no certificate: the file has a trusted seal, but " + none.why());
      add("sealed by: " + none.signer().name());
    } else {
      add("not a PDF: the file cannot be a certificate");
    }
  }

  private void foreign(Signer signer) {
    add("foreign key: the file is as it was sealed, but by a key that is not trusted here");
    add("sealed by: " + signer.name());
    add("fingerprint of its certificate (SHA-256): " + signer.fingerprint());
    if (signer.testKey()) {
      add("it is a key for trying out, which anybody can make in any name");
    }
    add(
        "if this is the issuer's key, and only after comparing the fingerprint with the issuer:"
            + " name its certificate with --trust");
  }

  private void validity(CertificateRecord certificate, OnDay onDay) {
    switch (onDay) {
      case VALID -> add("valid on " + day + ": until " + certificate.validUntil());
      case EXPIRED -> add("expired on " + day + ": it was valid until " + certificate.validUntil());
      case NOT_YET_VALID ->
          add("not yet valid on " + day + ": it is valid from " + certificate.validFrom());
    }
  }

  private void register(Verification verification) {
    if (!verification.asked()) {
      add("the register was not asked: the label may have been withdrawn or replaced since");
      return;
    }
    Registered registered = verification.registered();
    if (registered == null) {
      add("unknown: the register has no certificate of this number");
      return;
    }
    LocalDate since = registered.since();
    add(
        "register: "
            + registered.status().name().toLowerCase(Locale.ROOT)
            + (since == null ? "" : " since " + since));
    issue(verification.issue());
  }

  private void issue(IssueMatch issue) {
    if (issue instanceof IssueMatch.Current current) {
      add("the file is the certificate that was issued on " + current.issuedOn());
    } else if (issue instanceof IssueMatch.Replaced replaced) {
      add(
          "replaced: the file is an older certificate, issued on %s; another took its place on %s"
              .formatted(replaced.issuedOn(), replaced.replacedOn()));
      add("ask the organisation or the issuer for the newer one");
    } else if (issue instanceof IssueMatch.Unknown) {
      add("not issued: its seal is trusted, but the register never issued this file");
      add("ask the issuer, whose key may have been misused");
    } else {
      add("the register does not keep the file that was issued, so that it cannot be compared");
    }
  }

  private void facts(SealedRecord sealed) {
    CertificateRecord certificate = sealed.certificate();
    add("certificate: " + certificate.number());
    add("organisation: " + certificate.organisation() + " (" + certificate.country() + ")");
    add("label: " + certificate.title() + ", " + certificate.slogan());
    add("scheme: " + certificate.scheme() + " " + certificate.version());
    add("decided on: " + certificate.decidedOn());
    add("valid: " + certificate.validFrom() + " to " + certificate.validUntil());
    add("digest of the assessment (SHA-256): " + certificate.digest());
    add("issued by: " + certificate.issuer());
    add("sealed by: " + sealed.signer().name() + ", " + sealed.sealedAt());
    add("look up: " + certificate.address());
  }

  private void add(String line) {
    lines.add(line);
  }
}
