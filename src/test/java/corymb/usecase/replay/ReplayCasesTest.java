package corymb.usecase.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.actor.NotPermitted;
import corymb.store.BothDatabases;
import corymb.store.cases.UnknownCase;
import corymb.store.session.Transactions;
import corymb.usecase.casework.Casework;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@BothDatabases
class ReplayCasesTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

  private final Transactions store;
  private final GoldCase cases;

  ReplayCasesTest(Transactions store) {
    this.store = store;
    this.cases = new GoldCase(store);
  }

  @BeforeEach
  void addPeople() {
    cases.people();
  }

  private String granted() {
    String id = cases.imported("gold-at-the-edge", JUNE);
    cases.review(id);
    cases.agree(id);
    cases.grant(id);
    return id;
  }

  private Replayed replay(String id) {
    List<Replayed> all = new ArrayList<>();
    new ReplayCases(cases.casework()).run(GoldCase.OFFICE, List.of(id), all::add);
    return all.get(0);
  }

  private void change(String sql, String... parameters) {
    int changed = store.in(session -> session.sql(sql).params(List.of(parameters)).update());
    assertThat(changed).isPositive();
  }

  @Test
  void a_granted_case_comes_out_the_same() {
    Replayed replayed = replay(granted());
    assertThat(replayed.deviations()).isEmpty();
    assertThat(replayed.state()).isEqualTo("granted");
    assertThat(replayed.acts()).isEqualTo(17);
  }

  @Test
  void a_corrected_and_declined_case_comes_out_the_same() {
    String id = cases.imported("gold-at-the-edge", JUNE);
    cases.review(id);
    cases.agree(id);
    cases.correctAndDecline(id);
    assertThat(replay(id).deviations()).isEmpty();
  }

  @Test
  void all_cases_come_in_the_order_of_their_ids() {
    cases.imported("silver", JUNE);
    cases.imported("waived", JUNE);
    cases.imported("near-gold", JUNE);
    List<Replayed> all = new ArrayList<>();
    new ReplayCases(cases.casework()).all(GoldCase.OFFICE, all::add);
    assertThat(all).hasSize(3).allMatch(Replayed::isSame);
    assertThat(all).extracting(Replayed::id).isSorted();
  }

  @Test
  void an_earlier_case_counts_as_it_stood_when_the_case_was_judged() {
    String id = granted();
    byte[] later = GoldCase.read(Path.of("samples/gold-at-the-edge/answers.json"));
    String other = cases.imported("later.json", later, JUNE.plusYears(3));
    assertThat(other).startsWith(id.substring(0, 7));
    assertThat(replay(id).deviations()).isEmpty();
  }

  @Test
  void changed_points_are_named_with_both_digests() {
    String id = cases.imported("silver", JUNE);
    String before = body(id, 2);
    String changed = before.replaceFirst("\"points\":\\d+", "\"points\":149");
    change("update case_act set body = ? where case_id = ? and nr = 2", changed, id);
    Replayed replayed = replay(id);
    assertThat(replayed.deviations())
        .extracting(Deviation::act, Deviation::what)
        .contains(
            org.assertj.core.groups.Tuple.tuple(2, "the digest of the act"),
            org.assertj.core.groups.Tuple.tuple(2, "the result of the own answers"));
    assertThat(replayed.deviations().get(1).stored()).contains("149 of ");
    assertThat(replayed.deviations().get(1).found()).doesNotContain("149 of ");
  }

  private String body(String id, int number) {
    return store.in(
        session ->
            session
                .sql("select body from case_act where case_id = ? and nr = ?")
                .params(id, number)
                .query(String.class)
                .single());
  }

  @Test
  void a_missing_response_is_told() {
    String id = cases.imported("silver", JUNE);
    String response =
        store.in(s -> corymb.store.cases.CaseStore.load(s, id).first().response().sha256());
    change("delete from blob_part where sha256 = ?", response);
    change("delete from blob where sha256 = ?", response);
    assertThat(replay(id).deviations())
        .singleElement()
        .satisfies(
            deviation -> {
              assertThat(deviation.stored()).isEqualTo(response);
              assertThat(deviation.found()).contains("no bytes with the SHA-256");
            });
  }

  @Test
  void a_changed_response_is_told() {
    String id = cases.imported("silver", JUNE);
    String response =
        store.in(s -> corymb.store.cases.CaseStore.load(s, id).first().response().sha256());
    change("delete from blob_part where sha256 = ?", response);
    assertThat(replay(id).deviations())
        .singleElement()
        .satisfies(deviation -> assertThat(deviation.found()).contains("damaged"));
  }

  @Test
  void a_missing_result_is_told() {
    String id = cases.imported("silver", JUNE);
    String result =
        store.in(
            s ->
                ((corymb.assessment.state.Rated) corymb.store.cases.CaseStore.load(s, id).state())
                    .own()
                    .sha256());
    change("delete from blob_part where sha256 = ?", result);
    change("delete from blob where sha256 = ?", result);
    assertThat(replay(id).deviations())
        .singleElement()
        .satisfies(deviation -> assertThat(deviation.found()).contains(result));
  }

  @Test
  void a_changed_standing_is_told() {
    String id = granted();
    change("update cluster_case set state = 'declined' where id = ?", id);
    assertThat(replay(id).deviations())
        .singleElement()
        .satisfies(
            deviation -> {
              assertThat(deviation.stored()).startsWith("declined after 17 acts");
              assertThat(deviation.found()).startsWith("granted after 17 acts");
            });
  }

  @Test
  void an_act_that_is_gone_ends_the_fold_with_its_reason() {
    String id = granted();
    change("delete from case_act where case_id = ? and nr = 3", id);
    assertThat(replay(id).deviations())
        .anySatisfy(deviation -> assertThat(deviation.found()).contains("apply for a label first"));
  }

  @Test
  void a_pack_that_the_program_lacks_is_told() {
    String id = cases.imported("silver", JUNE);
    String body = body(id, 1).replace("ecei/1.0.0", "ecei/0.9.0");
    change("update case_act set body = ? where case_id = ? and nr = 1", body, id);
    assertThat(replay(id).deviations())
        .anySatisfy(
            deviation -> {
              assertThat(deviation.what()).isEqualTo("the pack ecei/0.9.0");
              assertThat(deviation.found()).contains("--rules");
            });
  }

  @Test
  void only_secretariat_and_administrator_may() {
    Casework casework = cases.casework();
    assertThatThrownBy(() -> new ReplayCases(casework).all(GoldCase.ANA, r -> {}))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(
            () -> new ReplayCases(casework).run(GoldCase.OFFICE, List.of("DNK-9"), r -> {}))
        .isInstanceOf(UnknownCase.class);
  }
}
