package corymb.report.seal;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.RSAPrivateKey;
import java.time.Instant;
import java.util.Date;

/** Seals a PDF with PAdES-B-B: the whole file as it is. Nothing is looked up on a network. */
public final class PdfSeal {
  private static final int ROOM = 4096;

  private PdfSeal() {}

  /**
   * Seals a PDF.
   *
   * @param pdf not yet sealed
   * @param keys of which the one that seals is used
   * @param reason why it is sealed, shown by readers
   * @param now the time that the seal claims, to the second
   * @throws UnusableKey when the key cannot seal at that time
   */
  public static byte[] seal(byte[] pdf, SigningKeys keys, String reason, Instant now) {
    PAdESSignatureParameters wishes = wishes(keys, reason, now);
    PAdESService service = new PAdESService(new CommonCertificateVerifier(true));
    DSSDocument document = new InMemoryDocument(pdf);
    try {
      ToBeSigned data = service.getDataToSign(document, wishes);
      return bytes(service.signDocument(document, wishes, sign(data.getBytes(), keys)));
    } catch (DSSException | AlertException e) {
      throw new UnusableKey(
          "the key of '" + keys.signer().name() + "' cannot seal: " + e.getMessage(), e);
    }
  }

  private static PAdESSignatureParameters wishes(SigningKeys keys, String reason, Instant now) {
    PAdESSignatureParameters wishes = new PAdESSignatureParameters();
    wishes.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
    wishes.setDigestAlgorithm(DigestAlgorithm.SHA256);
    wishes.setSigningCertificate(new CertificateToken(keys.sealCertificate()));
    wishes.setReason(reason);
    wishes.setContentSize(ROOM);
    wishes.bLevel().setSigningDate(Date.from(now));
    return wishes;
  }

  private static SignatureValue sign(byte[] data, SigningKeys keys) {
    boolean rsa = keys.seal() instanceof RSAPrivateKey;
    try {
      Signature signature = Signature.getInstance(rsa ? "SHA256withRSA" : "SHA256withECDSA");
      signature.initSign(keys.seal());
      signature.update(data);
      SignatureAlgorithm algorithm =
          rsa ? SignatureAlgorithm.RSA_SHA256 : SignatureAlgorithm.ECDSA_SHA256;
      return new SignatureValue(algorithm, signature.sign());
    } catch (GeneralSecurityException e) {
      throw new UnusableKey("the key cannot sign: " + e.getMessage(), e);
    }
  }

  private static byte[] bytes(DSSDocument document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      document.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("the sealed PDF cannot be written to memory", e);
    }
    return bytes.toByteArray();
  }
}
