package corymb.report.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TrustedSealsTest {
  private static final char[] PASSWORD = "secret".toCharArray();

  @Test
  void the_certificates_written_for_others_are_read_by_others() {
    TrustedSeals trusted = TrustedSeals.pem(KeyMaker.certificates(SampleKeys.TEST));
    assertThat(trusted.holds(SampleKeys.TEST.sealCertificate())).isTrue();
    assertThat(trusted.holds(SampleKeys.TEST.credentialCertificate())).isTrue();
    assertThat(trusted.holds(SampleKeys.REAL.sealCertificate())).isFalse();
  }

  @Test
  void the_certificates_of_a_key_file_can_be_trusted_too() {
    byte[] file = KeyMaker.keyFile(SampleKeys.TEST, PASSWORD);
    assertThat(TrustedSeals.keyFile(file, PASSWORD).holds(SampleKeys.TEST.sealCertificate()))
        .isTrue();
    assertThatThrownBy(() -> TrustedSeals.keyFile(file, "wrong".toCharArray()))
        .isInstanceOf(UnusableKey.class);
  }

  @Test
  void the_certificates_of_several_files_are_trusted_together() {
    TrustedSeals both = TrustedSeals.of(SampleKeys.TEST).and(TrustedSeals.of(SampleKeys.REAL));
    assertThat(both.holds(SampleKeys.TEST.sealCertificate())).isTrue();
    assertThat(both.holds(SampleKeys.REAL.sealCertificate())).isTrue();
    assertThat(TrustedSeals.none().isEmpty()).isTrue();
  }

  @Test
  void a_file_without_certificates_is_refused() {
    for (String text :
        new String[] {
          "", "words", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
        }) {
      assertThatThrownBy(() -> TrustedSeals.pem(text.getBytes(StandardCharsets.US_ASCII)))
          .isInstanceOf(UnusableKey.class)
          .hasMessageContaining("certificate");
    }
  }
}
