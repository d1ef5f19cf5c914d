package corymb.usecase.work.doing;

import corymb.assessment.actor.Actor;
import corymb.intake.Problem;
import corymb.store.session.Session;
import corymb.store.work.Done;
import corymb.store.work.ItemRow;
import corymb.store.work.Outcome;
import corymb.store.work.WorkItems;
import corymb.store.work.WorkParts;
import corymb.usecase.ResponseSource;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.ImportResponses;
import corymb.usecase.casework.ImportResponses.Imported;
import corymb.usecase.casework.When;
import corymb.usecase.work.ImportWishes;
import java.util.List;

/**
 * Imports files. What became of a file is noted in the transaction that makes the case, and its
 * bytes are kept on only when somebody has to look at them.
 */
final class ImportItems implements ItemWork {

  private final Casework casework;
  private final Actor actor;
  private final When when;
  private final ImportResponses importing;

  ImportItems(Casework casework, Actor actor, ImportWishes wishes) {
    this.casework = casework;
    this.actor = actor;
    this.when = new When(wishes.day(), null);
    this.importing = new ImportResponses(casework);
  }

  @Override
  public int atOnce() {
    return 1;
  }

  @Override
  public void work(List<ItemRow> items) {
    for (ItemRow item : items) {
      byte[] bytes = casework.store().in(session -> WorkParts.get(session, item.work(), item.nr()));
      importing.one(
          actor,
          when,
          new ResponseSource.Read(item.name(), item.name(), bytes),
          (session, imported) -> note(session, item, imported));
    }
  }

  private static void note(Session session, ItemRow item, Imported imported) {
    Done done = done(imported);
    WorkItems.note(session, item.work(), item.nr(), done);
    if (!done.outcome().isUnlucky()) {
      WorkParts.drop(session, item.work(), item.nr());
    }
  }

  private static Done done(Imported imported) {
    String fault = imported.fault();
    if (fault != null) {
      return new Done(Outcome.FAILED, imported.caseId(), fault);
    }
    return switch (imported.outcome()) {
      case NEW, SUBMITTED, RATED -> new Done(Outcome.IMPORTED, imported.caseId(), null);
      case UNCHANGED -> new Done(Outcome.THERE, imported.caseId(), null);
      case FAULTY -> faulty(imported);
    };
  }

  private static Done faulty(Imported imported) {
    long errors = imported.intake().problems().stream().filter(Problem::isError).count();
    Outcome outcome = imported.intake().pack() == null ? Outcome.FOREIGN : Outcome.FAULTY;
    return new Done(outcome, null, Long.toString(errors));
  }
}
