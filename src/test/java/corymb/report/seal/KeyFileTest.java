package corymb.report.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyFileTest {
  private static final char[] PASSWORD = "correct horse".toCharArray();

  @ParameterizedTest
  @EnumSource(KeyMaker.Kind.class)
  void both_keys_are_read_back_from_the_file(KeyMaker.Kind kind) {
    SigningKeys made = KeyMaker.make("Office", kind, SampleKeys.MADE);
    SigningKeys read = KeyFile.read(KeyMaker.keyFile(made, PASSWORD), PASSWORD);
    assertThat(read.sealCertificate()).isEqualTo(made.sealCertificate());
    assertThat(read.seal().getEncoded()).isEqualTo(made.seal().getEncoded());
    assertThat(read.credentialCertificate()).isEqualTo(made.credentialCertificate());
    assertThat(read.credential().getEncoded()).isEqualTo(made.credential().getEncoded());
  }

  @Test
  void a_made_key_says_in_its_own_certificate_that_it_is_for_trying_out() {
    Signer signer = SampleKeys.TEST.signer();
    assertThat(signer.testKey()).isTrue();
    assertThat(signer.name()).contains("OU=Test seal", "O=Label Office");
    assertThat(signer.validUntil()).isEqualTo(LocalDate.of(2036, 1, 3));
    assertThat(SampleKeys.TEST.isTest()).isTrue();
  }

  @Test
  void a_key_with_a_certificate_of_an_authority_is_not_for_trying_out() {
    assertThat(SampleKeys.REAL.isTest()).isFalse();
  }

  @Test
  void a_wrong_password_is_told() {
    byte[] file = KeyMaker.keyFile(SampleKeys.TEST, PASSWORD);
    assertThatThrownBy(() -> KeyFile.read(file, "wrong".toCharArray()))
        .isInstanceOf(UnusableKey.class)
        .hasMessageContaining("password is wrong");
    assertThatThrownBy(() -> KeyFile.read("nonsense".getBytes(StandardCharsets.UTF_8), PASSWORD))
        .isInstanceOf(UnusableKey.class);
    assertThatThrownBy(() -> KeyFile.read(new byte[0], PASSWORD)).isInstanceOf(UnusableKey.class);
  }

  @Test
  void a_file_without_one_of_the_keys_is_refused() throws Exception {
    assertThatThrownBy(() -> KeyFile.read(store(true, false), PASSWORD))
        .hasMessageContaining("0 keys")
        .hasMessageContaining("Ed25519");
    assertThatThrownBy(() -> KeyFile.read(store(false, true), PASSWORD))
        .hasMessageContaining("0 keys")
        .hasMessageContaining("P-256");
  }

  @Test
  void a_short_rsa_key_and_another_curve_cannot_seal() {
    for (SigningKeys weak :
        new SigningKeys[] {
          SampleKeys.issued("CN=x", "RSA", 2048), SampleKeys.issued("CN=x", "EC", 384)
        }) {
      byte[] file = KeyFile.write(weak, PASSWORD);
      assertThatThrownBy(() -> KeyFile.read(file, PASSWORD))
          .isInstanceOf(UnusableKey.class)
          .hasMessageContaining("RSA of 3072 bits");
    }
  }

  @Test
  void an_empty_password_is_refused() {
    assertThatThrownBy(() -> KeyMaker.keyFile(SampleKeys.TEST, new char[0]))
        .isInstanceOf(UnusableKey.class);
  }

  private static byte[] store(boolean seal, boolean credential) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    SigningKeys keys = SampleKeys.TEST;
    if (seal) {
      store.setKeyEntry("a", keys.seal(), PASSWORD, new Certificate[] {keys.sealCertificate()});
    }
    if (credential) {
      Certificate[] chain = {keys.credentialCertificate()};
      store.setKeyEntry("b", keys.credential(), PASSWORD, chain);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    store.store(bytes, PASSWORD);
    return bytes.toByteArray();
  }
}
