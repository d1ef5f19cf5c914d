package corymb.usecase.work.doing;

import corymb.assessment.actor.Actor;
import corymb.report.rerate.Effect;
import corymb.report.rerate.RerateLine;
import corymb.store.work.Done;
import corymb.store.work.ItemRow;
import corymb.store.work.Outcome;
import corymb.store.work.WorkItems;
import corymb.store.work.WorkJson;
import corymb.usecase.RulePack;
import corymb.usecase.casework.Casework;
import corymb.usecase.rerate.RerateCases;
import corymb.usecase.rerate.RerateCases.Rerated;
import java.util.ArrayList;
import java.util.List;

/** Rates cases by another pack, many at once, and keeps what it says with the items. */
final class RerateItems implements ItemWork {

  private static final int AT_ONCE = 200;

  private final Casework casework;
  private final Actor actor;
  private final RerateCases rerating;

  RerateItems(Casework casework, Actor actor, RulePack pack) {
    this.casework = casework;
    this.actor = actor;
    this.rerating = new RerateCases(casework, pack);
  }

  @Override
  public int atOnce() {
    return AT_ONCE;
  }

  @Override
  public void work(List<ItemRow> items) {
    List<Rerated> all = new ArrayList<>();
    rerating.run(actor, items.stream().map(ItemRow::name).toList(), all::add);
    casework
        .store()
        .run(
            session -> {
              for (int i = 0; i < items.size(); i++) {
                ItemRow item = items.get(i);
                WorkItems.note(session, item.work(), item.nr(), done(all.get(i)));
              }
            });
  }

  private static Done done(Rerated rerated) {
    if (rerated instanceof Rerated.Told told) {
      RerateLine line = told.line();
      Outcome outcome = line.isSame() ? Outcome.SAME : Outcome.CHANGED;
      return new Done(
          line.effect() == Effect.UNRATED ? Outcome.FAULTY : outcome,
          line.caseId(),
          WorkJson.write(line));
    }
    Rerated.Failed failed = (Rerated.Failed) rerated;
    return new Done(Outcome.FAILED, failed.caseId(), failed.why());
  }
}
