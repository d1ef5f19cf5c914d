package corymb.usecase.permit;

import static corymb.assessment.actor.Role.ADMINISTRATOR;
import static corymb.assessment.actor.Role.COMMITTEE;
import static corymb.assessment.actor.Role.SECRETARIAT;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.store.cases.CaseSearch;
import corymb.usecase.access.ChangePassword;
import corymb.usecase.access.KeepSecondStep;
import corymb.usecase.access.KeepTokens;
import corymb.usecase.access.TakeOffProof;
import corymb.usecase.casework.FindCases;
import corymb.usecase.certificate.ListCertificates;
import corymb.usecase.decision.ListAppeals;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Stage;
import corymb.usecase.groups.CompareGroups;
import corymb.usecase.overview.ListEligibility;
import corymb.usecase.overview.ShowOverview;
import corymb.usecase.people.ChooseLanguage;
import corymb.usecase.people.ListAssessors;
import corymb.usecase.register.ReadRegister;
import corymb.usecase.store.ReadAuditTrail;
import corymb.usecase.store.ShowDatabase;
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
                new ShowOverview(desk.casework, new ReadRegister(desk.casework))
                    .run(actor, desk.day, desk.day.plusMonths(1))),
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
            ListAppeals.class,
            Set.of(SECRETARIAT),
            (desk, actor, id) -> {
              ListAppeals appeals = new ListAppeals(desk.casework);
              appeals.run(actor, true, 0, SIZE);
              appeals.run(actor, false, 0, SIZE);
              appeals.contestable(actor, desk.day, SIZE);
            }),
        look(
            CompareGroups.class,
            Set.of(SECRETARIAT, COMMITTEE),
            (desk, actor, id) ->
                new CompareGroups(desk.casework, new ReadRegister(desk.casework))
                    .population(actor, List.of(), desk.day)),
        look(
            ShowDatabase.class,
            Set.of(SECRETARIAT, ADMINISTRATOR),
            (desk, actor, id) -> new ShowDatabase(desk.casework).run(actor)),
        look(
            ListEligibility.class,
            Set.of(SECRETARIAT),
            (desk, actor, id) -> new ListEligibility(desk.casework).run(actor, 0, SIZE)),
        look(
            ListAssessors.class,
            Set.of(SECRETARIAT),
            (desk, actor, id) -> new ListAssessors(desk.casework).run(actor)),
        look(
            ListCertificates.class,
            Set.of(SECRETARIAT),
            (desk, actor, id) -> {
              ListCertificates list =
                  new ListCertificates(desk.casework, new ReadRegister(desk.casework));
              list.missing(actor, desk.day, "", 0, SIZE);
              list.issued(actor, desk.day, "", 0, SIZE);
              list.issues(actor, id);
            }),
        look(
            KeepTokens.class,
            Set.of(Role.values()),
            (desk, actor, id) -> new KeepTokens(desk.casework).list(actor)),
        look(
            KeepSecondStep.class,
            Set.of(Role.values()),
            (desk, actor, id) -> new KeepSecondStep(desk.casework).state(actor)),
        look(
            TakeOffProof.class,
            Set.of(Role.ADMINISTRATOR),
            (desk, actor, id) -> new TakeOffProof(desk.casework).held(actor)),
        look(
            ChooseLanguage.class,
            Set.of(Role.values()),
            (desk, actor, id) -> new ChooseLanguage(desk.casework).present(actor)),
        look(ChangePassword.class, Set.of(Role.values()), GuardedOffice::tryPassword));
  }

  /** That the new password is refused as too short shows that the permit let through. */
  private static void tryPassword(CaseDesk desk, Actor actor, String id) {
    try {
      new ChangePassword(desk.casework).run(actor, "wrong", "short");
    } catch (ActRefused e) {
      if (!String.valueOf(e.getMessage()).contains("at least")) {
        throw e;
      }
    }
  }

  private static GuardedAct look(Class<?> type, Set<Role> roles, GuardedAct.Try act) {
    return new GuardedAct(type, roles, false, desk -> desk.at(Stage.RATED), act);
  }
}
