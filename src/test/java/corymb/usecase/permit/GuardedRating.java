package corymb.usecase.permit;

import static corymb.assessment.actor.Role.ASSESSOR;
import static corymb.assessment.actor.Role.CLUSTER_MANAGER;
import static corymb.assessment.actor.Role.COMMITTEE;
import static corymb.assessment.actor.Role.SECRETARIAT;

import corymb.report.dataset.DatasetForm;
import corymb.report.template.TemplateSource;
import corymb.store.work.CaseChoice;
import corymb.usecase.casework.RateCase;
import corymb.usecase.dataset.ExportDataset;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Stage;
import corymb.usecase.report.ReportCase;
import corymb.usecase.report.ReportWishes;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/** Rating a case by an act of its own, its report, and the rated cases for research. */
final class GuardedRating {

  private GuardedRating() {}

  static List<GuardedAct> all() {
    return List.of(
        new GuardedAct(
            RateCase.class,
            Set.of(CLUSTER_MANAGER, SECRETARIAT),
            true,
            CaseDesk::submitted,
            (desk, actor, id) -> new RateCase(desk.casework).run(actor, id, desk.on(1))),
        new GuardedAct(
            ExportDataset.class,
            Set.of(SECRETARIAT),
            false,
            desk -> desk.at(Stage.RATED),
            (desk, actor, id) ->
                new ExportDataset(desk.casework)
                    .run(
                        actor,
                        CaseChoice.ALL,
                        false,
                        desk.day,
                        DatasetForm.CSV,
                        OutputStream.nullOutputStream())),
        GuardedAct.at(
            Stage.FREE,
            ReportCase.class,
            Set.of(CLUSTER_MANAGER, ASSESSOR, COMMITTEE, SECRETARIAT),
            (desk, actor, id) ->
                new ReportCase(desk.casework)
                    .run(
                        actor,
                        id,
                        new ReportWishes(
                            Set.of(),
                            null,
                            desk.day,
                            TemplateSource.classpath("/templates/report")))));
  }
}
