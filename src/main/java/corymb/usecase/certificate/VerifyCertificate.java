package corymb.usecase.certificate;

import corymb.report.seal.SealCheck;
import corymb.report.seal.SealedRecord;
import corymb.report.seal.TrustedSeals;
import corymb.report.seal.Verdict;
import corymb.store.blob.Digest;
import corymb.usecase.certificate.RegisterLookup.Registered;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Verifies a certificate: offline by its seal, and with a register also by its status. */
public final class VerifyCertificate {

  private final SealCheck check;
  private final @Nullable RegisterLookup register;

  private VerifyCertificate(SealCheck check, @Nullable RegisterLookup register) {
    this.check = check;
    this.register = register;
  }

  /** Without any register. */
  public static VerifyCertificate offline(TrustedSeals trusted) {
    return new VerifyCertificate(SealCheck.trusting(trusted), null);
  }

  /** With a register that is asked about each genuine certificate. */
  public static VerifyCertificate with(TrustedSeals trusted, RegisterLookup register) {
    return new VerifyCertificate(SealCheck.trusting(trusted), register);
  }

  /**
   * What a file is.
   *
   * @param file of any content
   * @param day on which its validity is asked for
   */
  public Verification verify(byte[] file, LocalDate day) {
    Verdict verdict = check.check(file, day);
    SealedRecord sealed = Verification.sealed(verdict);
    RegisterLookup lookup = register;
    if (sealed == null || lookup == null) {
      return new Verification(verdict, day, false, null, new IssueMatch.NotTold());
    }
    Registered registered = lookup.find(sealed.certificate().number(), day);
    return new Verification(
        verdict, day, true, registered, IssueMatch.of(registered, Digest.of(file)));
  }
}
