package corymb.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.label.award.AwardAct;
import corymb.label.certificate.CertificateRecord;
import corymb.report.certificate.SampleRecord;
import corymb.report.seal.SampleKeys;
import corymb.report.seal.SigningKeys;
import corymb.usecase.certificate.SealCertificate;
import corymb.web.site.Browser;
import corymb.web.site.Page;
import corymb.web.site.Site;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A file is uploaded: what each kind turns out to be. */
class VerifyFileTest {

  private static final Site SITE = Site.running();
  private static final SealCertificate SEALING = SealCertificate.builtIn();
  private static final String NOWHERE = "ECEI-1999-00003";
  private static final byte[] GENUINE = sealed(NOWHERE, SampleKeys.REAL);

  private final Browser browser = SITE.visitor();

  @BeforeAll
  static void the_office_is_trusted() throws IOException, CertificateEncodingException {
    Path trust = Files.createDirectories(SITE.home.resolve("trust"));
    Files.writeString(trust.resolve("office.pem"), pem(SampleKeys.REAL) + pem(SampleKeys.TEST));
  }

  private static String pem(SigningKeys keys) throws CertificateEncodingException {
    String text =
        Base64.getMimeEncoder(64, new byte[] {'\n'})
            .encodeToString(keys.sealCertificate().getEncoded());
    return "-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n";
  }

  private static byte[] sealed(String number, SigningKeys keys) {
    CertificateRecord sample = SampleRecord.gold();
    LocalDate from = RegisterOfSite.TODAY.minusMonths(1);
    CertificateRecord certificate =
        new CertificateRecord(
            number,
            sample.organisation(),
            sample.country(),
            sample.label(),
            sample.title(),
            sample.slogan(),
            sample.scheme(),
            sample.version(),
            from,
            from,
            RegisterOfSite.TODAY.plusYears(1),
            sample.address(),
            sample.digest(),
            sample.signatories(),
            sample.issuer(),
            false);
    return SEALING.make(certificate, keys, SampleKeys.PLACE, SampleKeys.NOW);
  }

  private Page upload(byte[] file) {
    return browser.upload("/verify", "file", "certificate.pdf", file, Map.of());
  }

  @Test
  void a_genuine_certificate_of_a_valid_label_says_so() {
    String number = RegisterOfSite.gold("Fjordtech One");
    Page page = upload(sealed(number, SampleKeys.REAL));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .contains("This certificate is genuine.", "This label is valid today.")
        .contains(number, "Fjordtech Maritime Cluster", "CN=Label Office Seal");
  }

  @Test
  void a_genuine_certificate_of_a_withdrawn_label_is_told_apart() {
    String number = RegisterOfSite.gold("Fjordtech Two");
    RegisterOfSite.act(number, AwardAct.Kind.WITHDRAWN);
    assertThat(upload(sealed(number, SampleKeys.REAL)).text())
        .contains("This certificate is genuine.", "This label was withdrawn.")
        .doesNotContain("valid today");
  }

  @Test
  void a_genuine_certificate_that_the_register_does_not_know_is_not_valid() {
    assertThat(upload(GENUINE).text())
        .contains("This certificate is genuine.", "The register does not know this number.")
        .doesNotContain("valid today");
  }

  @Test
  void a_test_seal_certifies_nothing() {
    Page page = upload(sealed(NOWHERE, SampleKeys.TEST));
    assertThat(page.text()).contains("test seal: the file certifies nothing");
    assertThat(page.document().select(".verdict.done")).isEmpty();
  }

  @Test
  void a_changed_byte_is_noticed_and_nothing_of_the_file_is_believed() {
    byte[] changed = GENUINE.clone();
    changed[changed.length / 2] ^= 1;
    assertThat(upload(changed).text())
        .contains("This file was changed", "Ask for the original")
        .doesNotContain("Fjordtech");
  }

  @Test
  void a_foreign_key_is_told_with_its_fingerprint() {
    SigningKeys other = SampleKeys.issued("CN=Another Office", "EC", 256);
    assertThat(upload(sealed(NOWHERE, other)).text())
        .contains("not trusted here", other.signer().fingerprint())
        .doesNotContain("Fjordtech");
  }

  @Test
  void a_broken_pdf_and_any_other_file_are_told_in_plain_words() {
    assertThat(upload("%PDF-1.7\nnonsense".getBytes(StandardCharsets.UTF_8)).text())
        .containsAnyOf("not a readable PDF", "has no seal");
    assertThat(upload(new byte[] {'P', 'K', 3, 4}).text()).contains("not a readable PDF");
    assertThat(upload(Arrays.copyOf(GENUINE, GENUINE.length / 2)).text())
        .containsAnyOf("not a readable PDF", "was changed", "has no seal");
  }

  @Test
  void no_file_is_asked_for_again() {
    Page page = upload(new byte[0]);
    assertThat(page.status()).isEqualTo(400);
    assertThat(page.document().select("#file-fault").text()).contains("Choose the PDF");
    assertThat(page.document().select("#file").attr("aria-describedby")).contains("file-fault");
  }

  @Test
  void a_file_that_is_too_large_is_refused_before_it_is_looked_into() {
    byte[] large = new byte[VerifyPage.LARGEST_MEGABYTES * 1024 * 1024 + 1];
    Page page = upload(large);
    assertThat(page.status()).isEqualTo(413);
    assertThat(page.document().select("#file-fault").text()).contains("larger than 8 MB");
  }

  @Test
  void a_file_beyond_the_largest_form_is_refused_without_reading_it() throws IOException {
    try (Socket socket = new Socket("127.0.0.1", SITE.base().getPort())) {
      String head =
          "POST /verify HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000000\r\n"
              + "Content-Type: multipart/form-data; boundary=x\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      // says that nothing follows, else the server waits for the rest before it closes
      socket.shutdownOutput();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 413").contains("The file is too large");
    }
  }
}
