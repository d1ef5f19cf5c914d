package corymb.label.award;

import static corymb.label.award.AwardAct.Kind.REINSTATED;
import static corymb.label.award.AwardAct.Kind.SUSPENDED;
import static corymb.label.award.AwardAct.Kind.WITHDRAWN;
import static corymb.label.award.Holdings.TERMS;
import static corymb.label.award.Holdings.day;
import static corymb.label.award.Holdings.grant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.label.award.Award.Kind;
import corymb.label.term.RefusedTerm;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A gold label of 10 February 2024 is valid until 28 February 2026 in these tests. */
class AwardsTest {

  @Test
  void the_same_label_in_the_renewal_window_is_a_renewal() {
    Awards awards = gold().awards();
    for (String day : List.of("2025-08-28", "2026-02-28", "2026-03-01", "2027-02-28")) {
      Award renewal = awards.award(grant(2, "gold", day), TERMS);
      assertThat(renewal.kind()).as(day).isEqualTo(Kind.RENEWAL);
      assertThat(renewal.previous()).isEqualTo(Holdings.number(1));
      assertThat(renewal.validUntil()).isEqualTo(day("2029-02-28"));
    }
  }

  @Test
  void a_day_before_the_window_opens_the_same_label_is_refused() {
    assertThatThrownBy(() -> gold().awards().award(grant(2, "gold", "2025-08-27"), TERMS))
        .isInstanceOf(RefusedTerm.class)
        .hasMessageContaining("from 2025-08-28 to 2027-02-28, found 2025-08-27");
  }

  @Test
  void a_day_after_the_window_closes_it_is_a_first_award_again() {
    Award again = gold().awards().award(grant(2, "gold", "2027-03-01"), TERMS);
    assertThat(again.kind()).isEqualTo(Kind.FIRST);
    assertThat(again.previous()).isNull();
    assertThat(again.validFrom()).isEqualTo(day("2027-03-01"));
    assertThat(again.validUntil()).isEqualTo(day("2029-03-31"));
  }

  @Test
  void another_label_is_a_first_award() {
    Award silver = gold().awards().award(grant(2, "silver", "2026-02-01"), TERMS);
    assertThat(silver.kind()).isEqualTo(Kind.FIRST);
  }

  @Test
  void a_suspended_label_is_renewed_only_after_it_was_reinstated() {
    Holdings holdings = gold().act(1, SUSPENDED, "2026-02-28");
    Awards suspended = holdings.awards();
    assertThatThrownBy(() -> suspended.award(grant(2, "gold", "2026-03-01"), TERMS))
        .isInstanceOf(RefusedTerm.class)
        .hasMessageContaining("is suspended since 2026-02-28; reinstate it");
    Awards back = holdings.act(1, REINSTATED, "2026-03-01").awards();
    assertThat(back.award(grant(2, "gold", "2026-03-01"), TERMS).kind()).isEqualTo(Kind.RENEWAL);
  }

  @Test
  void a_withdrawn_label_is_awarded_anew_and_not_renewed() {
    Awards awards = gold().act(1, WITHDRAWN, "2026-01-01").awards();
    assertThat(awards.award(grant(2, "gold", "2026-02-01"), TERMS).kind()).isEqualTo(Kind.FIRST);
  }

  @Test
  void a_renewal_is_itself_renewed() {
    Awards awards = gold().granted("gold", "2026-02-01").awards();
    Award third = awards.award(grant(3, "gold", "2029-02-28"), TERMS);
    assertThat(third.previous()).isEqualTo(Holdings.number(2));
    assertThat(third.validUntil()).isEqualTo(day("2032-02-29"));
  }

  @Test
  void an_imported_label_is_renewed_from_its_expiry() {
    Awards awards = new Holdings().imported("gold", "2026-11-21", "2026-12-31").awards();
    Award renewal = awards.award(grant(2, "gold", "2026-12-01"), TERMS);
    assertThat(renewal.validUntil()).isEqualTo(day("2029-12-31"));
  }

  @Test
  void a_renewal_of_something_else_is_refused() {
    Award first = new Holdings().awards().award(grant(1, "gold", "2024-02-10"), TERMS);
    Award renewal = gold().awards().award(grant(2, "gold", "2026-02-01"), TERMS);
    assertThatThrownBy(() -> new Holdings().with(renewal).awards())
        .hasMessageContaining("not of the same organisation and label");
    assertThat(new Holdings().with(first).with(renewal).awards().of("DNK-001"))
        .containsExactly(first, renewal);
  }

  private static Holdings gold() {
    return new Holdings().granted("gold", "2024-02-10");
  }
}
