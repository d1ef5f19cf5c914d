package corymb.usecase.casework;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.assessment.CaseHistory;
import corymb.assessment.actor.NotPermitted;
import corymb.assessment.finding.Finding;
import corymb.assessment.finding.Verdict;
import corymb.assessment.judgement.Visit;
import corymb.assessment.state.ActRefused;
import corymb.store.BothDatabases;
import corymb.store.audit.AuditCheck;
import corymb.store.audit.Verified;
import corymb.store.cases.CaseChanged;
import corymb.store.cases.CaseRow;
import corymb.store.cases.CaseStore;
import corymb.store.session.Transactions;
import corymb.usecase.ResponseSource;
import corymb.usecase.decision.JudgeCase;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Response;
import corymb.usecase.desk.Stage;
import corymb.usecase.review.LockFindings;
import corymb.usecase.review.NoteVisit;
import corymb.usecase.review.RecordFindings;
import corymb.usecase.review.ReplaceAssessor;
import corymb.usecase.review.ReturnWithQuestions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ten people act on one case at the same moment. */
@BothDatabases
class ManyAtOnceTest {

  private static final int THREADS = 10;

  private final Transactions store;
  private CaseDesk desk;

  ManyAtOnceTest(Transactions store) {
    this.store = store;
  }

  @BeforeEach
  void begin() {
    desk = new CaseDesk(store);
  }

  /** Does ten things at the same moment; gives the refusals. */
  private static List<Throwable> atOnce(List<Callable<?>> acts) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(acts.size());
    CyclicBarrier start = new CyclicBarrier(acts.size());
    List<Throwable> refusals = new ArrayList<>();
    try {
      List<Future<Object>> running = new ArrayList<>();
      for (Callable<?> act : acts) {
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  return act.call();
                }));
      }
      for (Future<Object> each : running) {
        try {
          each.get();
        } catch (ExecutionException e) {
          refusals.add(e.getCause());
        }
      }
    } finally {
      threads.shutdownNow();
    }
    return refusals;
  }

  private static List<Callable<?>> ten(Callable<?> act) {
    return IntStream.range(0, THREADS).<Callable<?>>mapToObj(n -> act).collect(Collectors.toList());
  }

  private void assertOneWins(String id, Callable<?> act) throws InterruptedException {
    int before = desk.history(id).acts().size();
    List<Throwable> refusals = atOnce(ten(act));
    assertThat(refusals)
        .hasSize(THREADS - 1)
        .allSatisfy(each -> assertThat(each).isInstanceOfAny(CaseChanged.class, ActRefused.class));
    assertThat(desk.history(id).acts()).hasSize(before + 1);
    assertConsistent(id);
  }

  private void assertConsistent(String id) {
    CaseHistory history = desk.history(id);
    List<Long> numbers =
        store.in(
            session ->
                session
                    .sql("select nr from case_act where case_id = ? order by nr")
                    .param(id)
                    .query(Long.class)
                    .list());
    assertThat(numbers)
        .containsExactlyElementsOf(
            LongStream.rangeClosed(1, history.acts().size() + 1L).boxed().toList());
    CaseRow row =
        store.in(session -> CaseStore.list(session, null, history.organisation())).stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow();
    assertThat(row.acts()).isEqualTo(history.acts().size() + 1);
    assertThat(row.state()).isEqualTo(history.state().name());
    assertAudited();
  }

  private void assertAudited() {
    Verified verified = store.snapshot(AuditCheck::verify);
    assertThat(verified.fault()).isNull();
  }

  @Test
  void of_ten_who_assign_one_does() throws InterruptedException {
    String id = desk.at(Stage.APPLIED);
    assertOneWins(id, () -> desk.assign(id, desk.on(2), List.of(desk.first, desk.second)));
  }

  @Test
  void of_ten_who_lock_one_set_of_findings_one_does() throws InterruptedException {
    String id = desk.at(Stage.VISITED);
    assertOneWins(
        id, () -> new LockFindings(desk.casework).run(desk.first, id, desk.on(5), List.of()));
  }

  @Test
  void of_ten_who_judge_one_does() throws InterruptedException {
    String id = desk.at(Stage.AGREED);
    assertOneWins(id, () -> new JudgeCase(desk.casework).run(CaseDesk.SECRETARIAT, id, desk.on(7)));
  }

  @Test
  void of_ten_who_grant_one_does_and_there_is_one_award() throws InterruptedException {
    String id = desk.at(Stage.JUDGED);
    assertOneWins(id, () -> desk.decide(id, desk.on(8), "gold"));
    assertThat(desk.rows()).containsEntry("award", 1L);
  }

  @Test
  void of_ten_different_acts_those_that_are_kept_follow_each_other() throws InterruptedException {
    for (int round = 0; round < 5; round++) {
      String id = desk.at(Stage.VISITED);
      int before = desk.history(id).acts().size();
      List<Throwable> refusals = atOnce(different(id));
      assertThat(refusals)
          .allSatisfy(
              each ->
                  assertThat(each)
                      .isInstanceOfAny(CaseChanged.class, ActRefused.class, NotPermitted.class));
      assertThat(desk.history(id).acts()).hasSize(before + THREADS - refusals.size());
      assertThat(refusals).hasSizeLessThan(THREADS);
      assertConsistent(id);
    }
  }

  private List<Callable<?>> different(String id) {
    Finding finding = new Finding("team.fte", Verdict.CORRECTED, "2.2", "books", List.of());
    RecordFindings record = new RecordFindings(desk.casework);
    LockFindings lock = new LockFindings(desk.casework);
    AddEvidenceFile evidence = new AddEvidenceFile(desk.casework);
    List<String> questions = List.of("team.fte");
    Visit visit = new Visit(Visit.Kind.VIDEO, desk.day);
    return List.of(
        () -> record.run(desk.first, id, desk.on(5), List.of(finding)),
        () -> record.run(desk.second, id, desk.on(5), List.of(finding)),
        () -> lock.run(desk.first, id, desk.on(5), List.of()),
        () -> lock.run(desk.second, id, desk.on(5), List.of()),
        () -> new NoteVisit(desk.casework).run(CaseDesk.SECRETARIAT, id, desk.on(5), visit),
        () ->
            evidence.run(
                desk.manager(id), id, desk.on(5), "a", new byte[] {1}, questions, desk.day),
        () -> evidence.run(desk.second, id, desk.on(5), "a", new byte[] {1}, questions, desk.day),
        () ->
            new ReturnWithQuestions(desk.casework)
                .run(desk.second, id, desk.on(5), List.of("how many?")),
        () ->
            new ReplaceAssessor(desk.casework)
                .run(
                    CaseDesk.SECRETARIAT,
                    id,
                    desk.because(5, "ill"),
                    desk.second.person(),
                    desk.third.person()),
        () ->
            new WithdrawCase(desk.casework).run(desk.manager(id), id, desk.because(5, "no money")));
  }

  @Test
  void ten_who_import_the_same_responses_make_each_case_once() throws InterruptedException {
    List<ResponseSource> sources =
        IntStream.range(0, 20)
            .mapToObj(n -> Response.of("gold-at-the-edge").named("Cluster " + n).source())
            .toList();
    List<ImportResponses.Imported> all = java.util.Collections.synchronizedList(new ArrayList<>());
    List<Throwable> failures =
        atOnce(
            ten(
                () -> {
                  new ImportResponses(desk.casework)
                      .run(CaseDesk.SECRETARIAT, desk.on(0), sources.iterator(), all::add);
                  return true;
                }));
    assertThat(failures).isEmpty();
    assertThat(all).hasSize(200);
    assertThat(all)
        .filteredOn(each -> each.outcome() == ImportResponses.Outcome.NEW)
        .extracting(each -> String.valueOf(each.caseId()).substring(15))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 20).mapToObj("%04d"::formatted).toList());
    assertThat(all)
        .filteredOn(each -> each.outcome() == ImportResponses.Outcome.UNCHANGED)
        .hasSize(180);
    assertThat(desk.rows()).containsEntry("cluster_case", 20L).containsEntry("organisation", 20L);
    List<String> organisations =
        store.in(s -> s.sql("select id from organisation order by id").query(String.class).list());
    assertThat(organisations)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 20).mapToObj("ESP-%03d"::formatted).toList());
    assertAudited();
  }
}
