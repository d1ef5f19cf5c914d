package corymb.report.certificate;

import corymb.label.certificate.CertificateRecord;
import corymb.report.pdf.Fonts;
import corymb.scheme.language.Language;
import java.util.List;

/** The words that any certificate prints, whatever its template looks like. */
public final class PrintedFacts {

  private PrintedFacts() {}

  /** Read at the first use. */
  private static final class Typeface {
    static final Fonts FONTS = Fonts.load();
  }

  /** Number, organisation, label, days and digest in a language, as the typeface can print them. */
  public static List<String> of(CertificateRecord certificate, Language language) {
    Fonts fonts = Typeface.FONTS;
    CertificateView view = CertificateView.of(certificate, fonts, language);
    return List.of(
        view.number(),
        fonts.printable(view.organisation().name()),
        fonts.printable(view.label().title()),
        view.validFrom(),
        view.validUntil(),
        view.digest());
  }
}
