package corymb.web.api;

import corymb.label.certificate.CertificateRecord;
import corymb.report.seal.SealedRecord;
import corymb.report.seal.Verdict;
import corymb.scheme.yaml.Words;
import corymb.usecase.certificate.RegisterLookup.Registered;
import corymb.usecase.certificate.Verification;
import corymb.usecase.certificate.VerificationText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a file turned out to be.
 *
 * @param verdict what the file itself proves, as a word such as {@code genuine}
 * @param valid whether the label is held on the day
 * @param on the day
 * @param register what the register says, as a word; null when it was not asked or does not know it
 * @param certificate what it says, null when there is none that could be believed
 * @param text the same in plain words, a sentence or fact a line
 */
record VerifiedFile(
    String verdict,
    boolean valid,
    LocalDate on,
    @Nullable String register,
    @Nullable Certificate certificate,
    List<String> text) {

  /**
   * What a certificate says.
   *
   * @param number of the award
   * @param organisation its name
   * @param country ISO 3166 alpha-2
   * @param label code of the label
   * @param validFrom the first valid day
   * @param validUntil the last valid day
   * @param issuer who issued it
   */
  record Certificate(
      String number,
      String organisation,
      String country,
      String label,
      LocalDate validFrom,
      LocalDate validUntil,
      String issuer) {}

  static VerifiedFile of(Verification verification) {
    Registered registered = verification.registered();
    SealedRecord sealed = verification.sealed();
    return new VerifiedFile(
        word(verification.verdict().getClass()),
        verification.isValid(),
        verification.day(),
        registered == null ? null : Words.of(registered.status()),
        sealed == null ? null : certificate(sealed.certificate()),
        VerificationText.of(verification));
  }

  /** The word of a verdict: {@code NotSealed} is {@code not-sealed}. */
  static String word(Class<? extends Verdict> verdict) {
    return verdict.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static Certificate certificate(CertificateRecord record) {
    return new Certificate(
        record.number(),
        record.organisation(),
        record.country(),
        record.label(),
        record.validFrom(),
        record.validUntil(),
        record.issuer());
  }
}
