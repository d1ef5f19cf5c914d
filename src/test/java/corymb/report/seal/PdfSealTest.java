package corymb.report.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.report.certificate.SampleRecord;
import corymb.report.pdf.PdfChecks;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfSealTest {
  static Stream<SigningKeys> keys() {
    return Stream.of(SampleKeys.TEST, SampleKeys.REAL, SampleKeys.realRsa());
  }

  @ParameterizedTest
  @MethodSource("keys")
  void a_sealed_certificate_still_conforms_to_both_standards(SigningKeys keys) {
    PdfChecks.assertCompliant(SealedSample.gold(keys));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void another_program_finds_the_seal_valid_and_the_whole_file_sealed(SigningKeys keys)
      throws IOException, InterruptedException {
    assertThat(PdfSig.of(SealedSample.gold(keys)))
        .contains("Signature is Valid", "Total document signed", "SHA-256", "ETSI.CAdES.detached");
  }

  @Test
  void another_program_notices_a_changed_byte_too() throws IOException, InterruptedException {
    byte[] pdf = SealedSample.gold(SampleKeys.TEST);
    pdf[pdf.length / 2] ^= 1;
    assertThat(PdfSig.of(pdf)).doesNotContain("Signature is Valid");
  }

  @Test
  void the_sealed_file_begins_with_the_unsealed_one() {
    byte[] unsealed =
        SealedSample.unsealed(
            SampleRecord.gold(), SealedSample.credential(SampleRecord.gold(), SampleKeys.REAL));
    byte[] sealed = SealedSample.gold(SampleKeys.REAL);
    assertThat(Arrays.copyOf(sealed, unsealed.length)).isEqualTo(unsealed);
  }

  @Test
  void a_key_cannot_seal_after_its_certificate_has_ended() {
    byte[] pdf = SealedSample.unsealed(SampleRecord.gold(), "a.b.c");
    assertThatThrownBy(
            () -> PdfSeal.seal(pdf, SampleKeys.REAL, "x", Instant.parse("2028-01-03T00:00:00Z")))
        .isInstanceOf(UnusableKey.class)
        .hasMessageContaining("Label Office Seal");
  }
}
