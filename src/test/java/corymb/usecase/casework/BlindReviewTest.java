package corymb.usecase.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Role;
import corymb.assessment.finding.Finding;
import corymb.assessment.finding.Verdict;
import corymb.assessment.state.ActRefused;
import corymb.store.BothDatabases;
import corymb.store.session.Transactions;
import corymb.usecase.decision.AppealDecision;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Response;
import corymb.usecase.desk.Stage;
import corymb.usecase.review.LockFindings;
import corymb.usecase.review.RecordFindings;
import corymb.usecase.review.ReturnWithQuestions;
import corymb.usecase.review.ShowDifferences;
import corymb.usecase.review.SignAgreement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Nobody sees an assessor's findings before all are locked, and the organisation not before the
 * decision.
 */
@BothDatabases
class BlindReviewTest {

  private static final String SECRET = "the payroll says so";
  private static final List<String> REVIEW = List.of("record findings", "lock the findings");

  private final Transactions store;
  private CaseDesk desk;

  BlindReviewTest(Transactions store) {
    this.store = store;
  }

  @BeforeEach
  void begin() {
    desk = new CaseDesk(store);
  }

  private List<Actor> insiders() {
    return List.of(desk.second, desk.committee, CaseDesk.SECRETARIAT);
  }

  /** The manager of the case's organisation, and one who assesses and decides elsewhere. */
  private List<Actor> outsiders(String id) {
    String organisation = desk.history(id).organisation();
    return List.of(
        desk.manager(id),
        new Actor(
            "p-0902", Set.of(Role.CLUSTER_MANAGER, Role.ASSESSOR, Role.COMMITTEE), organisation));
  }

  private void assertHidden(String id, List<Actor> actors) {
    for (Actor actor : actors) {
      CaseView view = new ShowCase(desk.casework).run(actor, id);
      assertThat(view.lines())
          .filteredOn(line -> line.person().equals(desk.first.person()))
          .filteredOn(line -> REVIEW.contains(line.what().toString()))
          .as("seen by " + actor)
          .isNotEmpty()
          .allSatisfy(
              line -> {
                assertThat(line.detail().toString()).isEmpty();
                assertThat(line.reason()).isNull();
              });
    }
  }

  private void assertShown(String id, List<Actor> actors) {
    for (Actor actor : actors) {
      CaseView view = new ShowCase(desk.casework).run(actor, id);
      assertThat(view.lines())
          .filteredOn(line -> REVIEW.contains(line.what().toString()))
          .as("seen by " + actor)
          .isNotEmpty()
          .allSatisfy(line -> assertThat(line.detail().toString()).isNotEmpty());
    }
  }

  private void find(Actor actor, String id, int days) {
    Finding finding =
        new Finding("team.fte", Verdict.CORRECTED, "2.2", "seen in the books", List.of());
    new RecordFindings(desk.casework).run(actor, id, desk.because(days, SECRET), List.of(finding));
  }

  private void lock(Actor actor, String id, int days) {
    new LockFindings(desk.casework).run(actor, id, desk.because(days, SECRET), List.of());
  }

  private void assertNoDifferences(String id) {
    for (Actor actor : List.of(desk.first, desk.second, CaseDesk.SECRETARIAT)) {
      assertThatThrownBy(() -> new ShowDifferences(desk.casework).run(actor, id))
          .isInstanceOf(ActRefused.class)
          .hasMessageNotContaining("2.2");
    }
  }

  @Test
  void until_all_are_locked_only_the_assessor_sees_the_own_findings() {
    String id = desk.at(Stage.VISITED);
    find(desk.first, id, 5);
    assertHidden(id, insiders());
    assertHidden(id, outsiders(id));
    assertShown(id, List.of(desk.first));
    lock(desk.first, id, 6);
    assertHidden(id, insiders());
    assertHidden(id, outsiders(id));
    assertNoDifferences(id);
    find(desk.second, id, 7);
    assertHidden(id, insiders());
    lock(desk.second, id, 8);
    assertShown(id, insiders());
    assertHidden(id, outsiders(id));
  }

  @Test
  void a_case_that_was_returned_and_handed_in_again_stays_blind() {
    String id = desk.at(Stage.VISITED);
    find(desk.first, id, 5);
    lock(desk.first, id, 6);
    new ReturnWithQuestions(desk.casework).run(desk.second, id, desk.on(7), List.of("how many?"));
    assertHidden(id, insiders());
    assertHidden(id, outsiders(id));
    assertNoDifferences(id);
    Response corrected =
        Response.of("gold-at-the-edge").named(desk.name(id)).with("team.fte", "1.9");
    new ResubmitResponse(desk.casework)
        .run(desk.manager(id), id, desk.on(8), "answers.json", corrected.bytes());
    assertHidden(id, List.of(desk.committee, CaseDesk.SECRETARIAT));
    assertHidden(id, outsiders(id));
    new ApplyForLabel(desk.casework).run(desk.manager(id), id, desk.on(9), "gold", List.of());
    desk.assign(id, desk.on(10), List.of(desk.first, desk.second));
    assertHidden(id, insiders());
    assertNoDifferences(id);
    desk.review(id, "gold", List.of(desk.first, desk.second), List.of(), Stage.VISITED, 11);
    lock(desk.first, id, 13);
    assertHidden(id, insiders());
    assertNoDifferences(id);
    lock(desk.second, id, 13);
    assertShown(id, insiders());
  }

  @Test
  void a_reply_leaves_it_blind() {
    String id = desk.at(Stage.VISITED);
    find(desk.first, id, 5);
    new ReturnWithQuestions(desk.casework).run(desk.second, id, desk.on(7), List.of("how many?"));
    new ReplyToQuestions(desk.casework).run(desk.manager(id), id, desk.on(8), "two");
    assertHidden(id, insiders());
    assertHidden(id, outsiders(id));
  }

  @Test
  void the_organisation_sees_the_review_once_it_is_decided_and_in_an_appeal() {
    String id = desk.at(Stage.VISITED);
    find(desk.first, id, 5);
    find(desk.second, id, 5);
    lock(desk.first, id, 6);
    lock(desk.second, id, 6);
    for (Actor assessor : List.of(desk.first, desk.second)) {
      new SignAgreement(desk.casework).run(assessor, id, desk.on(7), "gold");
      assertHidden(id, outsiders(id));
    }
    new corymb.usecase.decision.JudgeCase(desk.casework).run(CaseDesk.SECRETARIAT, id, desk.on(8));
    assertHidden(id, outsiders(id));
    desk.decline(id, desk.because(9, "not convincing"));
    assertShown(id, outsiders(id));
    new AppealDecision(desk.casework).run(desk.manager(id), id, desk.because(10, "unfair"));
    assertShown(id, outsiders(id));
    Actor fourth = desk.person("fourth", "ES", Role.ASSESSOR);
    desk.assign(id, desk.on(11), List.of(desk.third, fourth));
    assertHidden(id, List.of(desk.third, fourth));
  }
}
