package corymb.assessment.judgement;

import static corymb.assessment.judgement.Standings.bare;
import static corymb.assessment.judgement.Standings.failed;
import static corymb.assessment.judgement.Standings.found;
import static org.assertj.core.api.Assertions.assertThat;

import corymb.rating.Scorecard;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An earlier benchmarking counts from 18 to 24 months before, both days inclusive. */
class HistoryGateTest {

  private static final String GATE = "procedure earlier-benchmarking";
  private static final LocalDate DAY = LocalDate.of(2026, 3, 30);

  private static Judgement judge(LocalDate assessed, Earlier... earlier) {
    return judge(Standings.tiny(), assessed, earlier);
  }

  private static Judgement judge(Scorecard card, LocalDate assessed, Earlier... earlier) {
    return Judge.judge(card, Standings.history(bare(), assessed, earlier));
  }

  @ParameterizedTest(name = "{0}, assessed {1}: {2}")
  @CsvSource({
    // 18 months
    "2024-09-30, 2026-03-29, false",
    "2024-09-30, 2026-03-30, true",
    // 24 months
    "2024-03-30, 2026-03-30, true",
    "2024-03-30, 2026-03-31, false",
    // the 18th month is shorter
    "2024-08-31, 2026-02-27, false",
    "2024-08-31, 2026-02-28, true",
    "2022-08-31, 2024-02-28, false",
    "2022-08-31, 2024-02-29, true",
    // from a leap day
    "2024-02-29, 2025-08-28, false",
    "2024-02-29, 2025-08-29, true",
    "2024-02-29, 2026-02-28, true",
    "2024-02-29, 2026-03-01, false",
    // towards a leap day
    "2022-02-28, 2024-02-28, true",
    "2022-02-28, 2024-02-29, false",
    // never after
    "2026-03-30, 2026-03-30, false",
    "2027-09-30, 2026-03-30, false",
  })
  void the_window_holds_on_both_edges_in_both_packs(
      LocalDate earlier, LocalDate assessed, boolean counts) {
    Earlier before = Standings.earlier(earlier, Map.of());
    for (Scorecard card : List.of(Standings.tiny(), Standings.sample("silver"))) {
      Judgement judgement = judge(card, assessed, before);
      assertThat(failed(judgement, "silver").contains(GATE)).isNotEqualTo(counts);
    }
  }

  @Test
  void nothing_before_is_said_so() {
    assertThat(found(judge(DAY), "silver", GATE)).isEqualTo("no earlier benchmarking");
  }

  @Test
  void those_outside_the_window_are_named_by_date() {
    Judgement judgement =
        judge(
            DAY,
            Standings.earlier(LocalDate.of(2023, 1, 1), Map.of()),
            Standings.earlier(LocalDate.of(2025, 1, 1), Map.of()));
    assertThat(failed(judgement, "silver")).contains(GATE);
    assertThat(found(judgement, "silver", GATE))
        .isEqualTo("earlier benchmarking of 2023-01-01, 2025-01-01 only");
  }

  @Test
  void of_several_in_the_window_the_latest_counts_in_whatever_order_they_come() {
    Earlier first = Standings.earlier(LocalDate.of(2024, 4, 1), Map.of());
    Earlier latest = Standings.earlier(LocalDate.of(2024, 9, 1), Map.of());
    Earlier tooLate = Standings.earlier(LocalDate.of(2024, 10, 1), Map.of());
    String expected = "DNK-063-2024-09-01 of 2024-09-01";
    assertThat(found(judge(DAY, first, latest, tooLate), "silver", GATE)).isEqualTo(expected);
    assertThat(found(judge(DAY, tooLate, latest, first), "silver", GATE)).isEqualTo(expected);
  }

  @Test
  void of_two_on_one_day_the_one_with_the_last_name_counts_in_whatever_order_they_come() {
    LocalDate day = LocalDate.of(2024, 9, 1);
    Earlier a = new Earlier("DNK-063-202409-0007", day, Map.of());
    Earlier b = new Earlier("DNK-063-202409-0009", day, Map.of());
    String expected = "DNK-063-202409-0009 of 2024-09-01";
    assertThat(found(judge(DAY, a, b), "silver", GATE)).isEqualTo(expected);
    assertThat(found(judge(DAY, b, a), "silver", GATE)).isEqualTo(expected);
  }
}
