package corymb.report.certificate;

import corymb.label.certificate.CertificateRecord;
import corymb.label.certificate.Signatory;
import corymb.report.drawing.Face;
import corymb.report.surface.Typefaces;
import corymb.scheme.language.Language;
import java.util.List;
import java.util.Locale;

/**
 * What the template of the certificate can name.
 *
 * @param number of the certificate
 * @param organisation who holds the label
 * @param label what is held
 * @param scheme id and version, as in {@code ecei 1.0.0}
 * @param decidedOn the day of the decision in words
 * @param validFrom the first valid day in words
 * @param validUntil the last valid day in words
 * @param address where it can be looked up
 * @param digest of the assessment in groups of eight digits
 * @param signatories who stands by it
 * @param issuer name of the issuing body
 * @param testSeal whether the seal is one for trying out
 * @param dense whether there are more words than the sheet is designed for
 */
record CertificateView(
    String number,
    Organisation organisation,
    Label label,
    String scheme,
    String decidedOn,
    String validFrom,
    String validUntil,
    String address,
    String digest,
    List<Signatory> signatories,
    String issuer,
    boolean testSeal,
    boolean dense) {

  private static final double SHORT = 19;
  private static final double MEDIUM = 48;
  private static final double LONG = 90;

  /**
   * Who holds the label.
   *
   * @param country its name in the language of the certificate
   * @param size how much room the name takes: short, medium, long or longest
   */
  record Organisation(String name, String country, String size) {}

  /** What is held. */
  record Label(String code, String title, String slogan) {}

  static CertificateView of(CertificateRecord certificate, Typefaces typefaces, Language language) {
    String country = new Locale("", certificate.country()).getDisplayCountry(language.locale());
    return new CertificateView(
        certificate.number(),
        new Organisation(
            certificate.organisation(), country, size(certificate.organisation(), typefaces)),
        new Label(certificate.label(), certificate.title(), certificate.slogan()),
        certificate.scheme() + " " + certificate.version(),
        language.dayInWords(certificate.decidedOn()),
        language.dayInWords(certificate.validFrom()),
        language.dayInWords(certificate.validUntil()),
        certificate.address(),
        certificate.digest().replaceAll("(.{8})(?=.)", "$1 "),
        certificate.signatories(),
        certificate.issuer(),
        certificate.testSeal(),
        false);
  }

  /** The same, to be set more densely. */
  CertificateView denser() {
    return new CertificateView(
        number,
        organisation,
        label,
        scheme,
        decidedOn,
        validFrom,
        validUntil,
        address,
        digest,
        signatories,
        issuer,
        testSeal,
        true);
  }

  /** Measured, not counted: a name of wide letters needs more room than one of narrow ones. */
  private static String size(String name, Typefaces typefaces) {
    double ems = typefaces.width(typefaces.printable(name), Face.SEMIBOLD, 1);
    if (ems <= SHORT) {
      return "short";
    }
    return ems <= MEDIUM ? "medium" : ems <= LONG ? "long" : "longest";
  }
}
