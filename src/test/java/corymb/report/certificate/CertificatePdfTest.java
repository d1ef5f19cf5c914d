package corymb.report.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import corymb.label.certificate.CertificateRecord;
import corymb.label.certificate.Signatory;
import corymb.report.pdf.FinishedPdf;
import corymb.report.pdf.PdfChecks;
import corymb.report.template.TemplateFault;
import corymb.report.template.TemplateSource;
import corymb.scheme.language.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatePdfTest {
  private static final CertificatePdf PDF = CertificatePdf.load();
  private static final TemplateSource BUILT_IN = TemplateSource.classpath("/templates/certificate");

  @Test
  void a_certificate_conforms_to_both_standards() {
    PdfChecks.assertCompliant(PDF.write(SampleRecord.gold(), "a.b.c"));
    PdfChecks.assertCompliant(PDF.write(SampleRecord.gold().withTestSeal(true), "a.b.c"));
  }

  @Test
  void it_prints_all_that_its_record_says() throws IOException {
    assertThat(words(SampleRecord.gold()))
        .contains(
            "Fjordtech Maritime Cluster",
            "Denmark",
            "Gold",
            "Excel in Cluster Excellence",
            "12 March 2026",
            "1 March 2026",
            "31 March 2028",
            "ECEI-2026-00001",
            "ecei 1.0.0",
            "9f86d081 884c7d65 9a2feaa0",
            "Marie Sørensen",
            "Chair of the label committee",
            "Tomás Ó Briain",
            "Label Office for Cluster Management",
            "https://labels.example.org/verify/ECEI-2026-00001")
        .doesNotContainIgnoringCase("test seal")
        .doesNotContainIgnoringCase("score")
        .doesNotContainIgnoringCase("points");
  }

  @ParameterizedTest
  @CsvSource({
    "GERMAN, Zertifikat, 31. März 2028, Dänemark",
    "FRENCH, Certificat, 31 mars 2028, Danemark",
    "SPANISH, Certificado, 31 de marzo de 2028, Dinamarca"
  })
  void it_speaks_its_language_and_conforms(
      Language language, String title, String until, String country) throws IOException {
    byte[] pdf = CertificatePdf.load(language).write(SampleRecord.gold(), "a.b.c");

    PdfChecks.assertCompliant(pdf);
    assertThat(PdfChecks.text(pdf).replaceAll("\\s+", " "))
        .contains(title, until, country, "Gold", "Excel in Cluster Excellence")
        .doesNotContain("Certificate ", "valid from", "or open");
    assertThat(new PdfReader(pdf).getCatalog().getAsString(PdfName.LANG).toUnicodeString())
        .isEqualTo(language.code());
  }

  @Test
  void a_test_seal_is_said_in_words_that_are_read_out() throws IOException {
    assertThat(words(SampleRecord.gold().withTestSeal(true)))
        .contains("Test seal: made for trying out with a self-signed key. It certifies nothing.");
  }

  @Test
  void the_same_record_gives_the_same_bytes() {
    assertThat(CertificatePdf.load().write(SampleRecord.gold(), "a.b.c"))
        .isEqualTo(PDF.write(SampleRecord.gold(), "a.b.c"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A",
        "Ευρωπαϊκό Δίκτυο Καινοτομίας Θεσσαλονίκης για την Αγροδιατροφή",
        "Български клъстер за информационни технологии и мехатроника",
        "Stowarzyszenie Łódzkiego Klastra Przemysłu Włókienniczego, Zrównoważonej Gospodarki"
            + " Wodnej, Odpadowej oraz Technologii Kosmicznych w Województwie Świętokrzyskim"
      })
  void names_of_every_script_and_length_are_printed_on_one_sheet(String name) throws IOException {
    byte[] pdf = PDF.write(SampleRecord.gold(name, "PL"), "a.b.c");
    assertThat(pages(pdf)).isOne();
    assertThat(words(SampleRecord.gold(name, "PL"))).contains(name);
  }

  @Test
  void the_widest_words_that_a_record_allows_stay_on_one_sheet() throws IOException {
    CertificateRecord gold = SampleRecord.gold();
    CertificateRecord widest =
        new CertificateRecord(
            "W".repeat(20) + "-2026-123456789",
            "W".repeat(200),
            "GB",
            "gold",
            "W".repeat(60),
            "W".repeat(120),
            "w".repeat(40),
            "9".repeat(40),
            gold.decidedOn(),
            gold.validFrom(),
            gold.validUntil(),
            "https://" + "w".repeat(192),
            gold.digest(),
            Collections.nCopies(4, new Signatory("W".repeat(60), "W".repeat(100))),
            "W".repeat(160),
            true);
    assertThat(pages(PDF.write(widest, "a.b.c"))).isOne();
  }

  @Test
  void record_and_credential_are_attached_to_what_they_are() throws IOException {
    byte[] pdf = PDF.write(SampleRecord.gold(), "a.b.c");
    Map<String, byte[]> attached = FinishedPdf.read(pdf).attachments();
    assertThat(attached).containsOnlyKeys("record.json", "credential.jwt");
    assertThat(attached.get("record.json")).isEqualTo(RecordJson.write(SampleRecord.gold()));
    assertThat(attached.get("credential.jwt"))
        .isEqualTo("a.b.c".getBytes(StandardCharsets.US_ASCII));
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
        .contains("/AFRelationship/Source", "/AFRelationship/Data");
  }

  @Test
  void the_code_has_words_for_those_who_do_not_see_it() throws IOException {
    try (PdfReader reader = new PdfReader(PDF.write(SampleRecord.gold(), "a.b.c"))) {
      List<String> objects =
          java.util.stream.IntStream.range(1, reader.getXrefSize())
              .mapToObj(reader::getPdfObject)
              .filter(com.lowagie.text.pdf.PdfDictionary.class::isInstance)
              .map(com.lowagie.text.pdf.PdfDictionary.class::cast)
              .filter(object -> object.getAsString(com.lowagie.text.pdf.PdfName.ALT) != null)
              .map(object -> object.getAsString(com.lowagie.text.pdf.PdfName.ALT).toUnicodeString())
              .toList();
      assertThat(objects)
          .containsExactly(
              "QR code that leads to https://labels.example.org/verify/ECEI-2026-00001");
    }
  }

  @Test
  void a_broken_template_is_told_with_file_and_line() {
    assertThatThrownBy(() -> with("award.html", "<columns>\n<colum/></columns>"))
        .isInstanceOf(TemplateFault.class)
        .hasMessageStartingWith("award.html:2: found the element 'colum'");
    assertThatThrownBy(() -> with("style.css", "h1 { colour: #ffffff }"))
        .isInstanceOf(TemplateFault.class)
        .hasMessageStartingWith("style.css:1");
    assertThatThrownBy(
            () -> with("award.html", "<p>\n{{score}}</p>").write(SampleRecord.gold(), "a.b.c"))
        .isInstanceOf(TemplateFault.class)
        .hasMessageStartingWith("award.html:2: found the unknown value 'score'");
    assertThatThrownBy(
            () -> with("award.html", "<chart name='medal'/>").write(SampleRecord.gold(), "a.b.c"))
        .isInstanceOf(TemplateFault.class)
        .hasMessageStartingWith("award.html:1: found the unknown chart 'medal'");
  }

  private static CertificatePdf with(String file, String text) {
    return CertificatePdf.load(
        name -> name.equals(file) ? text.getBytes(StandardCharsets.UTF_8) : BUILT_IN.read(name));
  }

  private static String words(CertificateRecord certificate) throws IOException {
    return PdfChecks.text(PDF.write(certificate, "a.b.c")).replaceAll("[\\s\u00a0]+", " ");
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PdfReader reader = new PdfReader(pdf)) {
      return reader.getNumberOfPages();
    }
  }
}
