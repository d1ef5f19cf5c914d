package corymb.usecase.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Decision;
import corymb.label.award.Award;
import corymb.label.award.AwardStatus;
import corymb.label.award.Awards;
import corymb.label.award.Levels;
import corymb.store.BothDatabases;
import corymb.store.awards.AwardStore;
import corymb.store.session.Transactions;
import corymb.usecase.casework.WithdrawCase;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Stage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The decision after an appeal takes the place of the one before, and so do their awards. */
@BothDatabases
class AwardAfterAppealTest {

  private static final Levels LEVELS = Levels.of(CaseDesk.SHELF.first().pack().scheme());

  private final Transactions store;
  private CaseDesk desk;

  AwardAfterAppealTest(Transactions store) {
    this.store = store;
  }

  @BeforeEach
  void begin() {
    desk = new CaseDesk(store);
  }

  /** A case that applied for Gold, was decided on day 8, and is appealed against on day 9. */
  private String appealed(@Nullable String label) {
    String id = desk.at(Stage.JUDGED);
    decide(id, 8, label);
    new AppealDecision(desk.casework).run(desk.manager(id), id, desk.because(9, "unfair"));
    return id;
  }

  private void decide(String id, int days, @Nullable String label) {
    Decision.Kind kind = label == null ? Decision.Kind.DECLINED : Decision.Kind.GRANTED;
    new DecideCase(desk.casework)
        .run(desk.committee, id, desk.because(days, "as it is"), kind, label, null);
  }

  /** Two others hear the appeal; it is judged again on day 15. */
  private void heard(String id) {
    Actor fourth = desk.person("fourth", "ES", Role.ASSESSOR);
    List<Actor> others = List.of(desk.third, fourth);
    desk.assign(id, desk.on(10), others);
    desk.review(id, "gold", others, List.of(), Stage.JUDGED, 11);
  }

  private Award award(String id) {
    return store.in(session -> AwardStore.ofCase(session, id)).orElseThrow();
  }

  private List<String> awards(String id, int days) {
    Awards awards =
        store.in(
            session -> AwardStore.of(session, desk.history(session, id).organisation(), LEVELS));
    List<String> all = new ArrayList<>();
    for (Award award : awards.of(desk.history(id).organisation())) {
      AwardStatus status = awards.status(award.number(), desk.day.plusDays(days));
      all.add("%s %s until %s".formatted(award.label(), status, award.validUntil()));
    }
    return all;
  }

  @Test
  void the_same_label_again_keeps_its_award() {
    String id = appealed("bronze");
    Award before = award(id);
    heard(id);
    decide(id, 16, "bronze");
    assertThat(desk.history(id).state().name()).isEqualTo("granted");
    assertThat(awards(id, 16)).containsExactly("bronze VALID until 2028-06-30");
    assertThat(award(id)).isEqualTo(before);
  }

  @Test
  void a_higher_label_supersedes_the_award() {
    String id = appealed("bronze");
    heard(id);
    decide(id, 16, "gold");
    assertThat(awards(id, 16))
        .containsExactly("bronze SUPERSEDED until 2028-06-30", "gold VALID until 2028-06-30");
    assertThat(awards(id, 15).get(0)).startsWith("bronze VALID");
  }

  @Test
  void none_withdraws_the_award_from_the_day_of_the_new_decision() {
    String id = appealed("bronze");
    heard(id);
    decide(id, 16, null);
    assertThat(awards(id, 15)).containsExactly("bronze VALID until 2028-06-30");
    assertThat(awards(id, 16)).containsExactly("bronze WITHDRAWN until 2028-06-30");
  }

  @Test
  void a_deferral_leaves_the_award_until_it_is_decided_again() {
    String id = appealed("bronze");
    heard(id);
    desk.defer(id, desk.because(16, "show the contracts"), desk.day.plusDays(60));
    assertThat(awards(id, 17)).containsExactly("bronze VALID until 2028-06-30");
    decide(id, 17, null);
    assertThat(awards(id, 17)).containsExactly("bronze WITHDRAWN until 2028-06-30");
  }

  @Test
  void after_a_declined_decision_the_label_is_awarded_once() {
    String id = appealed(null);
    assertThat(awards(id, 9)).isEmpty();
    heard(id);
    decide(id, 16, "gold");
    assertThat(awards(id, 16)).containsExactly("gold VALID until 2028-06-30");
  }

  @Test
  void an_appeal_that_is_withdrawn_leaves_decision_and_award_and_is_not_made_again() {
    String id = appealed("bronze");
    heard(id);
    new WithdrawCase(desk.casework).run(desk.manager(id), id, desk.because(16, "all is well"));
    assertThat(desk.history(id).state().name()).isEqualTo("granted");
    assertThat(awards(id, 16)).containsExactly("bronze VALID until 2028-06-30");
    assertThatThrownBy(
            () ->
                new AppealDecision(desk.casework)
                    .run(desk.manager(id), id, desk.because(17, "once more")))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("there is no second one");
  }
}
