package corymb.usecase.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import corymb.store.BothDatabases;
import corymb.store.audit.AuditCheck;
import corymb.store.database.Database;
import corymb.store.queue.QueueSettings;
import corymb.store.queue.WorkQueue;
import corymb.store.work.Outcome;
import corymb.store.work.WorkState;
import corymb.usecase.desk.CaseDesk;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several nodes work from one queue; what one dies over is taken up by another. */
@BothDatabases
class SharedQueueTest {

  private static final QueueSettings QUICK =
      new QueueSettings(
          2,
          Duration.ofMillis(20),
          Duration.ofMillis(100),
          Duration.ofSeconds(10),
          Duration.ofHours(1));

  private final Database database;
  private CaseDesk desk;
  private WorkDesk work;

  SharedQueueTest(Database database) {
    this.database = database;
  }

  @BeforeEach
  void begin() {
    desk = new CaseDesk(database.transactions());
    work = new WorkDesk(desk);
  }

  private void awaitEnd(String id) {
    await().atMost(Duration.ofSeconds(20)).until(() -> work.row(id).state().isEnded());
  }

  @Test
  void two_nodes_share_the_work_and_do_each_item_once_by_effect() {
    try (WorkQueue one = WorkQueue.start(database, work.worker(), QUICK);
        WorkQueue other = WorkQueue.start(database, work.worker(), QUICK)) {
      List<String> ids = List.of(work.startImport(5), work.startImport(5), work.startImport(5));
      ids.forEach(this::awaitEnd);
      ids.forEach(id -> assertThat(work.row(id).state()).isEqualTo(WorkState.FINISHED));
    }
    assertThat(desk.rows().get("cluster_case")).isEqualTo(5);
    assertThat(work.queued()).isZero();
    assertThat(database.transactions().snapshot(AuditCheck::verify).fault()).isNull();
  }

  @Test
  void what_a_dead_node_was_working_on_is_taken_up_by_another() {
    String id = work.startImport(3);
    List<Integer> asked = new ArrayList<>();
    work.worker().work(id, () -> asked.add(1) && asked.size() > 1);
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
    try (WorkQueue queue = WorkQueue.start(database, work.worker(), QUICK)) {
      awaitEnd(id);
    }
    assertThat(work.row(id).state()).isEqualTo(WorkState.FINISHED);
    assertThat(work.outcomes(id)).hasSize(3).containsOnly(Outcome.IMPORTED);
  }

  @Test
  void a_queue_that_was_lost_is_made_again_from_the_work() {
    String id = work.startImport(1);
    database.transactions().run(session -> session.sql("delete from scheduled_tasks").update());
    try (WorkQueue queue = WorkQueue.start(database, work.worker(), QUICK)) {
      awaitEnd(id);
    }
    assertThat(work.outcomes(id)).containsExactly(Outcome.IMPORTED);
  }
}
