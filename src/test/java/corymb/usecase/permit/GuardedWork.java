package corymb.usecase.permit;

import static corymb.assessment.actor.Role.SECRETARIAT;

import corymb.assessment.actor.Role;
import corymb.store.work.CaseChoice;
import corymb.store.work.WorkItems.Which;
import corymb.store.work.WorkKind;
import corymb.usecase.Format;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Stage;
import corymb.usecase.rerate.RerateCases;
import corymb.usecase.work.CancelWork;
import corymb.usecase.work.FetchWorkFile;
import corymb.usecase.work.ReportsWishes;
import corymb.usecase.work.RerateWishes;
import corymb.usecase.work.ShowWork;
import corymb.usecase.work.StartImport;
import corymb.usecase.work.StartReports;
import corymb.usecase.work.StartRerating;
import corymb.usecase.work.WorkRefused;
import corymb.usecase.work.upload.Uploaded;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Long work in the background is asked for, looked at and stopped by the secretariat alone. */
final class GuardedWork {

  private static final Set<Role> OFFICE = Set.of(SECRETARIAT);

  private GuardedWork() {}

  static List<GuardedAct> all() {
    return List.of(
        onCases(
            StartImport.class,
            (desk, actor, id) ->
                new StartImport(desk.casework)
                    .run(actor, desk.day, List.of(new Uploaded("a.xlsx", new byte[1])))),
        onCases(
            StartReports.class,
            (desk, actor, id) ->
                new StartReports(desk.casework)
                    .run(actor, new ReportsWishes(CaseChoice.ALL, null, Format.TEXT, desk.day))),
        onCases(
            StartRerating.class,
            (desk, actor, id) -> new StartRerating(desk.casework).run(actor, wishes())),
        onCases(
            RerateCases.class,
            (desk, actor, id) ->
                new RerateCases(desk.casework, desk.casework.shelf().first())
                    .run(actor, List.of(id), line -> {})),
        onWork(
            ShowWork.class,
            (desk, actor, id) -> {
              new ShowWork(desk.casework).all(actor, 0, 1);
              new ShowWork(desk.casework).one(actor, id, Which.ALL, 0, 1);
            }),
        onWork(
            FetchWorkFile.class,
            (desk, actor, id) ->
                new FetchWorkFile(desk.casework).require(actor, id, WorkKind.RERATING)),
        onWork(CancelWork.class, (desk, actor, id) -> cancel(desk, actor, id)));
  }

  /** Whoever comes second finds it cancelled. */
  private static void cancel(CaseDesk desk, corymb.assessment.actor.Actor actor, String id) {
    try {
      new CancelWork(desk.casework).run(actor, id);
    } catch (WorkRefused e) {
      if (e.why() != WorkRefused.Why.ENDED) {
        throw e;
      }
    }
  }

  private static RerateWishes wishes() {
    return new RerateWishes(CaseChoice.ALL, CaseDesk.SHELF.first().pack().name());
  }

  private static GuardedAct onCases(Class<?> type, GuardedAct.Try act) {
    return act(type, desk -> desk.at(Stage.RATED), act);
  }

  private static GuardedAct onWork(Class<?> type, GuardedAct.Try act) {
    return act(
        type,
        desk -> {
          desk.at(Stage.RATED);
          return new StartRerating(desk.casework).run(CaseDesk.SECRETARIAT, wishes());
        },
        act);
  }

  private static GuardedAct act(
      Class<?> type, Function<CaseDesk, String> ready, GuardedAct.Try act) {
    return new GuardedAct(type, OFFICE, false, ready, act);
  }
}
