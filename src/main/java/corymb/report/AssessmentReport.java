package corymb.report;

import corymb.report.chart.ReportCharts;
import corymb.report.json.ResultJson;
import corymb.report.pdf.Attachment;
import corymb.report.pdf.Fonts;
import corymb.report.pdf.PdfFacts;
import corymb.report.pdf.TaggedPdf;
import corymb.report.style.StyleSheet;
import corymb.report.template.Document;
import corymb.report.template.DocumentTemplate;
import corymb.report.template.TemplateSource;
import corymb.report.view.ReportInput;
import corymb.report.view.ReportView;
import corymb.report.view.ReportViews;
import corymb.scheme.language.Language;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Writes assessment reports as PDF. Load once, use for many reports; safe for many threads. */
public final class AssessmentReport {

  private final Map<Variant, DocumentTemplate> templates = new EnumMap<>(Variant.class);
  private final StyleSheet style;
  private final TemplateSource source;
  private final Language language;
  private final Fonts fonts;

  private AssessmentReport(TemplateSource source, Language language) {
    this.source = source;
    this.language = language;
    this.style = StyleSheet.load(source, "style.css");
    this.fonts = Fonts.load();
  }

  /**
   * The report with the templates of a folder.
   *
   * @throws corymb.report.template.TemplateFault when a template is broken, with file and line
   */
  public static AssessmentReport load(TemplateSource source) {
    return load(source, Language.ENGLISH);
  }

  /** The same in a language, in which its inputs must be said too. */
  public static AssessmentReport load(TemplateSource source, Language language) {
    return new AssessmentReport(source, language);
  }

  /**
   * The report as PDF/A-3a and PDF/UA-1. The result is attached as JSON; the benchmarking variant
   * prints no score and so has none attached.
   */
  public byte[] write(ReportInput input, Variant variant) {
    ReportView view = ReportViews.of(input);
    Document document = template(variant).fill(view);
    String id = view.packDigest() + " " + view.sourceDigest() + " " + variant + input.today();
    PdfFacts facts =
        new PdfFacts(
            input
                .words()
                .with(
                    "named", input.words().text("title." + variant.key()), view.identity().name()),
            "Corymb",
            language.code(),
            input.today().atStartOfDay().atOffset(ZoneOffset.UTC),
            id);
    return TaggedPdf.render(
        document, style, fonts, ReportCharts.of(input, view), facts, attachments(input, variant));
  }

  private synchronized DocumentTemplate template(Variant variant) {
    return templates.computeIfAbsent(
        variant, v -> DocumentTemplate.load(source, v.template(), language));
  }

  private static List<Attachment> attachments(ReportInput input, Variant variant) {
    if (variant == Variant.BENCHMARKING) {
      return List.of();
    }
    byte[] json = ResultJson.write(input.intake(), input.scorecard());
    return List.of(
        new Attachment(
            "result.json",
            "application/json",
            json,
            Attachment.Relation.DATA,
            input.words().text("attachment")));
  }
}
