package corymb.usecase.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.report.certificate.SampleRecord;
import corymb.report.seal.SampleKeys;
import corymb.report.seal.SigningKeys;
import corymb.report.seal.TrustedSeals;
import corymb.report.seal.Verdict;
import corymb.store.blob.Digest;
import corymb.usecase.certificate.RegisterLookup.Issue;
import corymb.usecase.certificate.RegisterLookup.Registered;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerifyCertificateTest {
  private static final LocalDate DAY = LocalDate.of(2027, 6, 1);
  private static final byte[] GOLD = sealed(SampleKeys.REAL);
  private static final TrustedSeals TRUSTED = TrustedSeals.of(SampleKeys.REAL);

  @Test
  void a_genuine_certificate_is_valid_offline_and_says_that_nobody_was_asked() {
    Verification found = VerifyCertificate.offline(TRUSTED).verify(GOLD, DAY);
    assertThat(found.isValid()).isTrue();
    assertThat(found.sealed()).isNotNull();
    assertThat(VerificationText.of(found))
        .contains(
            "genuine: the certificate is as it was sealed, by a key that is trusted here",
            "valid on 2027-06-01: until 2028-03-31",
            "the register was not asked: the label may have been withdrawn or replaced since",
            "certificate: ECEI-2026-00001",
            "organisation: Fjordtech Maritime Cluster (DK)");
  }

  @ParameterizedTest
  @EnumSource(RegisteredStatus.class)
  void the_register_has_the_last_word(RegisteredStatus status) {
    LocalDate since = LocalDate.of(2027, 5, 1);
    Verification found =
        VerifyCertificate.with(TRUSTED, (number, day) -> new Registered(status, since, null))
            .verify(GOLD, DAY);
    assertThat(found.isValid()).isEqualTo(status == RegisteredStatus.VALID);
    assertThat(VerificationText.of(found))
        .contains(
            "register: " + status.name().toLowerCase(java.util.Locale.ROOT) + " since 2027-05-01");
  }

  private static Verification issued(String... digests) {
    List<Issue> issues = new ArrayList<>();
    for (String digest : digests) {
      issues.add(new Issue(digest, LocalDate.of(2026, 3, 1).plusMonths(issues.size())));
    }
    return VerifyCertificate.with(
            TRUSTED, (number, day) -> new Registered(RegisteredStatus.VALID, null, issues))
        .verify(GOLD, DAY);
  }

  @Test
  void the_file_that_was_issued_last_is_valid() {
    Verification found = issued("other", Digest.of(GOLD));
    assertThat(found.isValid()).isTrue();
    assertThat(VerificationText.of(found))
        .contains("the file is the certificate that was issued on 2026-04-01");
  }

  @Test
  void a_genuine_file_that_was_issued_again_since_is_told_apart() {
    Verification found = issued("first", Digest.of(GOLD), "third");
    assertThat(found.isValid()).isFalse();
    assertThat(found.issue())
        .isEqualTo(new IssueMatch.Replaced(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 1)));
    assertThat(VerificationText.of(found))
        .anySatisfy(line -> assertThat(line).startsWith("genuine:"))
        .contains(
            "register: valid",
            "replaced: the file is an older certificate, issued on 2026-04-01; another took its"
                + " place on 2026-05-01");
  }

  @Test
  void a_genuine_file_that_was_never_issued_is_told_apart() {
    for (Verification found : List.of(issued("other"), issued())) {
      assertThat(found.isValid()).isFalse();
      assertThat(found.issue()).isEqualTo(new IssueMatch.Unknown());
      assertThat(VerificationText.of(found))
          .anySatisfy(line -> assertThat(line).startsWith("genuine:"))
          .contains("not issued: its seal is trusted, but the register never issued this file");
    }
  }

  @Test
  void a_number_that_the_register_does_not_know_is_not_valid() {
    Verification found = VerifyCertificate.with(TRUSTED, (number, day) -> null).verify(GOLD, DAY);
    assertThat(found.isValid()).isFalse();
    assertThat(VerificationText.of(found))
        .contains("unknown: the register has no certificate of this number");
  }

  @Test
  void the_register_is_asked_for_the_number_and_the_day_and_only_about_genuine_certificates() {
    List<String> asked = new ArrayList<>();
    VerifyCertificate verify =
        VerifyCertificate.with(
            TRUSTED,
            (number, day) -> {
              asked.add(number + " " + day);
              return null;
            });
    verify.verify(GOLD, DAY);
    verify.verify("no".getBytes(StandardCharsets.UTF_8), DAY);
    assertThat(asked).containsExactly("ECEI-2026-00001 2027-06-01");
  }

  @Test
  void an_expired_certificate_is_genuine_and_not_valid() {
    Verification found = VerifyCertificate.offline(TRUSTED).verify(GOLD, LocalDate.of(2028, 4, 1));
    assertThat(found.isValid()).isFalse();
    assertThat(VerificationText.of(found))
        .contains("expired on 2028-04-01: it was valid until 2028-03-31");
  }

  @Test
  void a_certificate_is_not_valid_before_its_first_day() {
    Verification found = VerifyCertificate.offline(TRUSTED).verify(GOLD, LocalDate.of(2026, 2, 28));
    assertThat(found.isValid()).isFalse();
    assertThat(VerificationText.of(found))
        .contains("not yet valid on 2026-02-28: it is valid from 2026-03-01");
  }

  @Test
  void the_kind_of_the_key_decides_whether_the_certificate_says_test_seal() {
    byte[] test = sealed(SampleKeys.TEST);
    Verification found =
        VerifyCertificate.offline(TrustedSeals.of(SampleKeys.TEST)).verify(test, DAY);
    assertThat(found.verdict()).isInstanceOf(Verdict.TestSeal.class);
    assertThat(found.isValid()).isTrue();
    assertThat(VerificationText.of(found))
        .startsWith(
            "test seal: the file is as it was sealed, but by a key for trying out",
            "it certifies nothing");
  }

  @Test
  void a_foreign_key_is_told_with_its_fingerprint() {
    Verification found = VerifyCertificate.offline(TRUSTED).verify(sealed(SampleKeys.TEST), DAY);
    assertThat(found.isValid()).isFalse();
    assertThat(VerificationText.of(found))
        .anyMatch(line -> line.startsWith("foreign key:"))
        .anyMatch(line -> line.endsWith(SampleKeys.TEST.signer().fingerprint()))
        .anyMatch(line -> line.contains("anybody can make"))
        .noneMatch(line -> line.contains("Fjordtech"));
  }

  @Test
  void every_other_verdict_has_words_of_its_own() {
    assertThat(
            List.of(
                first(new Verdict.Changed("x")),
                first(new Verdict.SeveralSeals(2)),
                first(new Verdict.NotSealed()),
                first(new Verdict.NoCertificate(SampleKeys.REAL.signer(), "x")),
                first(new Verdict.NotPdf())))
        .doesNotHaveDuplicates()
        .allMatch(line -> line.contains(": "));
  }

  private static String first(Verdict verdict) {
    Verification found = new Verification(verdict, DAY, false, null, new IssueMatch.NotTold());
    assertThat(found.isValid()).isFalse();
    assertThat(found.sealed()).isNull();
    return VerificationText.of(found).get(0);
  }

  private static byte[] sealed(SigningKeys keys) {
    return SealCertificate.builtIn()
        .make(SampleRecord.gold(), keys, SampleKeys.PLACE, SampleKeys.NOW);
  }
}
