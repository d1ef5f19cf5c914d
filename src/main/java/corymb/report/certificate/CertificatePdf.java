package corymb.report.certificate;

import corymb.label.certificate.CertificateRecord;
import corymb.report.drawing.Drawing;
import corymb.report.layout.Layout;
import corymb.report.pdf.Attachment;
import corymb.report.pdf.Fonts;
import corymb.report.pdf.PdfFacts;
import corymb.report.pdf.TaggedPdf;
import corymb.report.style.StyleSheet;
import corymb.report.template.Document;
import corymb.report.template.DocumentTemplate;
import corymb.report.template.TemplateSource;
import corymb.scheme.language.Language;
import corymb.scheme.language.Wordbook;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * Writes certificates as PDF, not yet sealed. Load once, use for many certificates; safe for many
 * threads.
 */
public final class CertificatePdf {

  /** The name of the attached record. */
  public static final String RECORD = "record.json";

  /** The name of the attached credential. */
  public static final String CREDENTIAL = "credential.jwt";

  private static final String BOOK = "/corymb/report/certificate";

  private final Wordbook words;
  private final DocumentTemplate template;
  private final StyleSheet style;
  private final Fonts fonts;

  private CertificatePdf(TemplateSource source, Language language) {
    this.words = Wordbook.read(BOOK, language);
    this.template = DocumentTemplate.load(source, "certificate.html", language);
    this.style = StyleSheet.load(source, "style.css");
    this.fonts = Fonts.load();
  }

  /** The certificate with the templates shipped with the program. */
  public static CertificatePdf load() {
    return load(Language.ENGLISH);
  }

  /** The same in a language. */
  public static CertificatePdf load(Language language) {
    return new CertificatePdf(TemplateSource.classpath("/templates/certificate"), language);
  }

  /**
   * The certificate with the templates of a folder.
   *
   * @throws corymb.report.template.TemplateFault when a template is broken, with file and line
   */
  public static CertificatePdf load(TemplateSource source) {
    return new CertificatePdf(source, Language.ENGLISH);
  }

  /**
   * The certificate as PDF/A-3a and PDF/UA-1 with its record and credential attached; the same
   * input gives the same bytes.
   *
   * @param credential the same as verifiable credential, secured as {@code vc+jwt}
   */
  public byte[] write(CertificateRecord certificate, String credential) {
    Map<String, Drawing> drawings = drawings(certificate);
    Document document =
        onOneSheet(CertificateView.of(certificate, fonts, words.language()), drawings);
    byte[] json = RecordJson.write(certificate);
    PdfFacts facts =
        new PdfFacts(
            words.text("title", Map.of("1", certificate.number(), "2", certificate.organisation())),
            certificate.issuer(),
            words.language().code(),
            certificate.decidedOn().atStartOfDay().atOffset(ZoneOffset.UTC),
            new String(json, StandardCharsets.UTF_8));
    return TaggedPdf.render(document, style, fonts, drawings, facts, attachments(json, credential));
  }

  /** The document as designed, or set more densely when it would not fit. */
  private Document onOneSheet(CertificateView view, Map<String, Drawing> drawings) {
    Document document = template.fill(view);
    boolean fits = Layout.of(document, style, fonts, drawings).pages().size() == 1;
    return fits ? document : template.fill(view.denser());
  }

  private Map<String, Drawing> drawings(CertificateRecord certificate) {
    String alt = words.text("qr", Map.of("1", certificate.address()));
    return Map.of(
        "frame", Backdrops.frame(),
        "test-seal", Backdrops.testSeal(),
        "qr", QrCode.of(certificate.address(), alt));
  }

  private List<Attachment> attachments(byte[] json, String credential) {
    return List.of(
        new Attachment(
            RECORD, "application/json", json, Attachment.Relation.SOURCE, words.text("record")),
        new Attachment(
            CREDENTIAL,
            "application/vc+jwt",
            credential.getBytes(StandardCharsets.US_ASCII),
            Attachment.Relation.DATA,
            words.text("credential")));
  }
}
