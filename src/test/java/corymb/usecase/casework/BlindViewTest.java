package corymb.usecase.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.NotPermitted;
import corymb.assessment.actor.Role;
import corymb.assessment.finding.Finding;
import corymb.assessment.finding.Verdict;
import corymb.assessment.state.ActRefused;
import corymb.store.BothDatabases;
import corymb.store.session.Transactions;
import corymb.usecase.decision.AppealDecision;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Stage;
import corymb.usecase.replay.ExportCapsule;
import corymb.usecase.review.RecordFindings;
import corymb.usecase.review.ReturnWithQuestions;
import corymb.usecase.review.SettleDifference;
import corymb.usecase.statistics.CaseStatistics;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Until all have locked, an assessor learns nothing of what the other wrote: neither the names of
 * evidence nor questions, replies, reasons or what was agreed in a round before.
 */
@BothDatabases
class BlindViewTest {

  private static final byte[] NOTES = "notes".getBytes(StandardCharsets.UTF_8);

  private final Transactions store;
  private CaseDesk desk;

  BlindViewTest(Transactions store) {
    this.store = store;
  }

  @BeforeEach
  void begin() {
    desk = new CaseDesk(store);
  }

  private String told(Actor actor, String id) {
    return new ShowCase(desk.casework).run(actor, id).toString();
  }

  /** The second assessor, also with a further role. */
  private List<Actor> seconds() {
    String person = desk.second.person();
    return List.of(
        desk.second,
        new Actor(person, Set.of(Role.SECRETARIAT), null),
        new Actor(person, Set.of(Role.ASSESSOR, Role.COMMITTEE, Role.SECRETARIAT), null));
  }

  private void evidence(Actor actor, String id, int days, String name) {
    new AddEvidenceFile(desk.casework)
        .run(
            actor,
            id,
            desk.because(days, "why " + name),
            name,
            NOTES,
            List.of("team.fte"),
            desk.day);
  }

  /** A case in which the first assessor added evidence, asked, and got a reply. */
  private String asked() {
    String id = desk.at(Stage.FREE);
    evidence(desk.first, id, 4, "payroll-of-the-first.txt");
    evidence(desk.manager(id), id, 4, "list-of-the-manager.txt");
    new ReturnWithQuestions(desk.casework)
        .run(desk.first, id, desk.because(5, "doubts"), List.of("are the nine contracts real?"));
    return id;
  }

  @Test
  void evidence_of_the_other_and_questions_of_the_other_with_their_reply_are_hidden() {
    String id = asked();
    new ReplyToQuestions(desk.casework).run(desk.manager(id), id, desk.on(6), "seven of them are");
    String[] secrets = {"payroll-of-the-first", "nine contracts", "doubts", "seven of them"};
    for (Actor second : seconds()) {
      assertThat(told(second, id)).doesNotContain(secrets).contains("list-of-the-manager.txt");
    }
    assertThat(told(desk.first, id)).contains(secrets);
    assertThat(told(CaseDesk.SECRETARIAT, id)).contains(secrets);
    assertThat(told(desk.manager(id), id))
        .contains("nine contracts", "seven of them")
        .doesNotContain("payroll-of-the-first");
    desk.lock(id, 7);
    for (Actor second : seconds()) {
      assertThat(told(second, id)).contains(secrets);
    }
  }

  @Test
  void the_questions_are_hidden_while_the_case_is_returned() {
    String id = asked();
    assertThat(told(desk.second, id)).doesNotContain("nine contracts", "doubts");
    assertThat(new ListCases(desk.casework).run(desk.second, null).toString())
        .doesNotContain("nine contracts", "payroll");
  }

  @Test
  void own_questions_and_those_of_the_secretariat_are_seen_with_their_replies() {
    String id = desk.at(Stage.FREE);
    ReturnWithQuestions ask = new ReturnWithQuestions(desk.casework);
    ReplyToQuestions reply = new ReplyToQuestions(desk.casework);
    ask.run(desk.second, id, desk.on(4), List.of("own question"));
    reply.run(desk.manager(id), id, desk.on(4), "own reply");
    ask.run(CaseDesk.SECRETARIAT, id, desk.on(5), List.of("office question"));
    reply.run(desk.manager(id), id, desk.on(5), "office reply");
    assertThat(told(desk.second, id))
        .contains("own question", "own reply", "office question", "office reply");
    assertThat(told(desk.first, id))
        .contains("office question", "office reply")
        .doesNotContain("own question", "own reply");
  }

  @Test
  void a_finding_does_not_tell_whether_the_other_added_a_file() {
    String id = asked();
    new ReplyToQuestions(desk.casework).run(desk.manager(id), id, desk.on(6), "yes");
    String sha256 = corymb.store.blob.Digest.of(NOTES);
    Finding finding =
        new Finding("team.fte", Verdict.CONFIRMED, null, null, List.of(sha256.replace('a', 'b')));
    assertThatThrownBy(
            () ->
                new RecordFindings(desk.casework)
                    .run(desk.second, id, desk.on(7), List.of(finding)))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("the case has no evidence");
  }

  @Test
  void statistics_and_the_capsule_wait_for_the_locks_too() {
    String id = desk.at(Stage.VISITED);
    for (Actor second : seconds()) {
      assertThatThrownBy(() -> new CaseStatistics(desk.casework).one(second, id))
          .isInstanceOf(ActRefused.class);
      assertThatThrownBy(
              () ->
                  new ExportCapsule(desk.casework)
                      .run(second, id, true, "corymb", new ByteArrayOutputStream()))
          .isInstanceOf(NotPermitted.class);
    }
  }

  @Test
  void who_hears_an_appeal_sees_what_is_appealed_against_and_not_what_was_agreed() {
    String id = desk.at(Stage.VISITED);
    desk.correct(desk.first, id, 5, "team.fte", "2.25");
    desk.lock(id, 5);
    new SettleDifference(desk.casework)
        .run(desk.first, id, desk.because(6, "counted again"), "team.fte", "2.25");
    for (Actor each : List.of(desk.first, desk.second)) {
      new corymb.usecase.review.SignAgreement(desk.casework).run(each, id, desk.on(6), "gold");
    }
    new corymb.usecase.decision.JudgeCase(desk.casework).run(CaseDesk.SECRETARIAT, id, desk.on(7));
    desk.decline(id, desk.because(8, "not convincing"));
    new AppealDecision(desk.casework).run(desk.manager(id), id, desk.because(9, "unfair"));
    Actor fourth = desk.person("fourth", "ES", Role.ASSESSOR);
    desk.assign(id, desk.on(10), List.of(desk.third, fourth));
    assertThat(told(desk.third, id))
        .contains("declined", "not convincing", "unfair")
        .doesNotContain("2.25", "counted again", "recommended", "highest label allowed");
    assertThat(told(CaseDesk.SECRETARIAT, id)).contains("counted again", "recommended");
  }
}
