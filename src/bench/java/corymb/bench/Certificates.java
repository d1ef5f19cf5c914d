package corymb.bench;

import corymb.label.certificate.CertificateRecord;
import corymb.label.certificate.Signatory;
import corymb.report.credential.StatusPlace;
import corymb.report.seal.KeyMaker;
import corymb.report.seal.SigningKeys;
import corymb.usecase.certificate.SealCertificate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Issues the same certificate again and again. */
final class Certificates {

  private static final LocalDate DECIDED = LocalDate.of(2026, 6, 1);
  private static final String ADDRESS = "https://labels.example.org";

  private final SealCertificate sealing = SealCertificate.builtIn();
  private final SigningKeys keys =
      KeyMaker.make(
          "Body of Measurement",
          KeyMaker.Kind.P256,
          DECIDED.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
  private final CertificateRecord certificate =
      new CertificateRecord(
          "ECEI-2026-00001",
          "Blue Coast Network",
          "ES",
          "silver",
          "Silver",
          "Dedicated to Cluster Excellence",
          "ecei",
          "1.0.0",
          DECIDED,
          DECIDED,
          LocalDate.of(2028, 6, 30),
          ADDRESS + "/verify/ECEI-2026-00001",
          "0".repeat(64),
          List.of(new Signatory("Ada Example", "Head of the secretariat")),
          "Body of Measurement",
          true);
  private final StatusPlace place = new StatusPlace(ADDRESS + "/status/1", 0);

  byte[] next() {
    return sealing.make(certificate, keys, place, DECIDED.atTime(12, 0).toInstant(ZoneOffset.UTC));
  }
}
