package corymb.assessment.tie;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.assessment.tie.Tie.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How long a tie keeps an assessor from a case. */
class TieTest {

  @ParameterizedTest
  @EnumSource(Kind.class)
  void a_tie_that_lasts_blocks_always(Kind kind) {
    Tie tie = new Tie(kind, null);
    assertThat(tie.blocks(LocalDate.of(1990, 1, 1), 3)).isTrue();
    assertThat(tie.blocks(LocalDate.of(2099, 12, 31), 0)).isTrue();
  }

  @ParameterizedTest(name = "{0} until {1} with {2} years blocks on {3}: {4}")
  @CsvSource({
    "EMPLOYMENT, 2026-02-28, 3, 2026-02-27, true",
    "EMPLOYMENT, 2026-02-28, 3, 2026-02-28, true",
    "EMPLOYMENT, 2026-02-28, 3, 2026-03-01, false",
    "MEMBER,     2026-02-28, 3, 2026-02-28, true",
    "MEMBER,     2026-02-28, 3, 2026-03-01, false",
    "ADVISER,    2023-03-10, 3, 2026-03-09, true",
    "ADVISER,    2023-03-10, 3, 2026-03-10, true",
    "ADVISER,    2023-03-10, 3, 2026-03-11, false",
    "ADVISER,    2024-02-29, 3, 2027-02-28, true",
    "ADVISER,    2024-02-29, 3, 2027-03-01, false",
    "ADVISER,    2024-02-29, 4, 2028-02-29, true",
    "ADVISER,    2024-02-29, 4, 2028-03-01, false",
    "ADVISER,    2025-02-28, 3, 2028-02-28, true",
    "ADVISER,    2025-02-28, 3, 2028-02-29, false",
    "ADVISER,    2026-03-10, 0, 2026-03-10, true",
    "ADVISER,    2026-03-10, 0, 2026-03-11, false",
  })
  void a_tie_blocks_until_its_last_day_and_advice_some_years_longer(
      Kind kind, LocalDate until, int years, LocalDate day, boolean blocks) {
    assertThat(new Tie(kind, until).blocks(day, years)).isEqualTo(blocks);
  }

  @Test
  void a_tie_is_told_in_words() {
    assertThat(new Tie(Kind.EMPLOYMENT, null).text()).hasToString("employed by the organisation");
    assertThat(new Tie(Kind.MEMBER, null).text()).hasToString("member of the organisation");
    assertThat(new Tie(Kind.ADVISER, LocalDate.of(2024, 2, 29)).text())
        .hasToString("adviser of the organisation until 2024-02-29");
  }
}
