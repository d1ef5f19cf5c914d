package corymb.usecase.permit;

import static corymb.assessment.actor.Role.ADMINISTRATOR;
import static corymb.assessment.actor.Role.COMMITTEE;
import static corymb.assessment.actor.Role.SECRETARIAT;

import corymb.assessment.actor.Role;
import corymb.store.cases.CaseSearch;
import corymb.usecase.casework.FindCases;
import corymb.usecase.desk.Stage;
import corymb.usecase.overview.ShowOverview;
import corymb.usecase.people.ListAssessors;
import corymb.usecase.store.ReadAuditTrail;
import java.util.List;
import java.util.Set;

/** What the secretariat looks at. */
final class GuardedOffice {

  private static final int SIZE = 50;

  private GuardedOffice() {}

  static List<GuardedAct> all() {
    return List.of(
        look(
            ShowOverview.class,
            Set.of(SECRETARIAT, ADMINISTRATOR),
            (desk, actor, id) ->
                new ShowOverview(desk.casework).run(actor, desk.day, desk.day.plusMonths(1))),
        look(
            FindCases.class,
            Set.of(SECRETARIAT, COMMITTEE),
            (desk, actor, id) ->
                new FindCases(desk.casework)
                    .run(actor, new CaseSearch.Query(null, null, id), 0, SIZE)),
        look(
            ReadAuditTrail.class,
            Set.of(SECRETARIAT, ADMINISTRATOR),
            (desk, actor, id) -> new ReadAuditTrail(desk.casework).run(actor, null, id, SIZE)),
        look(
            ListAssessors.class,
            Set.of(SECRETARIAT),
            (desk, actor, id) -> new ListAssessors(desk.casework).run(actor)));
  }

  private static GuardedAct look(Class<?> type, Set<Role> roles, GuardedAct.Try act) {
    return new GuardedAct(type, roles, false, desk -> desk.at(Stage.RATED), act);
  }
}
