package corymb.web.open;

import corymb.label.certificate.CertificateRecord;
import corymb.report.seal.SealedRecord;
import corymb.report.seal.Signer;
import corymb.report.seal.Verdict;
import corymb.usecase.certificate.RegisterLookup.Registered;
import corymb.usecase.certificate.Standing;
import corymb.usecase.certificate.Verification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What a file turned out to be, for the page.
 *
 * @param kind the verdict, as in the keys of its words
 * @param standing what the certificate is worth, as in the keys of its words; empty when it proves
 *     nothing
 * @param isValid whether a label is held today, by a seal that certifies something
 * @param certificate what it says, null when nothing of it can be believed
 * @param signer whose seal it is, null when none was read
 * @param sealedOn the day of the seal as it claims, in UTC; null when none is believed
 * @param since the day from which the register's status counts, null when it does not tell
 * @param detail what was noticed, in English; empty for nothing
 */
public record Proof(
    String kind,
    String standing,
    boolean isValid,
    @Nullable CertificateRecord certificate,
    @Nullable Signer signer,
    @Nullable LocalDate sealedOn,
    @Nullable LocalDate since,
    String detail) {

  static Proof of(Verification found) {
    SealedRecord sealed = found.sealed();
    Standing standing = found.standing();
    Registered registered = found.registered();
    Verdict verdict = found.verdict();
    return new Proof(
        kind(verdict),
        standing == null ? "" : RegisterForm.word(standing),
        verdict instanceof Verdict.Genuine && found.isValid(),
        sealed == null ? null : sealed.certificate(),
        sealed == null ? signer(verdict) : sealed.signer(),
        sealed == null ? null : LocalDate.ofInstant(sealed.sealedAt(), ZoneOffset.UTC),
        registered == null ? null : registered.since(),
        detail(verdict));
  }

  private static String kind(Verdict verdict) {
    if (verdict instanceof Verdict.Genuine) {
      return "genuine";
    } else if (verdict instanceof Verdict.TestSeal) {
      return "test";
    } else if (verdict instanceof Verdict.Changed) {
      return "changed";
    } else if (verdict instanceof Verdict.ForeignKey) {
      return "foreign";
    } else if (verdict instanceof Verdict.SeveralSeals) {
      return "several";
    } else if (verdict instanceof Verdict.NotSealed) {
      return "unsealed";
    }
    return verdict instanceof Verdict.NoCertificate ? "other" : "nopdf";
  }

  private static @Nullable Signer signer(Verdict verdict) {
    if (verdict instanceof Verdict.ForeignKey foreign) {
      return foreign.signer();
    }
    return verdict instanceof Verdict.NoCertificate other ? other.signer() : null;
  }

  private static String detail(Verdict verdict) {
    if (verdict instanceof Verdict.Changed changed) {
      return changed.what();
    }
    return verdict instanceof Verdict.NoCertificate other ? other.why() : "";
  }
}
