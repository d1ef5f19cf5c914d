package corymb.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import corymb.rating.IndicatorResult;
import corymb.rating.LabelResult;
import corymb.rating.LabelResult.GateLine;
import corymb.rating.Scorecard;
import corymb.report.Variant;
import corymb.report.pdf.PdfChecks;
import corymb.report.template.TemplateSource;
import corymb.usecase.AssessResponses;
import corymb.usecase.Assessed;
import corymb.usecase.Format;
import corymb.usecase.PeerSource;
import corymb.usecase.Wishes;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reports of all samples: conforming, complete, and true to the result. */
class SampleReportsTest {

  private static final AssessResponses FULL = assess(Variant.ASSESSMENT);
  private static final AssessResponses BENCHMARKING = assess(Variant.BENCHMARKING);

  private static AssessResponses assess(Variant variant) {
    return new AssessResponses(
        Sample.SHELF,
        new Wishes(
            Set.of(Format.PDF, Format.JSON),
            variant,
            PeerSource.SYNTHETIC,
            Sample.TODAY,
            TemplateSource.classpath("/templates/report"),
            false));
  }

  static List<Sample> rated() {
    return Sample.all().stream().filter(sample -> !sample.name().equals("full-of-faults")).toList();
  }

  /** What was assessed once is looked at by many tests. */
  private static final Map<String, Assessed> FULLS = new HashMap<>();

  private static final Map<String, Assessed> BENCHMARKINGS = new HashMap<>();

  private static Assessed full(Sample sample) {
    return FULLS.computeIfAbsent(
        sample.name(), any -> FULL.assess(Sample.source(sample.workbook())));
  }

  private static Assessed benchmarking(Sample sample) {
    return BENCHMARKINGS.computeIfAbsent(
        sample.name(), any -> BENCHMARKING.assess(Sample.source(sample.workbook())));
  }

  private static final Map<Assessed, String> TEXTS = new IdentityHashMap<>();

  /** The text of the report; to take it out of the file takes as long as to write it. */
  private static String text(Assessed assessed) throws IOException {
    String text = TEXTS.get(assessed);
    if (text == null) {
      text = PdfChecks.text(pdf(assessed));
      TEXTS.put(assessed, text);
    }
    return text;
  }

  private static byte[] pdf(Assessed assessed) {
    return Objects.requireNonNull(assessed.documents().get(Format.PDF));
  }

  @ParameterizedTest
  @MethodSource("rated")
  void a_report_conforms_to_pdf_a_and_pdf_ua(Sample sample) {
    PdfChecks.assertCompliant(pdf(full(sample)));
  }

  @ParameterizedTest
  @MethodSource("rated")
  void a_benchmarking_report_conforms_to_pdf_a_and_pdf_ua(Sample sample) {
    PdfChecks.assertCompliant(pdf(benchmarking(sample)));
  }

  @ParameterizedTest
  @MethodSource("rated")
  void a_report_has_12_to_20_pages(Sample sample) throws IOException {
    assertThat(new PdfReader(pdf(full(sample))).getNumberOfPages()).isBetween(12, 20);
  }

  @ParameterizedTest
  @MethodSource("rated")
  void a_report_tells_points_measures_and_blocking_gates(Sample sample) throws IOException {
    Assessed assessed = full(sample);
    Scorecard card = Objects.requireNonNull(assessed.scorecard());
    String text = text(assessed);
    assertThat(text)
        .contains(card.score().points() + " of " + card.score().maximum())
        .contains(card.score().percent().shown() + " %")
        .contains(assessed.intake().sha256())
        .contains(card.pack().digest());
    for (IndicatorResult result : card.indicators()) {
      assertThat(text).contains(words(result.indicator().title()));
    }
    for (LabelResult label : card.labels()) {
      for (GateLine gate : label.failed()) {
        assertThat(text).contains(words(gate.gate()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rated")
  void a_benchmarking_report_prints_no_score_and_holds_none(Sample sample) throws IOException {
    Assessed assessed = benchmarking(sample);
    Scorecard card = Objects.requireNonNull(assessed.scorecard());
    byte[] pdf = pdf(assessed);
    assertThat(PdfChecks.text(pdf))
        .doesNotContain(card.score().points() + " of " + card.score().maximum())
        .doesNotContain("Indicative", "indicative", "of 5");
    assertThat(new PdfReader(pdf).getCatalog().getAsArray(PdfName.AF)).isNull();
  }

  @ParameterizedTest
  @MethodSource("rated")
  void the_result_is_inside_the_report(Sample sample) throws IOException {
    Assessed assessed = full(sample);
    PdfDictionary file =
        new PdfReader(pdf(assessed)).getCatalog().getAsArray(PdfName.AF).getAsDict(0);
    assertThat(file.getAsString(PdfName.UF).toUnicodeString()).isEqualTo("result.json");
    PRStream stream = (PRStream) file.getAsDict(PdfName.EF).getAsStream(PdfName.F);
    assertThat(PdfReader.getStreamBytes(stream))
        .isEqualTo(Objects.requireNonNull(assessed.documents().get(Format.JSON)));
  }

  @ParameterizedTest
  @MethodSource("rated")
  void a_report_is_the_same_twice_in_a_row(Sample sample) throws IOException {
    Assessed again = FULL.assess(Sample.source(sample.workbook()));
    assertThat(text(again)).isEqualTo(text(full(sample)));
  }

  @Test
  void greek_cyrillic_and_polish_names_can_be_read_in_the_report() throws IOException {
    assertThat(text(full(Sample.named("names-of-europe")))).containsPattern("[Α-ω]{4}");
    assertThat(text(full(Sample.named("names-of-europe")))).containsPattern("[А-я]{4}");
    assertThat(text(full(Sample.named("typed-by-hand")))).contains("Żuraw");
  }

  @Test
  void a_response_with_errors_gets_no_report() {
    Assessed assessed = full(Sample.named("full-of-faults"));
    assertThat(assessed.documents()).doesNotContainKey(Format.PDF).containsKey(Format.JSON);
  }

  /** The first word: a table may break a longer text over lines. */
  private static String words(String text) {
    return text.split(" ", 2)[0];
  }
}
