package corymb.usecase.report;

import corymb.report.Variant;
import corymb.report.template.TemplateSource;
import corymb.scheme.language.Language;
import corymb.usecase.Format;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants of the report of a case.
 *
 * @param formats its forms
 * @param variant the kind of report; null for the one that fits the label applied for
 * @param today the day of the report
 * @param templates where the templates of the report are
 * @param language the language of report, text and workbook; data stay in English
 */
public record ReportWishes(
    Set<Format> formats,
    @Nullable Variant variant,
    LocalDate today,
    TemplateSource templates,
    Language language) {

  /** What is wanted in English. */
  public ReportWishes(
      Set<Format> formats, @Nullable Variant variant, LocalDate today, TemplateSource templates) {
    this(formats, variant, today, templates, Language.ENGLISH);
  }
}
