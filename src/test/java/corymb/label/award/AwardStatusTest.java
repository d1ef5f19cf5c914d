package corymb.label.award;

import static corymb.label.award.AwardAct.Kind.REINSTATED;
import static corymb.label.award.AwardAct.Kind.SUSPENDED;
import static corymb.label.award.AwardAct.Kind.WITHDRAWN;
import static corymb.label.award.Holdings.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AwardStatusTest {

  @Test
  void an_award_is_valid_from_its_decision_to_its_last_day() {
    Awards awards = new Holdings().granted("bronze", "2026-02-10").awards();
    assertThat(on(awards, 1, "2026-02-09")).isNull();
    assertThat(on(awards, 1, "2026-02-10")).isEqualTo(AwardStatus.VALID);
    assertThat(on(awards, 1, "2028-02-29")).isEqualTo(AwardStatus.VALID);
    assertThat(on(awards, 1, "2028-03-01")).isEqualTo(AwardStatus.EXPIRED);
  }

  @Test
  void a_suspended_award_is_suspended_until_it_is_reinstated() {
    Awards awards =
        new Holdings()
            .granted("gold", "2026-02-10")
            .act(1, SUSPENDED, "2026-05-01")
            .act(1, REINSTATED, "2026-06-01")
            .awards();
    assertThat(on(awards, 1, "2026-04-30")).isEqualTo(AwardStatus.VALID);
    assertThat(on(awards, 1, "2026-05-01")).isEqualTo(AwardStatus.SUSPENDED);
    assertThat(on(awards, 1, "2026-05-31")).isEqualTo(AwardStatus.SUSPENDED);
    assertThat(on(awards, 1, "2026-06-01")).isEqualTo(AwardStatus.VALID);
  }

  @Test
  void a_suspended_award_expires_as_any_other() {
    Awards awards =
        new Holdings().granted("gold", "2026-02-10").act(1, SUSPENDED, "2028-02-29").awards();
    assertThat(on(awards, 1, "2028-02-29")).isEqualTo(AwardStatus.SUSPENDED);
    assertThat(on(awards, 1, "2028-03-01")).isEqualTo(AwardStatus.EXPIRED);
  }

  @Test
  void a_withdrawn_award_stays_withdrawn_when_it_would_have_expired() {
    Awards awards =
        new Holdings().granted("gold", "2026-02-10").act(1, WITHDRAWN, "2026-05-01").awards();
    assertThat(on(awards, 1, "2026-04-30")).isEqualTo(AwardStatus.VALID);
    assertThat(on(awards, 1, "2026-05-01")).isEqualTo(AwardStatus.WITHDRAWN);
    assertThat(on(awards, 1, "2030-01-01")).isEqualTo(AwardStatus.WITHDRAWN);
  }

  @Test
  void an_expired_award_that_is_withdrawn_says_so() {
    Awards awards =
        new Holdings().granted("gold", "2026-02-10").act(1, WITHDRAWN, "2029-01-01").awards();
    assertThat(on(awards, 1, "2028-12-31")).isEqualTo(AwardStatus.EXPIRED);
    assertThat(on(awards, 1, "2029-01-01")).isEqualTo(AwardStatus.WITHDRAWN);
  }

  @Test
  void a_higher_label_takes_the_place_of_the_lower_one_on_the_day_of_its_decision() {
    Awards awards =
        new Holdings().granted("bronze", "2026-02-10").granted("gold", "2026-09-01").awards();
    assertThat(on(awards, 1, "2026-08-31")).isEqualTo(AwardStatus.VALID);
    assertThat(on(awards, 1, "2026-09-01")).isEqualTo(AwardStatus.SUPERSEDED);
    assertThat(on(awards, 1, "2029-01-01")).isEqualTo(AwardStatus.SUPERSEDED);
    assertThat(awards.highest("DNK-001", day("2026-09-01")))
        .extracting(Award::label)
        .isEqualTo("gold");
  }

  @Test
  void a_lower_label_does_not_come_back_when_the_higher_one_is_withdrawn_or_expires() {
    Awards awards =
        new Holdings()
            .granted("silver", "2026-02-10")
            .granted("gold", "2026-03-01")
            .act(2, WITHDRAWN, "2026-03-02")
            .awards();
    assertThat(on(awards, 2, "2026-03-02")).isEqualTo(AwardStatus.WITHDRAWN);
    assertThat(on(awards, 1, "2026-03-02")).isEqualTo(AwardStatus.SUPERSEDED);
    assertThat(awards.highest("DNK-001", day("2026-03-02"))).isNull();
  }

  @Test
  void a_lower_label_leaves_a_higher_one_as_it_is() {
    Awards awards =
        new Holdings().granted("gold", "2026-02-10").granted("bronze", "2026-09-01").awards();
    assertThat(on(awards, 1, "2026-09-01")).isEqualTo(AwardStatus.VALID);
    assertThat(on(awards, 2, "2026-09-01")).isEqualTo(AwardStatus.VALID);
  }

  @Test
  void an_expired_lower_label_stays_expired_when_a_higher_one_follows() {
    Awards lastDay =
        new Holdings().granted("bronze", "2024-02-10").granted("gold", "2026-02-28").awards();
    Awards dayAfter =
        new Holdings().granted("bronze", "2024-02-10").granted("gold", "2026-03-01").awards();
    assertThat(on(lastDay, 1, "2026-03-01")).isEqualTo(AwardStatus.SUPERSEDED);
    assertThat(on(dayAfter, 1, "2026-03-01")).isEqualTo(AwardStatus.EXPIRED);
  }

  @Test
  void a_label_of_another_organisation_takes_no_place() {
    Awards awards =
        new Holdings()
            .granted("DNK-001", "bronze", "2026-02-10")
            .granted("DNK-002", "gold", "2026-02-10")
            .awards();
    assertThat(on(awards, 1, "2026-02-10")).isEqualTo(AwardStatus.VALID);
  }

  @Test
  void a_renewal_takes_the_place_of_what_it_renews_on_the_day_of_its_decision() {
    Awards early =
        new Holdings().granted("gold", "2024-02-10").granted("gold", "2025-10-01").awards();
    assertThat(on(early, 1, "2025-09-30")).isEqualTo(AwardStatus.VALID);
    assertThat(on(early, 1, "2025-10-01")).isEqualTo(AwardStatus.SUPERSEDED);
    assertThat(on(early, 2, "2025-10-01")).isEqualTo(AwardStatus.VALID);
    assertThat(on(early, 2, "2029-02-28")).isEqualTo(AwardStatus.VALID);
    assertThat(on(early, 2, "2029-03-01")).isEqualTo(AwardStatus.EXPIRED);
  }

  @Test
  void a_late_renewal_takes_the_place_of_what_had_expired() {
    Awards late =
        new Holdings().granted("gold", "2024-02-10").granted("gold", "2026-10-01").awards();
    assertThat(on(late, 1, "2026-09-30")).isEqualTo(AwardStatus.EXPIRED);
    assertThat(on(late, 2, "2026-09-30")).isNull();
    assertThat(on(late, 1, "2026-10-01")).isEqualTo(AwardStatus.SUPERSEDED);
    assertThat(on(late, 2, "2026-10-01")).isEqualTo(AwardStatus.VALID);
  }

  @Test
  void of_imported_labels_the_highest_valid_one_counts_from_the_day_of_the_import() {
    Awards awards =
        new Holdings()
            .imported("silver", "2026-11-21", "2027-01-31")
            .imported("gold", "2026-11-21", "2028-06-30")
            .imported("bronze", "2026-11-21", "2020-06-30")
            .awards();
    assertThat(on(awards, 1, "2026-11-21")).isEqualTo(AwardStatus.SUPERSEDED);
    assertThat(on(awards, 2, "2026-11-21")).isEqualTo(AwardStatus.VALID);
    assertThat(on(awards, 3, "2026-11-21")).isEqualTo(AwardStatus.EXPIRED);
  }

  @Test
  void an_imported_label_that_has_expired_takes_no_place() {
    Awards awards =
        new Holdings()
            .imported("bronze", "2026-11-21", "2027-06-30")
            .imported("gold", "2026-11-21", "2026-11-20")
            .awards();
    assertThat(on(awards, 1, "2026-11-21")).isEqualTo(AwardStatus.VALID);
  }

  @Test
  void an_imported_label_never_takes_the_place_of_one_that_was_decided_here() {
    Awards awards =
        new Holdings()
            .granted("silver", "2026-02-10")
            .imported("gold", "2026-11-21", "2028-06-30")
            .imported("bronze", "2026-11-21", "2028-06-30")
            .awards();
    assertThat(on(awards, 1, "2026-11-21")).isEqualTo(AwardStatus.VALID);
    assertThat(on(awards, 3, "2026-11-21")).isEqualTo(AwardStatus.SUPERSEDED);
  }

  @Test
  void a_number_stands_once_and_an_unknown_one_is_refused() {
    AwardHistory one =
        AwardHistory.of(
            Award.imported(
                "ECEI-2026-00001",
                "DNK-001",
                "gold",
                "ecei/1.0.0",
                day("2026-01-01"),
                day("2027-01-01")));
    assertThatThrownBy(() -> new Awards(List.of(one, one), Holdings.LEVELS))
        .hasMessageContaining("ECEI-2026-00001 stands twice");
    Awards none = new Awards(List.of(), Holdings.LEVELS);
    assertThatThrownBy(() -> none.status("ECEI-2026-00001", day("2026-01-01")))
        .hasMessageContaining("no award ECEI-2026-00001");
    assertThat(none.highest("DNK-001", day("2026-01-01"))).isNull();
  }

  private static @Nullable AwardStatus on(Awards awards, int nth, String day) {
    return awards.status(Holdings.number(nth), day(day));
  }
}
