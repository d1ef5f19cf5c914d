package corymb.usecase.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.CaseHistory;
import corymb.assessment.actor.Actor;
import corymb.assessment.state.ActRefused;
import corymb.assessment.tie.Tie;
import corymb.store.BothDatabases;
import corymb.store.people.Ties;
import corymb.store.session.Transactions;
import corymb.usecase.casework.ShowCase;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Stage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A tie that is found after an assessor has locked, and the one who comes instead. */
@BothDatabases
class LateTieTest {

  private static final Tie MEMBER = new Tie(Tie.Kind.MEMBER, null);

  private final Transactions store;
  private CaseDesk desk;

  LateTieTest(Transactions store) {
    this.store = store;
  }

  @BeforeEach
  void begin() {
    desk = new CaseDesk(store);
  }

  private CaseHistory off(String id, int days, Tie... ties) {
    return new TakeOffAssessor(desk.casework)
        .run(
            CaseDesk.SECRETARIAT,
            id,
            desk.because(days, "a tie came to light"),
            desk.first.person(),
            List.of(ties));
  }

  private void replaced(String id, int days) {
    new ReplaceAssessor(desk.casework)
        .run(CaseDesk.SECRETARIAT, id, desk.because(days, "a tie"), null, desk.third.person());
  }

  private String told(Actor actor, String id) {
    return new ShowCase(desk.casework).run(actor, id).toString();
  }

  @Test
  void after_the_agreement_a_new_assessor_begins_blind_and_the_findings_count_for_nothing() {
    String id = desk.at(Stage.VISITED);
    desk.correct(desk.first, id, 5, "team.fte", "2.25");
    desk.lock(id, 5);
    new SettleDifference(desk.casework)
        .run(desk.second, id, desk.because(6, "counted again"), "team.fte", "2.25");
    for (Actor each : List.of(desk.first, desk.second)) {
      new SignAgreement(desk.casework).run(each, id, desk.on(6), "gold");
    }
    assertThat(off(id, 7, MEMBER).state().name()).isEqualTo("under review");
    replaced(id, 8);
    assertThat(told(desk.third, id)).doesNotContain("2.25", "counted again", "recommended");
    assertThatThrownBy(() -> new ShowDifferences(desk.casework).run(desk.third, id))
        .isInstanceOf(ActRefused.class);
    new DeclareTies(desk.casework).run(desk.third, id, desk.on(8), List.of());
    new LockFindings(desk.casework).run(desk.third, id, desk.on(9), List.of());
    assertThat(new ShowDifferences(desk.casework).run(desk.third, id).open()).isEmpty();
    for (Actor each : List.of(desk.third, desk.second)) {
      new SignAgreement(desk.casework).run(each, id, desk.on(10), "gold");
    }
    assertThat(desk.history(id).state().name()).isEqualTo("agreed");
    assertThat(desk.history(id).acts().toString()).contains("2.25");
    List<Tie> kept =
        store.in(s -> Ties.of(s, desk.first.person(), desk.history(s, id).organisation()));
    assertThat(kept).containsExactly(MEMBER);
  }

  @Test
  void the_only_assessor_of_a_bronze_is_taken_off_after_locking() {
    String id = desk.at(Stage.LOCKED, "bronze");
    assertThat(off(id, 7, MEMBER).state().assessors()).isEmpty();
    replaced(id, 8);
    desk.review(id, "bronze", List.of(desk.third), List.of(), Stage.GRANTED, 9);
    assertThat(desk.history(id).state().name()).isEqualTo("granted");
  }

  @Test
  void an_assessor_who_finds_a_tie_of_their_own_leaves_after_locking_too() {
    String id = desk.at(Stage.AGREED);
    CaseHistory left =
        new DeclareTies(desk.casework).run(desk.first, id, desk.on(7), List.of(MEMBER));
    assertThat(left.state().assessors()).containsExactly(desk.second.person());
  }

  @Test
  void without_a_tie_that_blocks_nobody_is_taken_off() {
    String id = desk.at(Stage.LOCKED);
    Map<String, Long> rows = desk.rows();
    assertThatThrownBy(() -> off(id, 7))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("no tie to the organisation that blocks on 2026-06-08");
    Tie ended = new Tie(Tie.Kind.MEMBER, desk.day.plusDays(6));
    assertThatThrownBy(() -> off(id, 7, ended)).isInstanceOf(ActRefused.class);
    assertThat(desk.rows()).isEqualTo(rows);
    Tie last = new Tie(Tie.Kind.MEMBER, desk.day.plusDays(7));
    assertThat(off(id, 7, last).state().assessors()).containsExactly(desk.second.person());
  }
}
