package corymb.report.seal;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import corymb.label.certificate.CertificateRecord;
import corymb.label.certificate.OnDay;
import corymb.report.certificate.SampleRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SealCheckTest {
  private static final LocalDate DAY = LocalDate.of(2027, 6, 1);
  private static final byte[] GOLD = SealedSample.gold(SampleKeys.REAL);
  private static final SealCheck CHECK = SealCheck.trusting(TrustedSeals.of(SampleKeys.REAL));

  @Test
  void a_genuine_certificate_tells_what_it_says_and_whose_it_is() {
    Verdict.Genuine genuine = (Verdict.Genuine) CHECK.check(GOLD, DAY);
    assertThat(genuine.onDay()).isEqualTo(OnDay.VALID);
    assertThat(genuine.certificate().certificate()).isEqualTo(SampleRecord.gold());
    assertThat(genuine.certificate().signer()).isEqualTo(SampleKeys.REAL.signer());
    assertThat(genuine.certificate().sealedAt()).isEqualTo(SampleKeys.NOW);
    assertThat(genuine.certificate().credential().status())
        .allMatch(entry -> entry.index() == 4711)
        .hasSize(2);
  }

  @Test
  void an_rsa_key_seals_as_well() {
    byte[] gold = SealedSample.gold(SampleKeys.realRsa());
    SealCheck check = SealCheck.trusting(TrustedSeals.of(SampleKeys.realRsa()));
    assertThat(check.check(gold, DAY)).isInstanceOf(Verdict.Genuine.class);
  }

  @Test
  void validity_is_told_for_the_day_that_is_asked_for() {
    assertThat(onDay("2026-02-28")).isEqualTo(OnDay.NOT_YET_VALID);
    assertThat(onDay("2026-03-01")).isEqualTo(OnDay.VALID);
    assertThat(onDay("2028-03-31")).isEqualTo(OnDay.VALID);
    assertThat(onDay("2028-04-01")).isEqualTo(OnDay.EXPIRED);
  }

  @Test
  void the_seal_of_a_key_for_trying_out_is_a_test_seal_even_when_trusted() {
    byte[] gold = SealedSample.gold(SampleKeys.TEST);
    Verdict verdict = SealCheck.trusting(TrustedSeals.of(SampleKeys.TEST)).check(gold, DAY);
    assertThat(verdict).isInstanceOf(Verdict.TestSeal.class);
    assertThat(((Verdict.TestSeal) verdict).certificate().certificate().testSeal()).isTrue();
  }

  @Test
  void a_key_that_is_not_trusted_is_foreign_whatever_name_it_bears() {
    SigningKeys namesake = SampleKeys.issued("CN=Label Office Seal,O=Label Office", "EC", 256);
    Verdict verdict = CHECK.check(SealedSample.gold(namesake), DAY);
    assertThat(verdict).isEqualTo(new Verdict.ForeignKey(namesake.signer()));
    assertThat(namesake.signer().name()).isEqualTo(SampleKeys.REAL.signer().name());
    assertThat(namesake.signer().fingerprint())
        .isNotEqualTo(SampleKeys.REAL.signer().fingerprint());
  }

  @Test
  void a_foreign_test_key_is_foreign_and_known_as_test_key() {
    Verdict verdict = CHECK.check(SealedSample.gold(SampleKeys.TEST), DAY);
    assertThat(((Verdict.ForeignKey) verdict).signer().testKey()).isTrue();
  }

  @Test
  void who_trusts_nobody_finds_every_key_foreign() {
    assertThat(SealCheck.trusting(TrustedSeals.none()).check(GOLD, DAY))
        .isInstanceOf(Verdict.ForeignKey.class);
  }

  @Test
  void whatever_is_appended_after_the_seal_is_a_change() throws IOException {
    changed(Arrays.copyOf(GOLD, GOLD.length + 1));
    changed(updated(GOLD));
  }

  @Test
  void a_file_that_lost_its_end_is_changed() {
    changed(Arrays.copyOf(GOLD, GOLD.length - 1));
    changed(Arrays.copyOf(GOLD, GOLD.length - 900));
  }

  @Test
  void a_swapped_attachment_is_a_change() {
    byte[] swapped = GOLD.clone();
    byte[] other =
        SealedSample.unsealed(
            SampleRecord.gold("Ostsee Robotik", "DE"),
            SealedSample.credential(SampleRecord.gold("Ostsee Robotik", "DE"), SampleKeys.REAL));
    System.arraycopy(other, 0, swapped, 0, Math.min(other.length, 90_000));
    changed(swapped);
  }

  @Test
  void the_seal_of_another_file_is_a_change() {
    byte[] other =
        SealedSample.of(SampleRecord.gold("Fjordtech Maritime Clusted", "DK"), SampleKeys.REAL);
    byte[] mixed = GOLD.clone();
    int gap = text(GOLD).lastIndexOf("/Contents <") + "/Contents <".length();
    int from = text(other).lastIndexOf("/Contents <") + "/Contents <".length();
    System.arraycopy(other, from, mixed, gap, 8000);
    changed(mixed);
  }

  @Test
  void two_seals_are_too_many() {
    byte[] twice = PdfSeal.seal(GOLD, SampleKeys.REAL, "again", SampleKeys.NOW);
    assertThat(CHECK.check(twice, DAY)).isEqualTo(new Verdict.SeveralSeals(2));
  }

  @Test
  void a_pdf_without_a_seal_is_not_sealed() {
    byte[] unsealed = SealedSample.unsealed(SampleRecord.gold(), "a.b.c");
    assertThat(CHECK.check(unsealed, DAY)).isEqualTo(new Verdict.NotSealed());
  }

  @Test
  void what_is_no_pdf_is_no_pdf() {
    assertThat(CHECK.check(new byte[0], DAY)).isEqualTo(new Verdict.NotPdf());
    assertThat(CHECK.check("hello".getBytes(StandardCharsets.UTF_8), DAY))
        .isEqualTo(new Verdict.NotPdf());
  }

  @Test
  void a_trusted_seal_on_another_document_is_no_certificate() {
    byte[] demo = PdfSeal.seal(emptyPdf(), SampleKeys.REAL, "x", SampleKeys.NOW);
    assertThat(no(demo)).contains("nothing is attached as record.json");
  }

  @Test
  void record_credential_and_print_must_belong_together() {
    CertificateRecord gold = SampleRecord.gold();
    CertificateRecord other = SampleRecord.gold("Ostsee Robotik", "DE");
    assertThat(no(sealed(gold, SealedSample.credential(other, SampleKeys.REAL))))
        .contains("record and its credential differ");
    assertThat(no(sealed(gold, "a.b.c"))).contains("credential");
    String test = SealedSample.credential(gold, SampleKeys.REAL);
    assertThat(no(sealed(gold.withTestSeal(true), test))).contains("kind of its key");
  }

  @Test
  void a_record_that_is_not_what_is_printed_is_noticed() {
    String printed = "ECEI-2026-00001 Fjordtech Maritime Cluster Gold 1 March 2026 31 March 2028 ";
    String digest = SampleRecord.gold().digest();
    assertThat(Printed.tellsOf(printed + digest, SampleRecord.gold())).isTrue();
    assertThat(Printed.tellsOf(printed.replace("2028", "2029") + digest, SampleRecord.gold()))
        .isFalse();
    assertThat(Printed.tellsOf(printed.replace("Gold", "Silver") + digest, SampleRecord.gold()))
        .isFalse();
  }

  private static void changed(byte[] file) {
    assertThat(CHECK.check(file, DAY)).isInstanceOf(Verdict.Changed.class);
  }

  private static String no(byte[] file) {
    return ((Verdict.NoCertificate) CHECK.check(file, DAY)).why();
  }

  private static byte[] sealed(CertificateRecord certificate, String credential) {
    byte[] pdf = SealedSample.unsealed(certificate, credential);
    return PdfSeal.seal(pdf, SampleKeys.REAL, "x", SampleKeys.NOW);
  }

  private static OnDay onDay(String day) {
    return ((Verdict.Genuine) CHECK.check(GOLD, LocalDate.parse(day))).onDay();
  }

  private static byte[] updated(byte[] pdf) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PdfStamper stamper = new PdfStamper(new PdfReader(pdf), bytes, '\0', true);
    stamper.getOverContent(1).rectangle(100, 100, 50, 50);
    stamper.getOverContent(1).fill();
    stamper.close();
    return bytes.toByteArray();
  }

  private static byte[] emptyPdf() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    com.lowagie.text.Document empty = new com.lowagie.text.Document();
    com.lowagie.text.pdf.PdfWriter.getInstance(empty, bytes);
    empty.open();
    empty.add(new com.lowagie.text.Paragraph("words"));
    empty.close();
    return bytes.toByteArray();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
