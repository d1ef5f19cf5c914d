package corymb.report.seal;

import corymb.label.certificate.CertificateRecord;
import corymb.report.credential.BadgeCredential;
import java.time.Instant;

/**
 * What a sealed certificate says.
 *
 * @param certificate the facts
 * @param credential the same as credential, with the place of its status
 * @param signer whose seal it is
 * @param sealedAt when it was sealed, as the seal claims
 */
public record SealedRecord(
    CertificateRecord certificate, BadgeCredential credential, Signer signer, Instant sealedAt) {}
