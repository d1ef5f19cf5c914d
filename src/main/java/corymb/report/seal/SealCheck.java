package corymb.report.seal;

import corymb.label.certificate.CertificateRecord;
import corymb.label.certificate.OnDay;
import corymb.report.certificate.CertificatePdf;
import corymb.report.certificate.RecordJson;
import corymb.report.credential.BadgeCredential;
import corymb.report.credential.BrokenCredential;
import corymb.report.pdf.FinishedPdf;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a file is a genuine certificate, without any network. It decides from the outside
 * inwards: the bytes, the seal, the key, and only then what the file says.
 */
public final class SealCheck {
  private static final String HEAD = "%PDF-";
  private static final Pattern SEALED = Pattern.compile("/M\\(D:([0-9]{14})Z\\)");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

  private final TrustedSeals trusted;

  private SealCheck(TrustedSeals trusted) {
    this.trusted = trusted;
  }

  /** A check that trusts these certificates. */
  public static SealCheck trusting(TrustedSeals trusted) {
    return new SealCheck(trusted);
  }

  /**
   * What a file is.
   *
   * @param file of any content
   * @param day on which its validity is asked for
   */
  public Verdict check(byte[] file, LocalDate day) {
    int seals = SealedFile.seals(file);
    if (seals > 1) {
      return new Verdict.SeveralSeals(seals);
    }
    if (seals == 0) {
      return unsealed(file);
    }
    SealedFile sealed = SealedFile.of(file);
    if (sealed == null) {
      return new Verdict.Changed("its seal does not cover the file as it is now");
    }
    CmsSeal seal = CmsSeal.prove(sealed);
    if (seal == null) {
      return new Verdict.Changed("its seal was made for other bytes, or is damaged");
    }
    if (!trusted.holds(seal.certificate())) {
      return new Verdict.ForeignKey(Signer.of(seal.certificate()));
    }
    if (!seal.isExact()) {
      return new Verdict.Changed("its seal is not written as it was made");
    }
    return trusted(file, sealed, seal.certificate(), day);
  }

  private static Verdict unsealed(byte[] file) {
    if (SealedFile.hasTrace(file)) {
      return new Verdict.Changed("it was sealed once, but the seal cannot be read any more");
    }
    String head =
        new String(file, 0, Math.min(HEAD.length(), file.length), StandardCharsets.ISO_8859_1);
    return head.equals(HEAD) ? new Verdict.NotSealed() : new Verdict.NotPdf();
  }

  private static Verdict trusted(
      byte[] file, SealedFile sealed, X509Certificate key, LocalDate day) {
    Signer signer = Signer.of(key);
    try {
      FinishedPdf pdf = FinishedPdf.read(file);
      CertificateRecord record = RecordJson.read(attached(pdf, CertificatePdf.RECORD));
      String jwt = new String(attached(pdf, CertificatePdf.CREDENTIAL), StandardCharsets.US_ASCII);
      BadgeCredential credential = BadgeCredential.verify(jwt);
      if (!credential.tellsOf(record)) {
        return new Verdict.NoCertificate(signer, "its record and its credential differ");
      }
      if (!Printed.tellsOf(pdf.text(), record)) {
        return new Verdict.NoCertificate(signer, "its record and what is printed differ");
      }
      if (record.testSeal() != signer.testKey()) {
        return new Verdict.NoCertificate(signer, "it is silent about the kind of its key");
      }
      SealedRecord whole = new SealedRecord(record, credential, signer, time(sealed, key));
      OnDay onDay = record.on(day);
      return signer.testKey()
          ? new Verdict.TestSeal(whole, onDay)
          : new Verdict.Genuine(whole, onDay);
    } catch (IllegalArgumentException | BrokenCredential e) {
      return new Verdict.NoCertificate(signer, String.valueOf(e.getMessage()));
    }
  }

  private static byte[] attached(FinishedPdf pdf, String name) {
    byte[] content = pdf.attachments().get(name);
    if (content == null) {
      throw new IllegalArgumentException("nothing is attached as " + name);
    }
    return content;
  }

  /** The time that the seal claims; a key can only seal while its certificate is valid. */
  private static Instant time(SealedFile sealed, X509Certificate key) {
    Matcher found = SEALED.matcher(new String(sealed.content(), StandardCharsets.ISO_8859_1));
    if (!found.find()) {
      throw new IllegalArgumentException("its seal does not say when it was made");
    }
    try {
      Instant time = LocalDateTime.parse(found.group(1), TIME).toInstant(ZoneOffset.UTC);
      if (time.isBefore(key.getNotBefore().toInstant())
          || time.isAfter(key.getNotAfter().toInstant())) {
        throw new IllegalArgumentException("its seal was made while its key was not valid");
      }
      return time;
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("its seal does not say when it was made", e);
    }
  }
}
