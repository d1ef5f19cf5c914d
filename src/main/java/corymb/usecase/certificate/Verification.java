package corymb.usecase.certificate;

import corymb.label.certificate.OnDay;
import corymb.report.seal.SealedRecord;
import corymb.report.seal.Verdict;
import corymb.usecase.certificate.RegisterLookup.Registered;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a verification found.
 *
 * @param verdict what the file itself proves
 * @param day on which its validity was asked for
 * @param asked whether a register was asked
 * @param registered what the register knows; null when it was not asked or does not know the number
 * @param issue whether the file is the one that the register issued
 */
public record Verification(
    Verdict verdict,
    LocalDate day,
    boolean asked,
    @Nullable Registered registered,
    IssueMatch issue) {

  /**
   * Whether the label is held on that day: the seal is genuine, or a test seal of a key trusted by
   * the one who asks; the day is a valid one; and the register, where it was asked, says so too and
   * issued this very file last.
   */
  public boolean isValid() {
    Registered entry = registered;
    boolean known = !asked || (entry != null && entry.status() == RegisteredStatus.VALID);
    boolean issued = issue instanceof IssueMatch.Current || issue instanceof IssueMatch.NotTold;
    return known && issued && onDay(verdict) == OnDay.VALID;
  }

  /**
   * What it is worth on that day; null when it is not genuine, nor a test seal of a trusted key.
   * The register has the last word, where it was asked.
   */
  public @Nullable Standing standing() {
    OnDay days = onDay(verdict);
    if (days == null) {
      return null;
    }
    if (asked) {
      Registered entry = registered;
      if (entry == null) {
        return Standing.UNKNOWN;
      }
      if (entry.status() != RegisteredStatus.VALID) {
        return Standing.valueOf(entry.status().name());
      }
    }
    return Standing.valueOf(days.name());
  }

  private static @Nullable OnDay onDay(Verdict verdict) {
    if (verdict instanceof Verdict.Genuine genuine) {
      return genuine.onDay();
    }
    return verdict instanceof Verdict.TestSeal test ? test.onDay() : null;
  }

  /** What the certificate says; null when there is none that could be believed. */
  public @Nullable SealedRecord sealed() {
    return sealed(verdict);
  }

  static @Nullable SealedRecord sealed(Verdict verdict) {
    if (verdict instanceof Verdict.Genuine genuine) {
      return genuine.certificate();
    }
    return verdict instanceof Verdict.TestSeal test ? test.certificate() : null;
  }
}
