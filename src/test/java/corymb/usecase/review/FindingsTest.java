package corymb.usecase.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.CaseHistory;
import corymb.assessment.finding.Finding;
import corymb.assessment.finding.Verdict;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Agreed;
import corymb.store.BothDatabases;
import corymb.store.blob.Blobs;
import corymb.store.session.Transactions;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Stage;
import corymb.usecase.rated.FaultyAnswers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What assessors find, and how it becomes agreed answers. */
@BothDatabases
class FindingsTest {

  private static final String FTE = "team.fte";
  private static final String CONTACTS = "cooperation.personalContacts";

  private final Transactions store;
  private CaseDesk desk;

  FindingsTest(Transactions store) {
    this.store = store;
  }

  @BeforeEach
  void begin() {
    desk = new CaseDesk(store);
  }

  private void assertRefused(String id, String question, String value, String... says) {
    Map<String, Long> before = desk.rows();
    assertThatThrownBy(() -> desk.correct(desk.first, id, 9, question, value))
        .isInstanceOf(ActRefused.class)
        .hasMessageContainingAll(says);
    assertThat(desk.rows()).isEqualTo(before);
  }

  @Test
  void a_finding_on_no_question_or_of_another_type_is_refused() {
    String id = desk.at(Stage.VISITED);
    assertRefused(id, "team.ftee", "2", "no question 'team.ftee'", "team.fte");
    assertRefused(id, FTE, "about two", FTE, "about two", "number");
    assertRefused(id, FTE, " ", FTE);
    assertRefused(id, "participants.total", "60.5", "participants.total", "whole number");
    assertRefused(id, "participants.total", "-1", "participants.total", "-1");
    assertRefused(id, "team.trainingPlan", "perhaps", "team.trainingPlan", "true");
    assertRefused(id, "strategy.dated", "2025-02-30", "strategy.dated", "2025-02-30");
    assertRefused(id, "plan.controllingFrequency", "weekly-ish", "plan.controllingFrequency");
  }

  @Test
  void a_question_has_one_finding_at_a_time_and_at_least_one_is_recorded() {
    String id = desk.at(Stage.VISITED);
    Finding finding = new Finding(FTE, Verdict.CONFIRMED, null, null, List.of());
    RecordFindings record = new RecordFindings(desk.casework);
    assertThatThrownBy(() -> record.run(desk.first, id, desk.on(9), List.of(finding, finding)))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("two findings");
    assertThatThrownBy(() -> record.run(desk.first, id, desk.on(9), List.of()))
        .isInstanceOf(ActRefused.class);
    Finding proved = new Finding(FTE, Verdict.CONFIRMED, null, null, List.of("ab".repeat(32)));
    assertThatThrownBy(() -> record.run(desk.first, id, desk.on(9), List.of(proved)))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("no evidence abab");
  }

  @Test
  void corrections_that_contradict_other_answers_are_told_when_they_are_locked() {
    String id = desk.at(Stage.VISITED);
    desk.correct(desk.first, id, 5, CONTACTS, "60");
    Map<String, Long> before = desk.rows();
    LockFindings lock = new LockFindings(desk.casework);
    assertThatThrownBy(() -> lock.run(desk.first, id, desk.on(6), List.of()))
        .isInstanceOf(FaultyAnswers.class)
        .hasMessageContainingAll(CONTACTS, "X03", desk.first.person());
    assertThat(desk.rows()).isEqualTo(before);
    desk.correct(desk.first, id, 6, CONTACTS, "48");
    lock.run(desk.first, id, desk.on(6), List.of());
  }

  @Test
  void wanted_evidence_keeps_the_findings_open() {
    String id = desk.at(Stage.VISITED);
    new RecordFindings(desk.casework)
        .run(
            desk.first,
            id,
            desk.on(5),
            List.of(new Finding(FTE, Verdict.EVIDENCE_WANTED, null, "no payroll", List.of())));
    assertThatThrownBy(
            () -> new LockFindings(desk.casework).run(desk.first, id, desk.on(6), List.of()))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("evidence is still wanted for team.fte");
  }

  @Test
  void two_ways_to_write_one_answer_are_no_difference() {
    String id = desk.at(Stage.VISITED);
    desk.correct(desk.first, id, 5, "participants.total", "72.0");
    desk.correct(desk.second, id, 5, "participants.total", "72");
    desk.correct(desk.first, id, 5, FTE, "2.50");
    desk.correct(desk.second, id, 5, FTE, "2.5");
    desk.correct(desk.first, id, 5, "team.trainingPlan", "TRUE");
    desk.correct(desk.second, id, 5, "team.trainingPlan", "true");
    desk.correct(desk.first, id, 5, "strategy.dated", "2023-10-06");
    desk.correct(desk.second, id, 5, "strategy.dated", "2023-10-06");
    desk.lock(id, 6);
    assertThat(new ShowDifferences(desk.casework).run(desk.first, id).open()).isEmpty();
  }

  @Test
  void a_correction_to_what_was_said_anyway_is_no_difference() {
    String id = desk.at(Stage.VISITED);
    desk.correct(desk.first, id, 5, FTE, "1.80");
    desk.lock(id, 6);
    assertThat(new ShowDifferences(desk.casework).run(desk.first, id).open()).isEmpty();
  }

  @Test
  void agreed_answers_are_rated_by_the_rules() {
    String id = desk.at(Stage.VISITED);
    desk.correct(desk.first, id, 5, CONTACTS, "35");
    desk.correct(desk.second, id, 5, CONTACTS, "35");
    desk.lock(id, 6);
    sign(id, desk.first, "gold");
    Agreed agreed = (Agreed) sign(id, desk.second, "gold").state();
    assertThat(agreed.review().rated().own().points()).isEqualTo(120);
    assertThat(agreed.current().result().points()).isEqualTo(119);
    assertThat(agreed.draft()).isEqualTo(agreed.current());
    byte[] kept = store.in(session -> Blobs.get(session, agreed.current().answers().sha256()));
    assertThat(new String(kept, StandardCharsets.UTF_8))
        .contains("\"cooperation.personalContacts\":35");
    boolean rated = store.in(session -> Blobs.exists(session, agreed.current().result().sha256()));
    assertThat(rated).isTrue();
  }

  private CaseHistory sign(String id, corymb.assessment.actor.Actor actor, @Nullable String label) {
    return new SignAgreement(desk.casework).run(actor, id, desk.on(8), label);
  }

  @Test
  void a_difference_is_settled_with_a_reason_before_anybody_signs() {
    String id = desk.at(Stage.VISITED);
    desk.correct(desk.first, id, 5, CONTACTS, "35");
    desk.lock(id, 6);
    SettleDifference settle = new SettleDifference(desk.casework);
    assertThatThrownBy(() -> sign(id, desk.first, "gold"))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("still differ on " + CONTACTS);
    assertThatThrownBy(() -> settle.run(desk.first, id, desk.on(7), CONTACTS, "35"))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("needs a reason");
    assertThatThrownBy(() -> settle.run(desk.first, id, desk.because(7, "so"), FTE, "35"))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("do not differ on team.fte");
    assertThatThrownBy(() -> settle.run(desk.first, id, desk.because(7, "so"), CONTACTS, "many"))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining(CONTACTS);
    settle.run(desk.first, id, desk.because(7, "counted again"), CONTACTS, "36.0");
    assertThat(new ShowDifferences(desk.casework).run(desk.second, id).settled())
        .extractingByKey(CONTACTS)
        .satisfies(settled -> assertThat(settled.value()).isEqualTo("36"));
    sign(id, desk.first, "gold");
    Agreed agreed = (Agreed) sign(id, desk.second, "gold").state();
    assertThat(agreed.current().result().points()).isEqualTo(120);
  }

  @Test
  void what_is_settled_anew_is_signed_anew() {
    String id = desk.at(Stage.VISITED);
    desk.correct(desk.first, id, 5, CONTACTS, "35");
    desk.lock(id, 6);
    SettleDifference settle = new SettleDifference(desk.casework);
    settle.run(desk.first, id, desk.because(7, "counted again"), CONTACTS, "36");
    sign(id, desk.first, "gold");
    settle.run(desk.second, id, desk.because(8, "and again"), CONTACTS, "35");
    assertThat(sign(id, desk.second, null).state().name()).isEqualTo("under review");
    assertThat(sign(id, desk.first, null).state().name()).isEqualTo("agreed");
  }

  @Test
  void different_recommendations_are_no_agreement() {
    String id = desk.at(Stage.LOCKED);
    sign(id, desk.first, "gold");
    assertThatThrownBy(() -> sign(id, desk.second, "bronze"))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("another result or recommendation");
    assertThatThrownBy(() -> sign(id, desk.second, "platinum"))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("no label 'platinum'; it has bronze, silver, gold");
    sign(id, desk.first, "bronze");
    assertThat(sign(id, desk.second, "bronze").state().name()).isEqualTo("agreed");
  }

  @Test
  void only_named_areas_are_verified() {
    String id = desk.at(Stage.VISITED);
    assertThatThrownBy(
            () -> new LockFindings(desk.casework).run(desk.first, id, desk.on(6), List.of("2.5")))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("2.5");
  }
}
