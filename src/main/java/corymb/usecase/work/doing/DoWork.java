package corymb.usecase.work.doing;

import corymb.assessment.actor.Actor;
import corymb.intake.SchemeRef;
import corymb.store.queue.Worker;
import corymb.store.session.DatabaseFailed;
import corymb.store.session.Session;
import corymb.store.session.TooManyAtOnce;
import corymb.store.visits.Visits;
import corymb.store.work.Done;
import corymb.store.work.ItemRow;
import corymb.store.work.Outcome;
import corymb.store.work.WorkItems;
import corymb.store.work.WorkJson;
import corymb.store.work.WorkRow;
import corymb.store.work.WorkState;
import corymb.store.work.Works;
import corymb.usecase.RulePack;
import corymb.usecase.casework.Casework;
import corymb.usecase.people.Actors;
import corymb.usecase.work.ImportWishes;
import corymb.usecase.work.ReportsWishes;
import corymb.usecase.work.RerateWishes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Does work that somebody asked for, as that person: with the rights that the person has then. An
 * item that cannot be done is noted as such, and the others are done; without a database nothing is
 * noted, and the work is taken up again later.
 */
public final class DoWork implements Worker {

  private final Casework casework;
  private final Duration kept;

  /**
   * On this casework.
   *
   * @param kept how long the files of work are kept after it ended
   */
  public DoWork(Casework casework, Duration kept) {
    this.casework = casework;
    this.kept = kept;
  }

  @Override
  public boolean work(String id, BooleanSupplier stopping) {
    if (!casework.store().in(session -> Works.begin(session, id, casework.now()))) {
      return true;
    }
    try {
      WorkRow work = casework.store().in(session -> Works.find(session, id));
      return items(id, kind(work), stopping);
    } catch (DatabaseFailed | TooManyAtOnce e) {
      throw e;
    } catch (RuntimeException e) {
      end(id, WorkState.FAILED, told(e));
      return true;
    }
  }

  private boolean items(String id, ItemWork kind, BooleanSupplier stopping) {
    int last = 0;
    while (!stopping.getAsBoolean()) {
      int after = last;
      List<ItemRow> items = casework.store().in(session -> next(session, id, after, kind.atOnce()));
      if (items.isEmpty()) {
        end(id, WorkState.FINISHED, null);
        return true;
      }
      work(kind, items);
      last = items.get(items.size() - 1).nr();
    }
    return false;
  }

  /** The next items, none when all are done or somebody cancelled the work. */
  private static List<ItemRow> next(Session session, String id, int after, int most) {
    return Works.find(session, id).state().isEnded()
        ? List.of()
        : WorkItems.waiting(session, id, after, most);
  }

  /** Ends the work; when somebody cancelled it, it stays cancelled. */
  private void end(String id, WorkState state, @Nullable String fault) {
    casework.store().in(session -> Works.end(session, id, state, fault, casework.now()));
  }

  private void work(ItemWork kind, List<ItemRow> items) {
    try {
      kind.work(items);
    } catch (DatabaseFailed | TooManyAtOnce e) {
      throw e;
    } catch (RuntimeException e) {
      Done failed = new Done(Outcome.FAILED, null, told(e));
      casework
          .store()
          .run(
              session ->
                  items.forEach(item -> WorkItems.note(session, item.work(), item.nr(), failed)));
    }
  }

  private static String told(RuntimeException fault) {
    String message = fault.getMessage();
    return message == null ? fault.getClass().getSimpleName() : message;
  }

  private ItemWork kind(WorkRow work) {
    Actor actor =
        work.person().equals(Actors.LOCAL.person())
            ? Actors.LOCAL
            : Actors.of(casework.store(), work.person());
    return switch (work.kind()) {
      case IMPORT ->
          new ImportItems(casework, actor, WorkJson.read(work.wishes(), ImportWishes.class));
      case REPORTS ->
          new ReportItems(casework, actor, WorkJson.read(work.wishes(), ReportsWishes.class));
      case RERATING ->
          new RerateItems(
              casework, actor, pack(WorkJson.read(work.wishes(), RerateWishes.class).pack()));
    };
  }

  private RulePack pack(String name) {
    SchemeRef ref = SchemeRef.of(name);
    RulePack pack = casework.shelf().find(ref.id(), ref.version());
    if (pack == null) {
      throw new IllegalStateException("this program does not have the pack " + name);
    }
    return pack;
  }

  @Override
  public void tidy(Instant now) {
    casework.store().run(session -> Visits.forget(session, now));
    Instant before = now.minus(kept);
    for (String id : casework.store().in(session -> Works.endedBefore(session, before))) {
      casework.store().run(session -> Works.clear(session, id));
    }
  }
}
