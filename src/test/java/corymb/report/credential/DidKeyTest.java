package corymb.report.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.report.seal.SampleKeys;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DidKeyTest {

  @Test
  void the_published_example_names_the_published_key() {
    byte[] key =
        DidKey.key("did:key:z6MkpTHR8VNsBxYAAWHut2Geadd9jSwuBV8xRoAnwWsdvktH").getEncoded();
    byte[] raw = Arrays.copyOfRange(key, key.length - 32, key.length);
    assertThat(Base58.encode(raw)).isEqualTo("B12NYF8RrR3h41TDCTJojY59usg3mbtbjnFs7Eud1Y6u");
  }

  @Test
  void a_name_leads_back_to_its_key() {
    String did = DidKey.of(SampleKeys.TEST.credentialKey());
    assertThat(did).startsWith("did:key:z6Mk");
    assertThat(DidKey.key(did)).isEqualTo(SampleKeys.TEST.credentialKey());
    assertThat(DidKey.key(DidKey.method(did))).isEqualTo(SampleKeys.TEST.credentialKey());
  }

  @Test
  void only_an_ed25519_key_has_a_name() {
    assertThatThrownBy(() -> DidKey.of(SampleKeys.TEST.sealCertificate().getPublicKey()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Ed25519");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "did:web:example.org",
        "did:key:",
        "did:key:z",
        "did:key:z6Mk0",
        "did:key:zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme",
        "did:key:z6MkpTHR8VNsBxYAAWHut2Geadd9jSwuBV8xRoAnwWsdvktH#other"
      })
  void another_name_is_refused(String did) {
    assertThatThrownBy(() -> DidKey.key(did)).isInstanceOf(BrokenCredential.class);
  }

  @Test
  void base_58_keeps_leading_zeros() {
    for (byte[] bytes : new byte[][] {{}, {0}, {0, 0, 1}, {(byte) 0x80, 0}, {1, 2, 3}}) {
      assertThat(Base58.decode(Base58.encode(bytes))).isEqualTo(bytes);
    }
    assertThat(Base58.encode(new byte[] {0, 0, 0x28, 0x7f, (byte) 0xb4, (byte) 0xcd}))
        .isEqualTo("11233QC4");
  }
}
