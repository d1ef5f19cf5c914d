package corymb.usecase.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.CaseHistory;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Agreed;
import corymb.assessment.state.Decided;
import corymb.assessment.state.Decision;
import corymb.assessment.state.Judged;
import corymb.assessment.tie.Tie;
import corymb.label.award.Award;
import corymb.store.BothDatabases;
import corymb.store.awards.AwardStore;
import corymb.store.people.Ties;
import corymb.store.session.AlreadyThere;
import corymb.store.session.Transactions;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Stage;
import corymb.usecase.rated.FaultyAnswers;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The committee corrects, defers, declines and grants. */
@BothDatabases
class DecisionTest {

  private static final String CONTACTS = "cooperation.personalContacts";

  private final Transactions store;
  private CaseDesk desk;

  DecisionTest(Transactions store) {
    this.store = store;
  }

  @BeforeEach
  void begin() {
    desk = new CaseDesk(store);
  }

  private void assertRefused(ThrowingCallable act, String... says) {
    Map<String, Long> before = desk.rows();
    assertThatThrownBy(act).isInstanceOf(ActRefused.class).hasMessageContainingAll(says);
    assertThat(desk.rows()).isEqualTo(before);
  }

  private CaseHistory correct(String id, int days, String question, String value) {
    return new CorrectAgreed(desk.casework)
        .run(desk.committee, id, desk.because(days, "a slip"), question, value);
  }

  @Test
  void a_correction_keeps_the_draft_and_is_judged_again() {
    String id = desk.at(Stage.JUDGED);
    Agreed corrected = (Agreed) correct(id, 8, CONTACTS, "35").state();
    assertThat(corrected.draft().result().points()).isEqualTo(120);
    assertThat(corrected.current().result().points()).isEqualTo(119);
    assertRefused(() -> desk.decide(id, desk.on(9), "gold"), "cannot decide", "judge it");
    Judged judged =
        (Judged) new JudgeCase(desk.casework).run(CaseDesk.SECRETARIAT, id, desk.on(9)).state();
    assertThat(judged.judgement().allows("gold")).isFalse();
    assertRefused(() -> desk.decide(id, desk.on(10), "gold"), "does not allow gold", "79.3");
    Decided decided = (Decided) desk.decide(id, desk.on(10), "bronze").state();
    assertThat(decided.judged().agreed().draft().result().points()).isEqualTo(120);
    assertThat(decided.judged().agreed().current().result().points()).isEqualTo(119);
  }

  @Test
  void a_second_correction_keeps_the_first() {
    String id = desk.at(Stage.JUDGED);
    correct(id, 8, CONTACTS, "35");
    new JudgeCase(desk.casework).run(CaseDesk.SECRETARIAT, id, desk.on(8));
    correct(id, 9, "team.fte", "2");
    new JudgeCase(desk.casework).run(CaseDesk.SECRETARIAT, id, desk.on(9));
    Agreed again = (Agreed) correct(id, 9, CONTACTS, "36").state();
    assertThat(again.draft().result().points()).isEqualTo(120);
    assertThat(again.current().result().points()).isEqualTo(121);
  }

  @Test
  void a_correction_needs_a_reason_a_question_and_an_answer_to_it() {
    String id = desk.at(Stage.JUDGED);
    CorrectAgreed correct = new CorrectAgreed(desk.casework);
    assertRefused(
        () -> correct.run(desk.committee, id, desk.on(8), CONTACTS, "35"), "needs a reason");
    assertRefused(() -> correct(id, 8, "team.ftee", "35"), "no question 'team.ftee'");
    assertRefused(() -> correct(id, 8, CONTACTS, "many"), CONTACTS, "many");
    assertThatThrownBy(() -> correct(id, 8, CONTACTS, "60"))
        .isInstanceOf(FaultyAnswers.class)
        .hasMessageContaining("X03");
  }

  @Test
  void a_deferred_case_is_decided_later() {
    String id = desk.at(Stage.JUDGED);
    LocalDate until = desk.day.plusDays(40);
    assertRefused(() -> desk.defer(id, desk.on(8), until), "conditions");
    assertRefused(() -> desk.defer(id, desk.because(8, "papers"), desk.day.plusDays(8)), "after");
    desk.defer(id, desk.because(8, "show the contracts"), until);
    assertThat(desk.history(id).state().name()).isEqualTo("deferred");
    assertRefused(() -> desk.decide(id, desk.on(8), "gold"), "later");
    desk.decide(id, desk.on(9), "gold");
    assertThat(award(id).label()).isEqualTo("gold");
  }

  @Test
  void a_deferred_case_is_corrected_and_judged_again() {
    String id = desk.at(Stage.JUDGED);
    desk.defer(id, desk.because(8, "count again"), desk.day.plusDays(40));
    correct(id, 20, CONTACTS, "35");
    new JudgeCase(desk.casework).run(CaseDesk.SECRETARIAT, id, desk.on(21));
    assertRefused(() -> desk.decide(id, desk.on(22), "gold"), "does not allow gold");
    desk.decide(id, desk.on(22), "bronze");
  }

  @Test
  void the_committee_decides_on_a_later_day_and_with_reasons() {
    String id = desk.at(Stage.AGREED);
    new JudgeCase(desk.casework).run(CaseDesk.SECRETARIAT, id, desk.on(6));
    assertRefused(() -> desk.decide(id, desk.on(6), "gold"), "after 2026-06-07");
    assertRefused(() -> desk.decline(id, desk.on(7)), "reasons");
    assertRefused(() -> desk.decide(id, desk.on(7), "platinum"), "no label 'platinum'");
    assertRefused(() -> desk.decide(id, desk.on(7), "silver"), "does not allow silver");
    desk.decide(id, desk.on(7), "gold");
    assertRefused(() -> desk.decide(id, desk.on(8), "gold"), "cannot decide");
  }

  private Actor seated(Actor person) {
    return new Actor(person.person(), Set.of(Role.COMMITTEE), null);
  }

  private void decideAs(Actor actor, String id, int days) {
    new DecideCase(desk.casework)
        .run(actor, id, desk.on(days), Decision.Kind.GRANTED, "gold", null);
  }

  @Test
  void who_assessed_or_is_tied_keeps_out() {
    String id = desk.at(Stage.JUDGED);
    Actor seated = seated(desk.first);
    assertRefused(() -> decideAs(seated, id, 8), desk.first.person(), "may not decide");
    CorrectAgreed correct = new CorrectAgreed(desk.casework);
    assertRefused(
        () -> correct.run(seated, id, desk.because(8, "so"), CONTACTS, "35"), "assessed this case");
    store.run(
        session ->
            Ties.declare(
                session,
                desk.committee.person(),
                desk.history(session, id).organisation(),
                new Tie(Tie.Kind.MEMBER, null),
                desk.day));
    assertRefused(() -> decideAs(desk.committee, id, 8), "member of the organisation");
    assertRefused(() -> correct(id, 8, CONTACTS, "35"), "member of the organisation");
    decideAs(seated(desk.third), id, 8);
  }

  @Test
  void a_tied_member_dismisses_no_appeal() {
    String id = desk.at(Stage.JUDGED);
    desk.decline(id, desk.because(8, "not convincing"));
    new AppealDecision(desk.casework).run(desk.manager(id), id, desk.because(38, "unfair"));
    DismissAppeal dismiss = new DismissAppeal(desk.casework);
    assertRefused(() -> dismiss.run(desk.committee, id, desk.on(39)), "needs a reason");
    store.run(
        session ->
            Ties.declare(
                session,
                desk.committee.person(),
                desk.history(session, id).organisation(),
                new Tie(Tie.Kind.ADVISER, null),
                desk.day));
    assertRefused(() -> dismiss.run(desk.committee, id, desk.because(39, "no")), "adviser");
    assertRefused(() -> dismiss.run(seated(desk.first), id, desk.because(39, "no")), "assessed");
    dismiss.run(seated(desk.third), id, desk.because(39, "heard"));
    assertThat(desk.history(id).state().name()).isEqualTo("declined");
  }

  @Test
  void an_appeal_comes_within_thirty_days() {
    String id = desk.at(Stage.JUDGED);
    desk.decline(id, desk.because(8, "not convincing"));
    AppealDecision appeal = new AppealDecision(desk.casework);
    assertRefused(() -> appeal.run(desk.manager(id), id, desk.because(39, "unfair")), "2026-07-09");
    assertRefused(() -> appeal.run(desk.manager(id), id, desk.on(38)), "needs a reason");
    appeal.run(desk.manager(id), id, desk.because(38, "unfair"));
  }

  private Award award(String id) {
    return store.in(session -> AwardStore.ofCase(session, id)).orElseThrow();
  }

  @Test
  void a_granted_label_is_awarded_at_once() {
    String id = desk.at(Stage.GRANTED);
    Award award = award(id);
    assertThat(award.number()).isEqualTo("ECEI-2026-00001");
    assertThat(award.kind()).isEqualTo(Award.Kind.FIRST);
    assertThat(award.validUntil()).isEqualTo("2028-06-30");
    assertThat(award.decidedOn()).isEqualTo(desk.day.plusDays(8));
  }

  @Test
  void a_decision_without_its_award_is_not_kept() {
    String id = desk.at(Stage.JUDGED);
    String other = desk.at(Stage.GRANTED);
    store.run(
        session -> session.sql("update counter set counted = 0 where name like 'award%'").update());
    Map<String, Long> before = desk.rows();
    assertThatThrownBy(() -> desk.decide(id, desk.on(8), "gold")).isInstanceOf(AlreadyThere.class);
    assertThat(desk.rows()).isEqualTo(before);
    assertThat(desk.history(id).state().name()).isEqualTo("judged");
    store.run(
        session -> session.sql("update counter set counted = 1 where name like 'award%'").update());
    desk.decide(id, desk.on(8), "gold");
    assertThat(award(id).number()).isEqualTo("ECEI-2026-00002");
    assertThat(award(other).number()).isEqualTo("ECEI-2026-00001");
  }
}
