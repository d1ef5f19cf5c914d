package corymb.store.queue;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import corymb.store.database.Database;
import corymb.store.database.Kind;
import corymb.store.session.Session;
import corymb.store.work.Works;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Works on what stands in the queue, beside other processes on the same database. What a process
 * that died was working on is taken up again by another; so work must be such that doing a part of
 * it twice has one effect.
 */
public final class WorkQueue implements AutoCloseable {

  private static final String WORK = "work";
  private static final String TIDY = "tidy";

  /** What the names of this process begin with. */
  private static final String PROCESS = "corymb-" + UUID.randomUUID() + "-";

  private static final AtomicInteger STARTED = new AtomicInteger();
  private static final int MISSED_HEARTBEATS = 4;
  private static final Duration RETRY = Duration.ofSeconds(30);
  private static final double FETCH_BELOW = 0.5;
  private static final double FETCH_UP_TO = 1.0;

  private final Scheduler scheduler;

  private WorkQueue(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /** Puts work into the queue; it is there when the transaction is committed. */
  public static void add(Session session, String id) {
    client(session).scheduleIfNotExists(new TaskInstance<Void>(WORK, id), Instant.now());
  }

  private static SchedulerClient client(Session session) {
    return SchedulerClient.Builder.create(
            new SingleConnectionDataSource(session.connection(), true), List.<Task<?>>of())
        .serializer(NoData.ONLY)
        .build();
  }

  /** Begins to work; closing it lets the items under way end. */
  public static WorkQueue start(Database database, Worker worker, QueueSettings settings) {
    database.transactions().run(session -> mend(session, database.kind()));
    Scheduler scheduler = configured(database, worker, settings).build();
    scheduler.start();
    return new WorkQueue(scheduler);
  }

  /**
   * Work that has not ended stands in the queue, also after a backup was read in, which has no
   * queue. Nobody else works on an embedded database, so whoever did is dead.
   */
  private static void mend(Session session, Kind kind) {
    Works.open(session).forEach(id -> add(session, id));
    if (kind == Kind.H2) {
      session
          .sql(
              "update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null,"
                  + " version = version + 1 where picked = true and picked_by not like ?")
          .param(PROCESS + "%")
          .update();
    }
  }

  private static SchedulerBuilder configured(
      Database database, Worker worker, QueueSettings settings) {
    Task<Void> work =
        Tasks.custom(WORK, Void.class)
            .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
            .onDeadExecutionRevive()
            .execute(
                (instance, context) ->
                    worker.work(
                            instance.getId(), () -> context.getSchedulerState().isShuttingDown())
                        ? new CompletionHandler.OnCompleteRemove<>()
                        : (done, queue) -> queue.reschedule(done, Instant.now()));
    var tidy =
        Tasks.recurring(TIDY, FixedDelay.of(settings.tidy()))
            .execute((instance, context) -> worker.tidy(Instant.now()));
    SchedulerBuilder builder =
        Scheduler.create(database.connections(), work)
            .startTasks(tidy)
            .serializer(NoData.ONLY)
            .schedulerName(new SchedulerName.Fixed(PROCESS + STARTED.incrementAndGet()))
            .threads(settings.threads())
            .pollingInterval(settings.poll())
            .heartbeatInterval(settings.heartbeat())
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(settings.patience())
            .commitWhenAutocommitDisabled(true);
    return database.kind() == Kind.POSTGRESQL
        ? builder.pollUsingLockAndFetch(FETCH_BELOW, FETCH_UP_TO)
        : builder;
  }

  @Override
  public void close() {
    scheduler.stop();
  }
}
