package corymb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.report.certificate.SampleRecord;
import corymb.report.seal.KeyFile;
import corymb.report.seal.SampleKeys;
import corymb.usecase.certificate.SealCertificate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateCommandsTest {
  @TempDir private Path folder;
  private String keys = "";
  private String password = "";

  @BeforeEach
  void choosePassword() throws IOException {
    keys = folder.resolve("office.p12").toString();
    Path file = folder.resolve("password");
    Files.writeString(file, "correct horse\n");
    password = file.toString();
  }

  @Test
  void made_keys_seal_a_certificate_that_verifies_as_test_seal() throws IOException {
    CommandRun made = keygen("--name", "Office of Trials");
    assertThat(made.status()).isZero();
    assertThat(made.out())
        .contains("O=Office of Trials", "OU=Test seal", "did:key:z6Mk", "fingerprint:")
        .doesNotContain("correct horse");
    Path certificate = seal();
    CommandRun verified =
        CommandRun.of(
            "verify",
            certificate.toString(),
            "--on",
            "2027-01-01",
            "--trust",
            folder.resolve("office.pem").toString());
    assertThat(verified.err()).isEmpty();
    assertThat(verified.status()).isZero();
    assertThat(verified.out())
        .contains("test seal:", "valid on 2027-01-01", "Fjordtech Maritime Cluster (DK)");
  }

  @Test
  void a_key_file_can_be_trusted_with_its_password() throws IOException {
    keygen("--kind", "rsa");
    CommandRun verified =
        verify(seal(), "--on", "2027-01-01", "--trust", keys, "--password-file", password);
    assertThat(verified.status()).isZero();
  }

  @Test
  void every_other_file_ends_with_status_1_and_a_reason() throws IOException {
    keygen();
    Path certificate = seal();
    String pem = folder.resolve("office.pem").toString();
    refused(verify(certificate), "foreign key:");
    refused(verify(certificate, "--on", "2028-04-01", "--trust", pem), "expired on 2028-04-01");
    refused(verify(certificate, "--on", "2026-02-28", "--trust", pem), "not yet valid");
    byte[] bytes = Files.readAllBytes(certificate);
    bytes[5000] ^= 1;
    Files.write(certificate, bytes);
    refused(verify(certificate, "--trust", pem), "changed:");
    refused(verify(Path.of(pem)), "not a PDF:");
  }

  @Test
  void a_wrong_command_line_ends_with_status_2() {
    assertThat(CommandRun.of("verify").status()).isEqualTo(2);
    assertThat(CommandRun.of("verify", "no.pdf").status()).isEqualTo(2);
    assertThat(CommandRun.of("verify", "pom.xml", "--on", "soon").status()).isEqualTo(2);
    assertThat(CommandRun.of("verify", "pom.xml", "--trust", "no.pem").status()).isEqualTo(2);
    assertThat(CommandRun.of("certificate").status()).isEqualTo(2);
    assertThat(CommandRun.of("certificate", "keygen").status()).isEqualTo(2);
    assertThat(keygen("--name", " ").status()).isEqualTo(2);
    assertThat(keygen("--kind", "dsa").status()).isEqualTo(2);
  }

  @Test
  void a_key_file_that_is_there_is_not_overwritten() throws IOException {
    keygen();
    byte[] before = Files.readAllBytes(Path.of(keys));
    CommandRun again = keygen();
    assertThat(again.status()).isEqualTo(2);
    assertThat(again.err()).contains("not overwritten");
    assertThat(Files.readAllBytes(Path.of(keys))).isEqualTo(before);
  }

  @Test
  void an_empty_password_is_refused_before_anything_is_made() throws IOException {
    Files.writeString(Path.of(password), "\nsecond line");
    assertThat(keygen().status()).isEqualTo(2);
    assertThat(Path.of(keys)).doesNotExist();
  }

  @Test
  void certificates_that_cannot_be_used_end_with_status_3_and_the_file() {
    CommandRun run = verify(Path.of("README.md"), "--trust", "pom.xml");
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("pom.xml: expected certificates");
  }

  private CommandRun keygen(String... more) {
    String[] words = {"certificate", "keygen", "-o", keys, "--password-file", password};
    return CommandRun.of(joined(words, more));
  }

  private static CommandRun verify(Path file, String... more) {
    return CommandRun.of(joined(new String[] {"verify", file.toString()}, more));
  }

  private static String[] joined(String[] first, String[] second) {
    String[] all = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  private Path seal() throws IOException {
    byte[] sealed =
        SealCertificate.builtIn()
            .make(
                SampleRecord.gold(),
                KeyFile.read(Files.readAllBytes(Path.of(keys)), "correct horse".toCharArray()),
                SampleKeys.PLACE,
                SampleKeys.MADE.plus(java.time.Duration.ofDays(3650)));
    return Files.write(folder.resolve("certificate.pdf"), sealed);
  }

  private static void refused(CommandRun run, String reason) {
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains(reason);
    assertThat(run.err()).isEmpty();
  }
}
