package corymb.report.seal;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.label.certificate.CertificateRecord;
import corymb.report.certificate.CertificatePdf;
import corymb.report.certificate.SampleRecord;
import corymb.report.pdf.PdfChecks;
import corymb.scheme.language.Language;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is printed is compared with the record, whatever language it is printed in. */
class PrintedTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_certificate_tells_of_its_record_in_every_language(Language language) throws IOException {
    CertificateRecord record = SampleRecord.gold();
    String text = PdfChecks.text(CertificatePdf.load(language).write(record, "a.b.c"));

    assertThat(Printed.tellsOf(text, record)).isTrue();
    assertThat(Printed.tellsOf(text.replace("2028", "2038"), record)).isFalse();
  }
}
