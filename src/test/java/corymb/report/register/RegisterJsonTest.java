package corymb.report.register;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.label.award.AwardStatus;
import corymb.label.register.RegisterEntry;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RegisterJsonTest {

  @Test
  void the_register_is_one_object_with_its_day_and_all_entries() {
    RegisterEntry bare =
        new RegisterEntry(
            "ECEI-2026-00002",
            "\"Alpine\"",
            "AT",
            null,
            null,
            "bronze",
            LocalDate.parse("2020-02-29"),
            AwardStatus.EXPIRED);
    assertThat(json(Entries.entry("Øresund", AwardStatus.VALID), bare))
        .isEqualTo(
            "{\"format\":\"corymb-register/1\",\"date\":\"2026-11-21\",\"entries\":["
                + "{\"number\":\"ECEI-2026-00001\",\"name\":\"Øresund\",\"country\":\"DK\","
                + "\"countryName\":\"Denmark\",\"portfolio\":\"P05\","
                + "\"portfolioTitle\":\"Energy and environment\","
                + "\"web\":\"https://oresund.example/?a=1&b=2\",\"label\":\"gold\","
                + "\"labelTitle\":\"Gold\",\"validUntil\":\"2028-12-31\",\"status\":\"valid\"},"
                + "{\"number\":\"ECEI-2026-00002\",\"name\":\"\\\"Alpine\\\"\",\"country\":\"AT\","
                + "\"countryName\":\"Austria\",\"portfolio\":null,\"portfolioTitle\":null,"
                + "\"web\":null,\"label\":\"bronze\",\"labelTitle\":\"Bronze\","
                + "\"validUntil\":\"2020-02-29\",\"status\":\"expired\"}]}");
  }

  @Test
  void a_register_without_entries_has_an_empty_list() {
    assertThat(json())
        .isEqualTo("{\"format\":\"corymb-register/1\",\"date\":\"2026-11-21\",\"entries\":[]}");
  }

  private static String json(RegisterEntry... entries) {
    byte[] bytes = RegisterJson.write(Entries.register(entries), Entries.WORDS);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
