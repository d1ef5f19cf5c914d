package corymb.report.certificate;

import corymb.label.certificate.CertificateRecord;
import corymb.label.certificate.Signatory;
import java.time.LocalDate;
import java.util.List;

/** Invented certificates. */
public final class SampleRecord {
  private SampleRecord() {}

  /** A Gold label, valid from 1 March 2026 to 31 March 2028. */
  public static CertificateRecord gold() {
    return of("Fjordtech Maritime Cluster", "DK", "gold", "Gold", "Excel in Cluster Excellence");
  }

  /** The same for another organisation. */
  public static CertificateRecord gold(String organisation, String country) {
    return of(organisation, country, "gold", "Gold", "Excel in Cluster Excellence");
  }

  /** Any label. */
  public static CertificateRecord of(
      String organisation, String country, String label, String title, String slogan) {
    return new CertificateRecord(
        "ECEI-2026-00001",
        organisation,
        country,
        label,
        title,
        slogan,
        "ecei",
        "1.0.0",
        LocalDate.of(2026, 3, 12),
        LocalDate.of(2026, 3, 1),
        LocalDate.of(2028, 3, 31),
        "https://labels.example.org/verify/ECEI-2026-00001",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        List.of(
            new Signatory("Marie Sørensen", "Chair of the label committee"),
            new Signatory("Tomás Ó Briain", "Head of the secretariat")),
        "Label Office for Cluster Management",
        false);
  }
}
