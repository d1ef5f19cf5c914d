package corymb.usecase.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.intake.problem.ProblemCode;
import corymb.scheme.language.Language;
import corymb.store.BothDatabases;
import corymb.store.session.Transactions;
import corymb.usecase.casework.ImportResponses.Imported;
import corymb.usecase.casework.ImportResponses.Outcome;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Response;
import corymb.usecase.desk.Stage;
import corymb.usecase.draft.AnswerDraft.Change;
import corymb.usecase.draft.AnswerDraft.Saved;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A questionnaire is filled in answer by answer and handed in. */
@BothDatabases
class DraftTest {

  private final Transactions store;
  private CaseDesk desk;
  private String organisation = "";
  private Actor ada = new Actor("p-0001", Set.of(Role.CLUSTER_MANAGER), "");
  private Actor bob = ada;

  DraftTest(Transactions store) {
    this.store = store;
  }

  @BeforeEach
  void begin() {
    desk = new CaseDesk(store);
    organisation = desk.history(desk.at(Stage.RATED)).organisation();
    ada = new Actor(desk.first.person(), Set.of(Role.CLUSTER_MANAGER), organisation);
    bob = new Actor(desk.second.person(), Set.of(Role.CLUSTER_MANAGER), organisation);
  }

  private Saved answer(Actor who, String question, String text, String seen) {
    return new AnswerDraft(desk.casework)
        .run(
            who,
            organisation,
            desk.day,
            Language.ENGLISH,
            List.of(new Change(question, text, seen)));
  }

  private Draft last() {
    return new BeginDraft(desk.casework)
        .run(ada, organisation, desk.day, BeginDraft.From.LAST_RESPONSE);
  }

  @Test
  void a_number_is_kept_in_its_one_form_and_what_is_no_number_is_kept_as_it_was_typed() {
    assertThat(answer(ada, "team.fte", " 2,50 ", "").draft().text("team.fte")).isEqualTo("2.5");
    Saved wrong = answer(ada, "team.fte", "about two", "2.5");
    assertThat(wrong.draft().text("team.fte")).isEqualTo("about two");
    assertThat(wrong.draft().look().intake().problems())
        .anyMatch(
            problem ->
                "team.fte".equals(problem.question())
                    && problem.code().equals(ProblemCode.NOT_A_NUMBER.code()));
  }

  @Test
  void the_last_of_two_writers_wins_and_is_told_what_was_replaced() {
    answer(ada, "team.fte", "2", "");
    Saved told = answer(bob, "team.fte", "3", "");
    assertThat(told.draft().text("team.fte")).isEqualTo("3");
    assertThat(told.replaced()).hasSize(1);
    assertThat(told.replaced().get(0).answer()).isEqualTo("2");
    assertThat(told.replaced().get(0).name()).isEqualTo("first");
    assertThat(answer(bob, "team.fte", "4", "3").replaced()).isEmpty();
  }

  @Test
  void a_draft_begins_with_the_last_answers_but_not_with_their_day() {
    Draft draft = last();
    assertThat(draft.text("organisation.assessmentDate")).isEmpty();
    assertThat(draft.text("team.fte")).isNotEmpty();
    assertThat(draft.look().intake().problems())
        .extracting(problem -> String.valueOf(problem.question()))
        .containsExactly("organisation.assessmentDate");
    assertThat(draft.look().scorecard()).isNull();
  }

  @Test
  void points_are_known_of_indicators_whose_answers_are_all_there() {
    Draft draft = last();
    int without = draft.look().known().points().size();
    assertThat(without).isPositive();
    Draft whole = answer(ada, "organisation.assessmentDate", "2026-05-31", "").draft();
    assertThat(whole.look().known().points()).hasSizeGreaterThan(without);
    assertThat(Objects.requireNonNull(whole.look().scorecard()).indicative()).isNotNull();
    Draft less = answer(ada, "participants.total", "", "").draft();
    assertThat(less.look().known().knows("1.1.0")).isFalse();
    assertThat(less.look().known().knows("1.2")).isTrue();
  }

  @Test
  void a_blank_draft_knows_only_what_is_known_of_the_organisation() {
    Draft draft =
        new BeginDraft(desk.casework).run(ada, organisation, desk.day, BeginDraft.From.BLANK);
    assertThat(draft.text("organisation.country")).isEqualTo("ES");
    assertThat(draft.text("team.fte")).isEmpty();
    assertThat(draft.look().known().points()).doesNotContainKeys("1.1.0", "1.2", "2.5");
  }

  @Test
  void what_is_handed_in_becomes_a_case_and_the_draft_is_gone() {
    last();
    Imported faulty = new HandInDraft(desk.casework).run(ada, organisation, desk.on(0), null);
    assertThat(faulty.outcome()).isEqualTo(Outcome.FAULTY);
    answer(ada, "organisation.assessmentDate", "2026-05-31", "");
    Imported handedIn = new HandInDraft(desk.casework).run(ada, organisation, desk.on(0), null);
    assertThat(handedIn.outcome()).isEqualTo(Outcome.NEW);
    assertThat(desk.history(String.valueOf(handedIn.caseId())).organisation())
        .isEqualTo(organisation);
    assertThat(
            new ShowDraft(desk.casework)
                .run(ada, organisation, desk.day, Language.ENGLISH)
                .isBegun())
        .isFalse();
  }

  @Test
  void a_response_of_another_organisation_is_not_handed_in() {
    byte[] foreign = Response.of("gold-at-the-edge").named("Somebody Else").bytes();
    HandInResponse handIn = new HandInResponse(desk.casework);
    assertThatThrownBy(
            () -> handIn.run(ada, organisation, desk.on(0), "answers.json", foreign, null))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("Somebody Else (ES)");
  }

  @Test
  void an_unknown_question_and_an_endless_answer_are_refused() {
    assertThatThrownBy(() -> answer(ada, "team.nobody", "1", ""))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("team.nobody");
    assertThatThrownBy(() -> answer(ada, "team.fte", "1".repeat(4001), ""))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("4001 characters");
  }
}
