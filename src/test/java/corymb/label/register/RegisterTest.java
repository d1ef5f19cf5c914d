package corymb.label.register;

import static corymb.label.award.AwardAct.Kind.SUSPENDED;
import static corymb.label.award.AwardAct.Kind.WITHDRAWN;
import static corymb.label.award.Holdings.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.TinyPack;
import corymb.label.award.AwardStatus;
import corymb.label.award.Holdings;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterTest {

  private static final List<Holder> HOLDERS =
      List.of(
          new Holder("DNK-001", "Øresund Clean", "DK", "P05", "https://oresund.example"),
          new Holder("AUT-001", "Alpine ICT", "AT", "P08", null),
          new Holder("JPN-001", "Éclair Valley", "JP", null, null));

  private static final Holdings HOLDINGS =
      new Holdings()
          .granted("DNK-001", "bronze", "2024-02-10")
          .granted("DNK-001", "gold", "2025-03-01")
          .granted("AUT-001", "silver", "2023-03-01")
          .granted("JPN-001", "gold", "2026-03-01")
          .granted("AUT-001", "gold", "2026-06-01")
          .act(4, SUSPENDED, "2026-05-01")
          .act(5, WITHDRAWN, "2026-07-01");

  private static final Register REGISTER = on("2026-11-21");

  @Test
  void an_entry_has_no_place_for_a_score() {
    assertThat(Stream.of(RegisterEntry.class.getRecordComponents()))
        .extracting(component -> component.getName() + " " + component.getType().getSimpleName())
        .containsExactly(
            "number String",
            "name String",
            "country String",
            "portfolio String",
            "web String",
            "label String",
            "validUntil LocalDate",
            "status AwardStatus");
  }

  @Test
  void every_award_that_was_decided_has_an_entry_and_expired_ones_stay() {
    assertThat(REGISTER.entries())
        .extracting(entry -> entry.name() + " " + entry.label() + " " + entry.status())
        .containsExactly(
            "Alpine ICT silver EXPIRED",
            "Alpine ICT gold WITHDRAWN",
            "Éclair Valley gold SUSPENDED",
            "Øresund Clean bronze SUPERSEDED",
            "Øresund Clean gold VALID");
  }

  @Test
  void an_award_has_no_entry_before_its_decision() {
    assertThat(on("2025-02-28").find(Holdings.number(2))).isNull();
    assertThat(on("2025-03-01").find(Holdings.number(2)))
        .isEqualTo(
            new RegisterEntry(
                Holdings.number(2),
                "Øresund Clean",
                "DK",
                "P05",
                "https://oresund.example",
                "gold",
                day("2027-03-31"),
                AwardStatus.VALID));
  }

  @Test
  void an_organisation_that_is_not_known_is_refused() {
    assertThatThrownBy(() -> Register.on(REGISTER.day(), HOLDINGS.awards(), List.of()))
        .hasMessageContaining("organisation DNK-001 of the award ECEI-2026-00001 is not known");
  }

  @Test
  void words_are_found_in_any_order_without_capitals_and_accents() {
    assertThat(found("CLEAN oresund")).isEqualTo("1 2");
    assertThat(found("eclair")).isEqualTo("4");
    assertThat(found("Éclair  valley ")).isEqualTo("4");
    assertThat(found("oresund.example")).isEqualTo("1 2");
    assertThat(found("2026-00003")).isEqualTo("3");
    assertThat(found(" ")).isEqualTo("1 2 3 4 5");
    assertThat(found("oresund valley")).isEmpty();
  }

  @Test
  void entries_are_found_by_country_portfolio_label_and_status() {
    assertThat(found(null, "DK", null, null, null)).isEqualTo("1 2");
    assertThat(found(null, null, "P08", null, null)).isEqualTo("3 5");
    assertThat(found(null, null, null, "gold", null)).isEqualTo("2 4 5");
    assertThat(found(null, null, null, null, AwardStatus.EXPIRED)).isEqualTo("3");
    assertThat(found("alpine", "AT", "P08", "gold", AwardStatus.WITHDRAWN)).isEqualTo("5");
    assertThat(found("alpine", "DK", null, null, null)).isEmpty();
  }

  @Test
  void entries_are_ordered_in_every_way() {
    assertThat(ordered(RegisterOrder.NAME)).isEqualTo("3 5 4 1 2");
    assertThat(ordered(RegisterOrder.COUNTRY)).isEqualTo("3 5 1 2 4");
    assertThat(ordered(RegisterOrder.LABEL)).isEqualTo("5 4 2 3 1");
    assertThat(ordered(RegisterOrder.VALID_UNTIL)).isEqualTo("5 4 2 1 3");
    assertThat(ordered(RegisterOrder.STATUS)).isEqualTo("2 3 5 1 4");
  }

  @Test
  void codes_have_the_words_of_the_scheme() {
    RegisterWords words = RegisterWords.of(TinyPack.PACK);
    assertThat(words.label("gold")).isEqualTo("Gold");
    assertThat(words.country("DK")).isEqualTo("Denmark");
    assertThat(words.portfolio("P05")).isEqualTo("Energy and environment");
    assertThat(words.portfolio(null)).isNull();
    assertThat(words.label("tin") + words.country("XX") + words.portfolio("P99"))
        .isEqualTo("tinXXP99");
  }

  private static Register on(String day) {
    return Register.on(day(day), HOLDINGS.awards(), HOLDERS);
  }

  private static String found(String text) {
    return found(text, null, null, null, null);
  }

  private static String found(
      @Nullable String text,
      @Nullable String country,
      @Nullable String portfolio,
      @Nullable String label,
      @Nullable AwardStatus status) {
    RegisterQuery query = new RegisterQuery(text, country, portfolio, label, status);
    return numbers(REGISTER.find(query), true);
  }

  private static String ordered(RegisterOrder order) {
    return numbers(REGISTER.sorted(order), false);
  }

  private static String numbers(Register register, boolean sort) {
    Stream<String> all =
        register.entries().stream()
            .map(entry -> entry.number().substring("ECEI-2026-0000".length()));
    return String.join(" ", (sort ? all.sorted() : all).toList());
  }
}
