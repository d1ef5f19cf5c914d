package corymb.usecase.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.CaseHistory;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Rated;
import corymb.assessment.state.Submitted;
import corymb.store.BothDatabases;
import corymb.store.session.Transactions;
import corymb.usecase.casework.ImportResponses.Imported;
import corymb.usecase.casework.ImportResponses.Outcome;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Response;
import corymb.usecase.desk.Stage;
import corymb.usecase.review.ReturnWithQuestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A response that is kept and not rated yet. */
@BothDatabases
class RateCaseTest {

  private static final String LOST = "0".repeat(64);

  private final Transactions store;
  private CaseDesk desk;

  RateCaseTest(Transactions store) {
    this.store = store;
  }

  @BeforeEach
  void begin() {
    desk = new CaseDesk(store);
  }

  private Imported take(Response response, boolean rating) {
    List<Imported> all = new ArrayList<>();
    new ImportResponses(desk.casework, rating)
        .run(CaseDesk.SECRETARIAT, desk.on(0), List.of(response.source()).iterator(), all::add);
    return all.get(0);
  }

  private CaseHistory rate(String id, int days) {
    return new RateCase(desk.casework).run(CaseDesk.SECRETARIAT, id, desk.on(days));
  }

  /** A snapshot whose values are gone: comparing with it is a fault of the program's data. */
  private void loseSnapshot() {
    store.run(
        session ->
            session
                .sql("insert into blob (sha256, bytes_count) values (?, 9)")
                .param(LOST)
                .update());
    store.run(
        session ->
            session
                .sql(
                    "insert into snapshot (name, frozen_on, scheme, criteria, organisations, sha256)"
                        + " values ('lost', ?, 'ecei/1.0.0', 'x', 5, ?)")
                .params(desk.day, LOST)
                .update());
  }

  private void findSnapshot() {
    store.run(session -> session.sql("delete from snapshot").update());
  }

  @Test
  void what_is_only_handed_in_waits_and_is_rated_by_an_act_of_its_own() {
    Response response = desk.gold();
    Imported imported = take(response, false);
    String id = Objects.requireNonNull(imported.caseId());
    assertThat(imported.outcome()).isEqualTo(Outcome.SUBMITTED);
    assertThat(imported.fault()).isNull();
    assertThat(desk.history(id).state()).isInstanceOf(Submitted.class);
    assertThat(new ListCases(desk.casework).run(CaseDesk.SECRETARIAT, "submitted"))
        .extracting(row -> row.id())
        .containsExactly(id);
    Rated rated = (Rated) rate(id, 3).state();
    String other = desk.imported(response.named("Another"));
    assertThat(rated.own().byIndicator())
        .isEqualTo(((Rated) desk.history(other).state()).own().byIndicator());
    assertThat(desk.history(id).acts().get(0).stamp().on()).isEqualTo(desk.day.plusDays(3));
  }

  @Test
  void a_case_is_rated_once() {
    String id = desk.submitted();
    rate(id, 1);
    Map<String, Long> before = desk.rows();
    assertThatThrownBy(() -> rate(id, 1))
        .isInstanceOf(ActRefused.class)
        .hasMessageStartingWith("cannot rate the response: the case is rated; possible now: ");
    assertThat(desk.rows()).isEqualTo(before);
  }

  @Test
  void what_waits_is_rated_by_a_second_import_and_a_third_changes_nothing() {
    Response response = desk.gold();
    String id = Objects.requireNonNull(take(response, false).caseId());
    assertThat(take(response, false).outcome()).isEqualTo(Outcome.UNCHANGED);
    Imported second = take(response, true);
    assertThat(second.outcome()).isEqualTo(Outcome.RATED);
    assertThat(second.caseId()).isEqualTo(id);
    assertThat(desk.history(id).state()).isInstanceOf(Rated.class);
    Map<String, Long> before = desk.rows();
    assertThat(take(response, true).outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(desk.rows()).isEqualTo(before);
  }

  @Test
  void a_fault_at_the_rating_loses_nothing_and_the_case_is_rated_once_it_is_mended() {
    loseSnapshot();
    Response response = desk.gold();
    Imported imported = take(response, true);
    assertThat(imported.outcome()).isEqualTo(Outcome.SUBMITTED);
    assertThat(imported.fault()).contains(LOST);
    String id = Objects.requireNonNull(imported.caseId());
    assertThat(desk.history(id).state()).isInstanceOf(Submitted.class);
    assertThat(take(response, true).fault()).contains(LOST);
    assertThatThrownBy(() -> rate(id, 1)).hasMessageContaining(LOST);
    assertThat(desk.history(id).acts()).isEmpty();
    findSnapshot();
    assertThat(rate(id, 1).state()).isInstanceOf(Rated.class);
  }

  @Test
  void a_corrected_response_is_kept_too_when_its_rating_fails() {
    String id = desk.at(Stage.FREE);
    new ReturnWithQuestions(desk.casework).run(desk.first, id, desk.on(4), List.of("how many?"));
    loseSnapshot();
    byte[] again =
        Response.of("gold-at-the-edge").named(desk.name(id)).with("team.fte", "2").bytes();
    CaseHistory kept =
        new ResubmitResponse(desk.casework).run(desk.manager(id), id, desk.on(5), "a.json", again);
    assertThat(kept.state()).isInstanceOf(Submitted.class);
    findSnapshot();
    assertThat(rate(id, 6).state()).isInstanceOf(Rated.class);
  }

  @Test
  void a_pack_that_changed_since_the_hand_in_does_not_rate() {
    String id = desk.submitted();
    store.run(
        session ->
            session
                .sql("update case_act set body = replace(body, 'sha256:', 'sha256:0')")
                .update());
    assertThatThrownBy(() -> rate(id, 1))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("ecei/1.0.0")
        .hasMessageContaining("--rules");
  }
}
