package corymb.usecase.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.CaseHistory;
import corymb.assessment.actor.NotPermitted;
import corymb.assessment.actor.Role;
import corymb.assessment.judgement.Visit;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.UnderReview;
import corymb.assessment.tie.Tie;
import corymb.store.BothDatabases;
import corymb.store.people.Ties;
import corymb.store.session.Transactions;
import corymb.usecase.decision.AppealDecision;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Stage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Assessors leave a case, and others come. */
@BothDatabases
class LeavingTest {

  private final Transactions store;
  private CaseDesk desk;

  LeavingTest(Transactions store) {
    this.store = store;
  }

  @BeforeEach
  void begin() {
    desk = new CaseDesk(store);
  }

  private CaseHistory replace(String id, String leaving, String coming) {
    return new ReplaceAssessor(desk.casework)
        .run(CaseDesk.SECRETARIAT, id, desk.because(9, "ill"), leaving, coming);
  }

  @Test
  void a_replaced_assessor_has_nothing_to_do_with_the_case_any_more() {
    String id = desk.at(Stage.VISITED);
    replace(id, "second@people.example", "third@people.example");
    assertThat(desk.history(id).state().assessors())
        .containsExactly(desk.first.person(), desk.third.person());
    assertThat(desk.history(id).acts().toString()).doesNotContain("@");
    assertThatThrownBy(() -> desk.correct(desk.second, id, 9, "team.fte", "2"))
        .isInstanceOf(NotPermitted.class);
    new DeclareTies(desk.casework).run(desk.third, id, desk.on(9), List.of());
    desk.correct(desk.third, id, 9, "team.fte", "2");
  }

  @Test
  void a_place_is_taken_by_an_assessor_without_ties_only() {
    String id = desk.at(Stage.FREE);
    store.run(
        session ->
            Ties.declare(
                session,
                desk.third.person(),
                desk.history(session, id).organisation(),
                new Tie(Tie.Kind.MEMBER, null),
                desk.day));
    Map<String, Long> before = desk.rows();
    assertThatThrownBy(() -> replace(id, desk.second.person(), "third@people.example"))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("member of the organisation");
    assertThatThrownBy(() -> replace(id, desk.third.person(), desk.second.person()))
        .isInstanceOf(ActRefused.class);
    assertThat(desk.rows()).isEqualTo(before);
  }

  @Test
  void who_locked_stays() {
    String id = desk.at(Stage.VISITED);
    new LockFindings(desk.casework).run(desk.second, id, desk.on(5), List.of());
    assertThatThrownBy(() -> replace(id, desk.second.person(), desk.third.person()))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("has locked the findings and stays");
  }

  @Test
  void a_blocking_tie_declared_in_the_case_takes_the_assessor_off_it_for_good() {
    String id = desk.at(Stage.ASSIGNED);
    CaseHistory after =
        new DeclareTies(desk.casework)
            .run(desk.second, id, desk.on(3), List.of(new Tie(Tie.Kind.ADVISER, null)));
    assertThat(after.state().assessors()).containsExactly(desk.first.person());
    assertThatThrownBy(
            () ->
                new ReplaceAssessor(desk.casework)
                    .run(
                        CaseDesk.SECRETARIAT,
                        id,
                        desk.because(4, "free again"),
                        null,
                        desk.second.person()))
        .isInstanceOf(ActRefused.class);
    assertThat(
            new ReplaceAssessor(desk.casework)
                .run(CaseDesk.SECRETARIAT, id, desk.because(4, "a tie"), null, desk.third.person())
                .state()
                .assessors())
        .containsExactly(desk.first.person(), desk.third.person());
  }

  @Test
  void an_ended_tie_is_declared_and_the_assessor_stays() {
    String id = desk.at(Stage.ASSIGNED);
    Tie ended = new Tie(Tie.Kind.EMPLOYMENT, desk.day);
    CaseHistory after =
        new DeclareTies(desk.casework).run(desk.second, id, desk.on(3), List.of(ended));
    assertThat(after.state().assessors()).contains(desk.second.person());
    List<Tie> kept =
        store.in(s -> Ties.of(s, desk.second.person(), desk.history(s, id).organisation()));
    assertThat(kept).containsExactly(ended);
  }

  @Test
  void a_tie_that_was_declared_elsewhere_is_not_declared_away() {
    String id = desk.at(Stage.ASSIGNED);
    store.run(
        session ->
            Ties.declare(
                session,
                desk.second.person(),
                desk.history(session, id).organisation(),
                new Tie(Tie.Kind.MEMBER, null),
                desk.day));
    CaseHistory after = new DeclareTies(desk.casework).run(desk.second, id, desk.on(3), List.of());
    assertThat(after.state().assessors()).containsExactly(desk.first.person());
  }

  @Test
  void before_ties_are_declared_nothing_is_found() {
    String id = desk.at(Stage.ASSIGNED);
    assertThatThrownBy(() -> desk.correct(desk.first, id, 3, "team.fte", "2"))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("must declare ties");
  }

  @Test
  void an_appeal_is_heard_by_other_assessors() {
    String id = desk.at(Stage.JUDGED);
    desk.decline(id, desk.because(8, "not convincing"));
    new AppealDecision(desk.casework).run(desk.manager(id), id, desk.because(9, "unfair"));
    assertThatThrownBy(() -> desk.assign(id, desk.on(10), List.of(desk.first, desk.third)))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("appeal");
    var fourth = desk.person("fourth", "ES", Role.ASSESSOR);
    desk.assign(id, desk.on(10), List.of(desk.third, fourth));
    desk.review(id, "gold", List.of(desk.third, fourth), List.of(), Stage.GRANTED, 11);
    assertThat(desk.history(id).state().name()).isEqualTo("granted");
  }

  @Test
  void a_visit_to_come_is_not_recorded() {
    String id = desk.at(Stage.FREE);
    Visit visit = new Visit(Visit.Kind.ON_SITE, desk.day.plusDays(10));
    assertThatThrownBy(() -> new NoteVisit(desk.casework).run(desk.first, id, desk.on(9), visit))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("2026-06-11");
    new NoteVisit(desk.casework).run(desk.first, id, desk.on(10), visit);
    assertThat(((UnderReview) desk.history(id).state()).visit()).isEqualTo(visit);
  }
}
