package corymb.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import corymb.report.Variant;
import corymb.report.pdf.PdfChecks;
import corymb.report.template.TemplateSource;
import corymb.scheme.language.Language;
import corymb.usecase.AssessResponses;
import corymb.usecase.Assessed;
import corymb.usecase.Format;
import corymb.usecase.PeerSource;
import corymb.usecase.Wishes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One report in each language beside English. */
class ReportLanguagesTest {

  private static AssessResponses assess(Language language) {
    return new AssessResponses(
        Sample.SHELF,
        new Wishes(
            Set.of(Format.PDF, Format.JSON, Format.TEXT, Format.XLSX),
            Variant.ASSESSMENT,
            PeerSource.SYNTHETIC,
            Sample.TODAY,
            TemplateSource.classpath("/templates/report"),
            false,
            language));
  }

  private static String text(Assessed assessed, Format format) {
    byte[] bytes = Objects.requireNonNull(assessed.documents().get(format));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GERMAN|Bewertungsbericht|mindestens 5 Elemente|von 150|Mindestwert 4.1.1",
        "FRENCH|Rapport d'évaluation|au moins 5 éléments|sur 150|minimum 4.1.1",
        "SPANISH|Informe de evaluación|al menos 5 elementos|de 150|mínimo 4.1.1"
      })
  void a_report_conforms_speaks_its_language_and_holds_the_same_data(
      Language language, String title, String needs, String points, String gate)
      throws IOException {
    Assessed assessed =
        assess(language).assess(Sample.source(Sample.named("near-gold").workbook()));
    byte[] pdf = Objects.requireNonNull(assessed.documents().get(Format.PDF));

    PdfChecks.assertCompliant(pdf);
    assertThat(new PdfReader(pdf).getCatalog().getAsString(PdfName.LANG).toUnicodeString())
        .isEqualTo(language.code());
    assertThat(PdfChecks.text(pdf))
        .contains(title, points, gate)
        .doesNotContain(" of 150", "Assessment report", "Peers", "or more", "not answered");
    assertThat(text(assessed, Format.TEXT)).contains(needs, gate).doesNotContain("needed");
    assertThat(text(assessed, Format.JSON))
        .isEqualTo(text(English.ASSESSED, Format.JSON))
        .contains("5 elements or more");
  }

  @Test
  void problems_are_told_in_the_language_and_data_in_english() {
    Assessed faulty =
        assess(Language.GERMAN).assess(Sample.source(Sample.named("full-of-faults").workbook()));

    assertThat(text(faulty, Format.TEXT)).contains("Fehler", "verlangt").doesNotContain("error");
    assertThat(text(faulty, Format.JSON)).contains("needs").doesNotContain("verlangt");
  }

  private static final class English {
    static final Assessed ASSESSED =
        assess(Language.ENGLISH).assess(Sample.source(Sample.named("near-gold").workbook()));
  }
}
