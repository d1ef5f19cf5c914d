package corymb.usecase;

import corymb.report.Variant;
import corymb.report.template.TemplateSource;
import corymb.scheme.language.Language;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a person wants of an assessment.
 *
 * @param formats the forms of the results
 * @param variant the kind of report
 * @param peers with whom the organisation is compared
 * @param today the day of import; no answer may describe a later one
 * @param templates where the templates of the report are
 * @param coloured whether text may have colours
 * @param language the language of texts, reports and workbooks; data stay in English
 */
public record Wishes(
    Set<Format> formats,
    Variant variant,
    PeerSource peers,
    LocalDate today,
    TemplateSource templates,
    boolean coloured,
    Language language) {

  /** What is wanted in English. */
  public Wishes(
      Set<Format> formats,
      Variant variant,
      PeerSource peers,
      LocalDate today,
      TemplateSource templates,
      boolean coloured) {
    this(formats, variant, peers, today, templates, coloured, Language.ENGLISH);
  }
}
