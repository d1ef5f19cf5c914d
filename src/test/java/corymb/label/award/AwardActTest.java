package corymb.label.award;

import static corymb.label.award.AwardAct.Kind.REINSTATED;
import static corymb.label.award.AwardAct.Kind.SUSPENDED;
import static corymb.label.award.AwardAct.Kind.WITHDRAWN;
import static corymb.label.award.Holdings.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.label.award.AwardAct.Kind;
import org.junit.jupiter.api.Test;

class AwardActTest {

  /** Decided on 1 March 2026, valid until 31 March 2028. */
  private static final AwardHistory GOLD =
      AwardHistory.of(
          new Holdings().awards().award(Holdings.grant(1, "gold", "2026-03-01"), Holdings.TERMS));

  @Test
  void an_award_is_suspended_reinstated_and_suspended_again() {
    AwardHistory history =
        acted(acted(acted(GOLD, SUSPENDED, "2026-03-01"), REINSTATED, "2026-03-01"), SUSPENDED);
    assertThat(history.acts()).hasSize(3);
  }

  @Test
  void what_is_suspended_is_not_suspended_again() {
    refused(acted(GOLD, SUSPENDED, "2026-05-01"), SUSPENDED, "2026-06-01", "since 2026-05-01");
  }

  @Test
  void what_is_not_suspended_is_not_reinstated() {
    refused(GOLD, REINSTATED, "2026-05-01", "nothing to reinstate");
    AwardHistory back = acted(acted(GOLD, SUSPENDED, "2026-05-01"), REINSTATED, "2026-06-01");
    refused(back, REINSTATED, "2026-07-01", "nothing to reinstate");
  }

  @Test
  void nothing_can_be_done_to_what_is_withdrawn() {
    AwardHistory gone = acted(GOLD, WITHDRAWN, "2026-05-01");
    for (Kind kind : Kind.values()) {
      refused(gone, kind, "2026-06-01", "was withdrawn on 2026-05-01");
    }
  }

  @Test
  void an_act_before_the_decision_is_refused_and_one_on_its_day_is_not() {
    refused(GOLD, WITHDRAWN, "2026-02-28", "was decided on 2026-03-01");
    assertThat(acted(GOLD, WITHDRAWN, "2026-03-01").acts()).hasSize(1);
  }

  @Test
  void an_act_before_the_last_one_is_refused_and_one_on_its_day_is_not() {
    AwardHistory suspended = acted(GOLD, SUSPENDED, "2026-05-02");
    refused(suspended, REINSTATED, "2026-05-01", "was last changed on 2026-05-02");
    assertThat(acted(suspended, REINSTATED, "2026-05-02").acts()).hasSize(2);
  }

  @Test
  void an_award_can_be_suspended_on_its_last_day_but_not_when_it_has_expired() {
    assertThat(acted(GOLD, SUSPENDED, "2028-03-31").acts()).hasSize(1);
    refused(GOLD, SUSPENDED, "2028-04-01", "expired on 2028-03-31");
  }

  @Test
  void what_has_expired_can_be_reinstated_and_withdrawn() {
    AwardHistory suspended = acted(GOLD, SUSPENDED, "2028-03-31");
    AwardHistory back = acted(suspended, REINSTATED, "2028-04-01");
    assertThat(acted(back, WITHDRAWN, "2030-01-01").acts()).hasSize(3);
  }

  @Test
  void an_act_names_a_person_and_a_reason() {
    assertThatThrownBy(() -> new AwardAct(WITHDRAWN, "p-0001", day("2026-05-01"), " "))
        .isInstanceOf(AwardActRefused.class)
        .hasMessageContaining("the reason");
    assertThatThrownBy(() -> new AwardAct(WITHDRAWN, "", day("2026-05-01"), "fraud"))
        .isInstanceOf(AwardActRefused.class);
  }

  private static AwardHistory acted(AwardHistory history, Kind kind) {
    return acted(history, kind, "2026-09-01");
  }

  private static AwardHistory acted(AwardHistory history, Kind kind, String on) {
    return history.with(new AwardAct(kind, "p-0001", day(on), "a reason"));
  }

  private static void refused(AwardHistory history, Kind kind, String on, String why) {
    assertThatThrownBy(() -> acted(history, kind, on))
        .isInstanceOf(AwardActRefused.class)
        .hasMessageContaining(history.award().number())
        .hasMessageContaining(why);
  }
}
