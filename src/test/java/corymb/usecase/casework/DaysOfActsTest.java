package corymb.usecase.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.finding.Finding;
import corymb.assessment.finding.Verdict;
import corymb.assessment.state.ActRefused;
import corymb.label.award.AwardAct;
import corymb.store.BothDatabases;
import corymb.store.session.Transactions;
import corymb.usecase.decision.CorrectAgreed;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Stage;
import corymb.usecase.label.ActOnLabel;
import corymb.usecase.review.RecordFindings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Acts count for today or a day before, and nobody moves the day that the answers describe. */
@BothDatabases
class DaysOfActsTest {

  private static final String DAY = "organisation.assessmentDate";

  private final Transactions store;
  private CaseDesk desk;

  DaysOfActsTest(Transactions store) {
    this.store = store;
  }

  @BeforeEach
  void begin() {
    desk = new CaseDesk(store);
  }

  private void assertRefused(ThrowingCallable act, String... says) {
    Map<String, Long> rows = desk.rows();
    assertThatThrownBy(act).isInstanceOf(ActRefused.class).hasMessageContainingAll(says);
    assertThat(desk.rows()).isEqualTo(rows);
  }

  /** A casework on the day after the import. */
  private Casework nextDay() {
    LocalDate today = desk.day.plusDays(1);
    return new Casework(store, CaseDesk.SHELF, Clock.systemUTC(), () -> today);
  }

  @Test
  void an_act_counts_for_today_and_not_for_tomorrow() {
    String id = desk.at(Stage.RATED);
    ApplyForLabel apply = new ApplyForLabel(nextDay());
    assertRefused(
        () -> apply.run(desk.manager(id), id, desk.on(2), "gold", List.of()),
        "today, 2026-06-02",
        "found 2026-06-03, which is still to come");
    apply.run(desk.manager(id), id, desk.on(1), "gold", List.of());
    assertRefused(
        () ->
            new ImportResponses(nextDay())
                .run(
                    CaseDesk.SECRETARIAT,
                    desk.on(2),
                    List.of(desk.gold().source()).iterator(),
                    imported -> {}),
        "still to come");
  }

  @Test
  void a_label_is_not_withdrawn_tomorrow() {
    String id = desk.at(Stage.GRANTED);
    ActOnLabel act = new ActOnLabel(nextDay());
    assertRefused(
        () ->
            act.run(
                desk.committee,
                "ECEI-2026-00001",
                AwardAct.Kind.WITHDRAWN,
                desk.because(20, "misuse")),
        "still to come");
    assertThat(desk.history(id).state().name()).isEqualTo("granted");
  }

  @Test
  void evidence_takes_effect_by_the_day_of_the_act() {
    String id = desk.at(Stage.RATED);
    AddEvidenceFile add = new AddEvidenceFile(desk.casework);
    byte[] bytes = {1};
    List<String> questions = List.of("team.fte");
    LocalDate day = desk.day.plusDays(3);
    assertRefused(
        () -> add.run(desk.manager(id), id, desk.on(3), "x.txt", bytes, questions, day.plusDays(1)),
        "takes effect on 2026-06-05, received on 2026-06-04");
    add.run(desk.manager(id), id, desk.on(3), "x.txt", bytes, questions, day);
  }

  @Test
  void the_day_that_the_answers_describe_is_confirmed_and_never_corrected() {
    String id = desk.at(Stage.FREE);
    assertRefused(() -> desk.correct(desk.first, id, 4, DAY, "2026-01-01"), DAY, "return the case");
    Finding confirmed = new Finding(DAY, Verdict.CONFIRMED, null, null, List.of());
    new RecordFindings(desk.casework).run(desk.first, id, desk.on(4), List.of(confirmed));
    String judged = desk.at(Stage.JUDGED);
    assertRefused(
        () ->
            new CorrectAgreed(desk.casework)
                .run(desk.committee, judged, desk.because(8, "a slip"), DAY, "2026-01-01"),
        DAY);
  }
}
