package corymb.usecase.permit;

import static corymb.assessment.actor.Role.ADMINISTRATOR;
import static corymb.assessment.actor.Role.ASSESSOR;
import static corymb.assessment.actor.Role.CLUSTER_MANAGER;
import static corymb.assessment.actor.Role.COMMITTEE;
import static corymb.assessment.actor.Role.SECRETARIAT;
import static java.util.Map.entry;

import corymb.assessment.actor.Role;
import corymb.usecase.certificate.IssueCertificate;
import corymb.usecase.certificate.PublishStatus;
import corymb.usecase.demo.FillDemo;
import corymb.usecase.label.ActOnLabel;
import corymb.usecase.label.ShowLabels;
import corymb.usecase.organisation.GiveConsent;
import corymb.usecase.organisation.ShowOrganisations;
import corymb.usecase.register.ImportRegister;
import corymb.usecase.reminder.QueueReminders;
import corymb.usecase.reminder.SendReminders;
import corymb.usecase.replay.ExportCapsule;
import corymb.usecase.replay.ReplayCases;
import corymb.usecase.snapshot.FreezeSnapshot;
import corymb.usecase.snapshot.ShowSnapshots;
import corymb.usecase.statistics.CaseStatistics;
import corymb.usecase.store.RestoreBackup;
import corymb.usecase.store.VerifyAuditTrail;
import corymb.usecase.store.WriteBackup;
import java.util.Map;
import java.util.Set;

/** Use cases beside the casework, with the roles that may; their acts are tried where they are. */
final class GuardedElsewhere {

  private static final Set<Role> OFFICE = Set.of(SECRETARIAT);
  private static final Set<Role> KEEPERS = Set.of(SECRETARIAT, ADMINISTRATOR);

  static final Map<Class<?>, Set<Role>> ROLES =
      Map.ofEntries(
          entry(ActOnLabel.class, Set.of(COMMITTEE)),
          entry(ShowLabels.class, Set.of(CLUSTER_MANAGER, COMMITTEE, SECRETARIAT)),
          entry(ExportCapsule.class, Set.of(CLUSTER_MANAGER, ASSESSOR, SECRETARIAT)),
          entry(ReplayCases.class, KEEPERS),
          entry(FillDemo.class, Set.of(ADMINISTRATOR)),
          entry(GiveConsent.class, Set.of(CLUSTER_MANAGER, SECRETARIAT)),
          entry(
              ShowOrganisations.class,
              Set.of(CLUSTER_MANAGER, COMMITTEE, SECRETARIAT, ADMINISTRATOR)),
          entry(ImportRegister.class, OFFICE),
          entry(IssueCertificate.class, OFFICE),
          entry(PublishStatus.class, OFFICE),
          entry(QueueReminders.class, OFFICE),
          entry(SendReminders.class, OFFICE),
          entry(FreezeSnapshot.class, OFFICE),
          entry(ShowSnapshots.class, Set.of(SECRETARIAT, COMMITTEE, ADMINISTRATOR)),
          entry(CaseStatistics.class, Set.of(SECRETARIAT, COMMITTEE, ASSESSOR)),
          entry(WriteBackup.class, KEEPERS),
          entry(RestoreBackup.class, KEEPERS),
          entry(VerifyAuditTrail.class, KEEPERS));

  private GuardedElsewhere() {}

  static boolean isNot(String type) {
    return ROLES.keySet().stream().noneMatch(each -> each.getName().equals(type));
  }
}
