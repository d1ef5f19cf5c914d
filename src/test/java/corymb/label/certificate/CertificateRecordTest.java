package corymb.label.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.report.certificate.SampleRecord;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateRecordTest {
  private static final CertificateRecord GOLD = SampleRecord.gold();

  @ParameterizedTest
  @CsvSource({
    "2026-02-28, NOT_YET_VALID",
    "2026-03-01, VALID",
    "2028-02-29, VALID",
    "2028-03-31, VALID",
    "2028-04-01, EXPIRED"
  })
  void the_first_and_the_last_valid_day_are_valid(LocalDate day, OnDay onDay) {
    assertThat(GOLD.on(day)).isEqualTo(onDay);
  }

  @Test
  void a_certificate_has_no_room_for_a_score() {
    assertThat(
            Arrays.stream(CertificateRecord.class.getRecordComponents())
                .map(RecordComponent::getName))
        .noneMatch(name -> name.matches(".*(score|points|percent|rating).*"));
  }

  @Test
  void a_certificate_may_be_valid_for_a_single_day() {
    LocalDate day = LocalDate.of(2026, 3, 1);
    assertThat(between(day, day).on(day)).isEqualTo(OnDay.VALID);
    assertThatThrownBy(() -> between(day, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2026-02-28")
        .hasMessageContaining("a day not before 2026-03-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ecei-2026-00001", "ECEI-2026-1", "ECEI-26-00001", "", "ECEI-2026-00001\n"})
  void a_number_of_another_form_is_refused(String number) {
    assertThatThrownBy(() -> numbered(number, "https://e.org/"))
        .hasMessageContaining("the number")
        .hasMessageContaining("ECEI-2026-00001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "labels.example.org",
        "ftp://labels.example.org",
        "https:///x",
        "https://e.org/a b",
        "https://e.org/%zz",
        "https://e.org/?q=1"
      })
  void an_address_of_another_form_is_refused(String address) {
    assertThatThrownBy(() -> numbered("ECEI-2026-00001", address))
        .hasMessageContaining("the address")
        .hasMessageContaining(address);
  }

  @Test
  void a_name_has_at_most_200_characters_on_one_line() {
    assertThat(SampleRecord.gold("x".repeat(200), "DK").organisation()).hasSize(200);
    assertThatThrownBy(() -> SampleRecord.gold("x".repeat(201), "DK"))
        .hasMessageContaining("1 to 200 characters");
    assertThatThrownBy(() -> SampleRecord.gold("two\nlines", "DK"))
        .hasMessageContaining("one line");
    assertThatThrownBy(() -> SampleRecord.gold(" ", "DK")).hasMessageContaining("the organisation");
    assertThatThrownBy(() -> SampleRecord.gold("x", "dk")).hasMessageContaining("ISO 3166");
  }

  @Test
  void one_to_four_people_sign() {
    Signatory somebody = new Signatory("A", "B");
    assertThat(signed(Collections.nCopies(4, somebody)).signatories()).hasSize(4);
    assertThatThrownBy(() -> signed(List.of())).hasMessageContaining("1 to 4");
    assertThatThrownBy(() -> signed(Collections.nCopies(5, somebody)))
        .hasMessageContaining("5 of them");
  }

  private static CertificateRecord between(LocalDate from, LocalDate until) {
    return changed(GOLD.number(), from, until, GOLD.address(), GOLD.signatories());
  }

  private static CertificateRecord numbered(String number, String address) {
    return changed(number, GOLD.validFrom(), GOLD.validUntil(), address, GOLD.signatories());
  }

  private static CertificateRecord signed(List<Signatory> signatories) {
    return changed(GOLD.number(), GOLD.validFrom(), GOLD.validUntil(), GOLD.address(), signatories);
  }

  private static CertificateRecord changed(
      String number, LocalDate from, LocalDate until, String address, List<Signatory> signatories) {
    return new CertificateRecord(
        number,
        GOLD.organisation(),
        GOLD.country(),
        GOLD.label(),
        GOLD.title(),
        GOLD.slogan(),
        GOLD.scheme(),
        GOLD.version(),
        GOLD.decidedOn(),
        from,
        until,
        address,
        GOLD.digest(),
        signatories,
        GOLD.issuer(),
        GOLD.testSeal());
  }
}
