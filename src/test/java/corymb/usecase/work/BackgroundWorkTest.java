package corymb.usecase.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import corymb.assessment.actor.Actor;
import corymb.report.rerate.Effect;
import corymb.report.rerate.RerateLine;
import corymb.scheme.language.Language;
import corymb.store.BothDatabases;
import corymb.store.audit.AuditCheck;
import corymb.store.database.Database;
import corymb.store.queue.QueueSettings;
import corymb.store.queue.WorkQueue;
import corymb.store.work.CaseChoice;
import corymb.store.work.Outcome;
import corymb.store.work.WorkItems.Which;
import corymb.store.work.WorkKind;
import corymb.store.work.WorkRow;
import corymb.store.work.WorkState;
import corymb.store.work.Works;
import corymb.usecase.Format;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Response;
import corymb.usecase.desk.Stage;
import corymb.usecase.work.doing.DoWork;
import corymb.usecase.work.upload.Uploaded;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work is done once by effect, whoever does it and however often somebody dies over it. */
@BothDatabases
class BackgroundWorkTest {

  private static final Actor OFFICE = CaseDesk.SECRETARIAT;
  private static final Duration KEPT = Duration.ofDays(14);
  private static final QueueSettings QUICK =
      new QueueSettings(
          2,
          Duration.ofMillis(20),
          Duration.ofMillis(100),
          Duration.ofSeconds(10),
          Duration.ofHours(1));

  private final Database database;
  private CaseDesk desk;

  BackgroundWorkTest(Database database) {
    this.database = database;
  }

  @BeforeEach
  void begin() {
    desk = new CaseDesk(database.transactions());
  }

  private String startImport(int files) {
    return new StartImport(desk.casework)
        .run(OFFICE, desk.day, IntStream.range(0, files).mapToObj(this::response).toList());
  }

  private Uploaded response(int number) {
    return new Uploaded(
        "answers" + number + ".json",
        Response.of("gold-at-the-edge").named("Background " + number).bytes());
  }

  private DoWork worker() {
    return new DoWork(desk.casework, KEPT);
  }

  private WorkRow row(String id) {
    return desk.casework.store().in(session -> Works.find(session, id));
  }

  private List<Outcome> outcomes(String id) {
    return new ShowWork(desk.casework)
        .one(OFFICE, id, Which.ALL, 0, 100).items().stream().map(item -> item.outcome()).toList();
  }

  private void awaitEnd(String id) {
    await().atMost(Duration.ofSeconds(20)).until(() -> row(id).state().isEnded());
  }

  @Test
  void an_import_makes_cases_of_what_can_be_one_and_tells_of_the_rest() {
    desk.imported(Response.of("gold-at-the-edge").named("Background 1"));
    List<Uploaded> files =
        List.of(
            response(0),
            response(1),
            new Uploaded("notes.xlsx", "just notes".getBytes(StandardCharsets.UTF_8)),
            new Uploaded(
                "faulty.json",
                Response.of("gold-at-the-edge").with("participants.total", "-1").bytes()));
    String id = new StartImport(desk.casework).run(OFFICE, desk.day, files);
    assertThat(row(id).state()).isEqualTo(WorkState.WAITING);
    assertThat(worker().work(id, () -> false)).isTrue();
    assertThat(outcomes(id))
        .containsExactly(Outcome.IMPORTED, Outcome.THERE, Outcome.FOREIGN, Outcome.FAULTY);
    WorkRow row = row(id);
    assertThat(row.state()).isEqualTo(WorkState.FINISHED);
    assertThat(List.of(row.total(), row.done(), row.failed())).containsExactly(4, 4, 2);
    assertThat(parts(id)).as("only what must be looked at is kept").isEqualTo(2);
    assertThat(
            new FetchWorkFile(desk.casework)
                .faulty(OFFICE, id, 4, Language.ENGLISH)
                .intake()
                .problems())
        .isNotEmpty();
    assertThat(database.transactions().snapshot(AuditCheck::verify).fault()).isNull();
  }

  private long parts(String id) {
    return database
        .transactions()
        .in(
            session ->
                session
                    .sql("select count(*) from work_part where work = ?")
                    .param(id)
                    .query(Long.class)
                    .single());
  }

  @Test
  void work_that_is_stopped_goes_on_where_it_was_and_imports_nothing_twice() {
    String id = startImport(4);
    List<Integer> asked = new ArrayList<>();
    assertThat(worker().work(id, () -> asked.add(1) && asked.size() > 2)).isFalse();
    assertThat(row(id).done()).isEqualTo(2);
    assertThat(row(id).state()).isEqualTo(WorkState.RUNNING);
    assertThat(worker().work(id, () -> false)).isTrue();
    assertThat(outcomes(id)).hasSize(4).containsOnly(Outcome.IMPORTED);
    assertThat(desk.rows().get("cluster_case")).isEqualTo(4);
    assertThat(worker().work(id, () -> false)).as("once more").isTrue();
    assertThat(desk.rows().get("cluster_case")).isEqualTo(4);
  }

  @Test
  void cancelled_work_keeps_what_was_done_and_does_no_more() {
    String id = startImport(3);
    CancelWork cancel = new CancelWork(desk.casework);
    List<Integer> asked = new ArrayList<>();
    worker()
        .work(
            id,
            () -> {
              asked.add(1);
              if (asked.size() == 2) {
                cancel.run(OFFICE, id);
              }
              return false;
            });
    assertThat(row(id).state()).isEqualTo(WorkState.CANCELLED);
    assertThat(row(id).done()).isEqualTo(1);
    assertThat(desk.rows().get("cluster_case")).isEqualTo(1);
    assertThatThrownBy(() -> cancel.run(OFFICE, id)).isInstanceOf(WorkRefused.class);
    assertThat(worker().work(id, () -> false)).isTrue();
    assertThat(row(id).done()).isEqualTo(1);
  }

  @Test
  void two_nodes_share_the_work_and_do_each_item_once_by_effect() {
    try (WorkQueue one = WorkQueue.start(database, worker(), QUICK);
        WorkQueue other = WorkQueue.start(database, worker(), QUICK)) {
      List<String> ids = List.of(startImport(5), startImport(5), startImport(5));
      ids.forEach(this::awaitEnd);
      ids.forEach(id -> assertThat(row(id).state()).isEqualTo(WorkState.FINISHED));
    }
    assertThat(desk.rows().get("cluster_case")).isEqualTo(5);
    assertThat(queued()).isZero();
    assertThat(database.transactions().snapshot(AuditCheck::verify).fault()).isNull();
  }

  private long queued() {
    return database
        .transactions()
        .in(
            session ->
                session
                    .sql("select count(*) from scheduled_tasks where task_name = 'work'")
                    .query(Long.class)
                    .single());
  }

  @Test
  void what_a_dead_node_was_working_on_is_taken_up_by_another() {
    String id = startImport(3);
    List<Integer> asked = new ArrayList<>();
    worker().work(id, () -> asked.add(1) && asked.size() > 1);
    database
        .transactions()
        .run(
            session ->
                session
                    .sql(
                        "update scheduled_tasks set picked = true, picked_by = 'dead',"
                            + " last_heartbeat = ?")
                    .param(Instant.now().minusSeconds(60).atOffset(java.time.ZoneOffset.UTC))
                    .update());
    try (WorkQueue queue = WorkQueue.start(database, worker(), QUICK)) {
      awaitEnd(id);
    }
    assertThat(row(id).state()).isEqualTo(WorkState.FINISHED);
    assertThat(outcomes(id)).hasSize(3).containsOnly(Outcome.IMPORTED);
  }

  @Test
  void a_queue_that_was_lost_is_made_again_from_the_work() {
    String id = startImport(1);
    database.transactions().run(session -> session.sql("delete from scheduled_tasks").update());
    try (WorkQueue queue = WorkQueue.start(database, worker(), QUICK)) {
      awaitEnd(id);
    }
    assertThat(outcomes(id)).containsExactly(Outcome.IMPORTED);
  }

  @Test
  void reports_of_a_choice_become_one_archive() throws IOException {
    String first = desk.at(Stage.RATED);
    String second = desk.at(Stage.RATED);
    String unrated = desk.submitted();
    CaseChoice choice = new CaseChoice(null, "ES", List.of(first, second, unrated));
    String id =
        new StartReports(desk.casework)
            .run(OFFICE, new ReportsWishes(choice, null, Format.JSON, desk.day));
    assertThat(worker().work(id, () -> false)).isTrue();
    assertThat(outcomes(id))
        .containsExactlyInAnyOrder(Outcome.REPORTED, Outcome.REPORTED, Outcome.FAILED);
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    new FetchWorkFile(desk.casework).reports(OFFICE, id, zip);
    assertThat(entries(zip.toByteArray()))
        .containsExactlyInAnyOrder(first + ".result.json", second + ".result.json");
    Instant ended = java.util.Objects.requireNonNull(row(id).endedAt());
    worker().tidy(ended.plus(KEPT));
    assertThat(row(id).cleared()).as("on the last day").isFalse();
    worker().tidy(ended.plus(KEPT).plusSeconds(1));
    assertThat(row(id).cleared()).isTrue();
    assertThat(parts(id)).isZero();
    assertThatThrownBy(() -> new FetchWorkFile(desk.casework).require(OFFICE, id, WorkKind.REPORTS))
        .hasMessageContaining(id);
  }

  private static List<String> entries(byte[] zip) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  @Test
  void a_case_that_is_rated_by_its_own_pack_again_stays_as_it_is_and_nothing_is_written() {
    String agreed = desk.at(Stage.GRANTED);
    String rated = desk.at(Stage.RATED);
    Long acts = desk.rows().get("case_act");
    String pack = desk.casework.shelf().first().pack().name();
    String id =
        new StartRerating(desk.casework).run(OFFICE, new RerateWishes(CaseChoice.ALL, pack));
    assertThat(worker().work(id, () -> false)).isTrue();
    assertThat(outcomes(id)).containsExactly(Outcome.SAME, Outcome.SAME);
    RerateLine line =
        FetchWorkFile.line(
            new ShowWork(desk.casework).one(OFFICE, id, Which.ALL, 0, 1).items().get(0));
    assertThat(List.of(agreed, rated)).contains(line.caseId());
    assertThat(line.effect()).isEqualTo(Effect.KEEPS);
    assertThat(desk.rows().get("case_act")).isEqualTo(acts);
  }

  @Test
  void what_nobody_could_do_is_refused_at_once() {
    StartReports reports = new StartReports(desk.casework);
    CaseChoice nowhere = new CaseChoice(null, "XK", List.of());
    CaseChoice unknown = new CaseChoice(null, null, List.of("DNK-001-202501-0001"));
    assertThatThrownBy(
            () -> reports.run(OFFICE, new ReportsWishes(nowhere, null, Format.PDF, desk.day)))
        .isInstanceOf(WorkRefused.class);
    assertThatThrownBy(
            () -> reports.run(OFFICE, new ReportsWishes(unknown, null, Format.PDF, desk.day)))
        .hasMessageContaining("DNK-001-202501-0001");
    assertThatThrownBy(
            () ->
                new StartRerating(desk.casework)
                    .run(OFFICE, new RerateWishes(CaseChoice.ALL, "ecei/9.9.9")))
        .hasMessageContaining("ecei/9.9.9");
    assertThatThrownBy(() -> new StartImport(desk.casework).run(OFFICE, desk.day, List.of()))
        .isInstanceOf(WorkRefused.class);
    assertThat(desk.casework.store().<Long>in(Works::count)).isZero();
    assertThat(queued()).isZero();
  }
}
