package corymb.usecase.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.assessment.tie.Tie;
import corymb.store.BothDatabases;
import corymb.store.people.NoSuchPerson;
import corymb.store.people.Ties;
import corymb.store.session.Transactions;
import corymb.usecase.casework.When;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Response;
import corymb.usecase.desk.Stage;
import corymb.usecase.people.KeepPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may be assigned to a case, on both sides of every edge. */
@BothDatabases
class AssignmentTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 3);

  private final Transactions store;
  private CaseDesk desk;

  AssignmentTest(Transactions store) {
    this.store = store;
  }

  @BeforeEach
  void begin() {
    desk = new CaseDesk(store);
  }

  private void tie(String id, Actor person, Tie.Kind kind, @Nullable LocalDate until) {
    store.run(
        session ->
            Ties.declare(
                session,
                person.person(),
                desk.history(session, id).organisation(),
                new Tie(kind, until),
                DAY));
  }

  private void assertRefused(String id, String because, Actor... assessors) {
    Map<String, Long> before = desk.rows();
    assertThatThrownBy(() -> desk.assign(id, When.on(DAY), List.of(assessors)))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining(because);
    assertThat(desk.rows()).isEqualTo(before);
  }

  private void assertAssigned(String id, Actor... assessors) {
    assertThat(desk.assign(id, When.on(DAY), List.of(assessors)).history().state().assessors())
        .containsExactly(List.of(assessors).stream().map(Actor::person).toArray(String[]::new));
  }

  @Test
  void every_kind_of_tie_that_lasts_blocks() {
    for (Tie.Kind kind : Tie.Kind.values()) {
      String id = desk.at(Stage.APPLIED);
      tie(id, desk.second, kind, null);
      assertRefused(
          id, "cannot be assigned: " + new Tie(kind, null).text(), desk.first, desk.second);
      assertAssigned(id, desk.first, desk.third);
    }
  }

  @Test
  void employment_and_membership_block_until_their_last_day() {
    for (Tie.Kind kind : List.of(Tie.Kind.EMPLOYMENT, Tie.Kind.MEMBER)) {
      String id = desk.at(Stage.APPLIED);
      tie(id, desk.second, kind, DAY);
      assertRefused(id, "until 2026-06-03", desk.first, desk.second);
      tie(id, desk.second, kind, DAY.minusDays(1));
      assertAssigned(id, desk.first, desk.second);
    }
  }

  @Test
  void an_adviser_is_blocked_for_three_years() {
    String id = desk.at(Stage.APPLIED);
    tie(id, desk.second, Tie.Kind.ADVISER, LocalDate.of(2023, 6, 3));
    assertRefused(id, "adviser of the organisation until 2023-06-03", desk.first, desk.second);
    tie(id, desk.second, Tie.Kind.ADVISER, LocalDate.of(2023, 6, 2));
    assertAssigned(id, desk.first, desk.second);
  }

  @Test
  void a_tie_to_another_organisation_does_not_block() {
    String other = desk.at(Stage.APPLIED);
    String id = desk.at(Stage.APPLIED);
    tie(other, desk.second, Tie.Kind.MEMBER, null);
    assertAssigned(id, desk.first, desk.second);
  }

  @Test
  void only_assessors_who_are_let_in_and_do_not_manage_the_organisation_are_assigned() {
    String id = desk.at(Stage.APPLIED);
    KeepPeople people = new KeepPeople(desk.casework);
    assertRefused(id, "is no assessor", desk.first, desk.committee);
    people.lock(CaseDesk.SECRETARIAT, desk.second.person(), true);
    assertRefused(id, "is locked out", desk.first, desk.second);
    people.lock(CaseDesk.SECRETARIAT, desk.second.person(), false);
    people.grant(
        CaseDesk.SECRETARIAT,
        desk.second.person(),
        Role.CLUSTER_MANAGER,
        desk.history(id).organisation());
    assertRefused(id, "manages the organisation", desk.first, desk.second);
    assertThatThrownBy(() -> assign(id, "p-0777", desk.first.person()))
        .isInstanceOf(NoSuchPerson.class)
        .hasMessageContaining("p-0777");
  }

  private AssignAssessors.Assigned assign(String id, String... persons) {
    return new AssignAssessors(desk.casework)
        .run(CaseDesk.SECRETARIAT, id, When.on(DAY), List.of(persons));
  }

  @Test
  void whoever_is_named_by_an_address_is_kept_by_id() {
    String id = desk.at(Stage.APPLIED);
    assertThat(assign(id, "First@people.example", "P-0002").history().state().assessors())
        .containsExactly(desk.first.person(), desk.second.person());
    assertThat(desk.history(id).acts().toString()).doesNotContain("@");
  }

  @Test
  void an_address_does_not_hide_a_tie_or_a_double() {
    String id = desk.at(Stage.APPLIED);
    assertThatThrownBy(() -> assign(id, "first@people.example", desk.first.person()))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("named twice");
    tie(id, desk.first, Tie.Kind.MEMBER, null);
    assertThatThrownBy(() -> assign(id, "first@people.example", desk.second.person()))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("member of the organisation");
  }

  @Test
  void there_are_as_many_assessors_as_the_label_needs() {
    String gold = desk.at(Stage.APPLIED);
    assertRefused(gold, "gold needs 2 assessors, found 1", desk.first);
    assertRefused(gold, "gold needs 2 assessors, found 3", desk.first, desk.second, desk.third);
    assertRefused(gold, "named twice", desk.first, desk.first);
    String bronze = desk.at(Stage.APPLIED, "bronze");
    assertRefused(bronze, "bronze needs 1 assessors, found 2", desk.first, desk.second);
    assertAssigned(bronze, desk.first);
  }

  @Test
  void an_unusual_mix_of_countries_is_a_warning() {
    Actor home = desk.person("home", "ES", Role.ASSESSOR);
    Actor unknown = desk.person("unknown", null, Role.ASSESSOR);
    assertThat(warnings(desk.first, desk.second)).isEmpty();
    assertThat(warnings(desk.first, home)).singleElement().asString().contains("both", "abroad");
    assertThat(warnings(desk.second, desk.third))
        .singleElement()
        .asString()
        .contains("both assessors are from abroad");
    assertThat(warnings(desk.first, unknown)).singleElement().asString().contains("not known");
  }

  private List<String> warnings(Actor one, Actor other) {
    return desk.assign(desk.at(Stage.APPLIED), When.on(DAY), List.of(one, other)).warnings();
  }

  @Test
  void nobody_assesses_an_organisation_more_than_twice_in_a_row() {
    assessed("2026-01-10", desk.first);
    assessed("2026-01-11", desk.first);
    String id = applied("2026-01-12");
    assertRefused(id, "assessed this organisation 2 times in a row", desk.first);
    assertAssigned(id, desk.second);
    desk.review(id, "bronze", List.of(desk.second), List.of(), Stage.LOCKED, 3);
    assertAssigned(applied("2026-01-13"), desk.first);
  }

  @Test
  void one_assessment_before_is_no_row() {
    assessed("2026-01-10", desk.first);
    assertAssigned(applied("2026-01-12"), desk.first);
  }

  private void assessed(String assessedOn, Actor assessor) {
    String id = applied(assessedOn);
    desk.assign(id, desk.on(2), List.of(assessor));
    desk.review(id, "bronze", List.of(assessor), List.of(), Stage.LOCKED, 3);
  }

  private String applied(String assessedOn) {
    Response response =
        Response.of("gold-at-the-edge")
            .assessedOn(assessedOn)
            .with("communication.websiteLastUpdate", "\"2026-01-02\"");
    return desk.bring(desk.imported(response), "bronze", List.of(), Stage.APPLIED);
  }
}
