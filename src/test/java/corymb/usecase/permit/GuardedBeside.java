package corymb.usecase.permit;

import static corymb.assessment.actor.Role.ADMINISTRATOR;
import static corymb.assessment.actor.Role.ASSESSOR;
import static corymb.assessment.actor.Role.CLUSTER_MANAGER;
import static corymb.assessment.actor.Role.COMMITTEE;
import static corymb.assessment.actor.Role.SECRETARIAT;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.label.award.AwardAct;
import corymb.label.award.Levels;
import corymb.label.certificate.Signatory;
import corymb.mail.MailServer;
import corymb.mail.Postbox;
import corymb.report.credential.StatusPurpose;
import corymb.report.seal.KeyMaker;
import corymb.report.seal.SigningKeys;
import corymb.store.backup.DatabaseNotEmpty;
import corymb.store.database.Database;
import corymb.usecase.access.SetPassword;
import corymb.usecase.certificate.IssueCertificate;
import corymb.usecase.certificate.Issuing;
import corymb.usecase.certificate.PublishStatus;
import corymb.usecase.certificate.SealCertificate;
import corymb.usecase.decision.DecideCase;
import corymb.usecase.demo.DatabaseInUseAlready;
import corymb.usecase.demo.FillDemo;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Stage;
import corymb.usecase.label.ActOnLabel;
import corymb.usecase.label.ShowLabels;
import corymb.usecase.organisation.GiveConsent;
import corymb.usecase.organisation.ShowOrganisations;
import corymb.usecase.register.ImportRegister;
import corymb.usecase.register.ReadRegister;
import corymb.usecase.reminder.ListReminders;
import corymb.usecase.reminder.QueueReminders;
import corymb.usecase.reminder.SendReminders;
import corymb.usecase.reminder.SendTestLetter;
import corymb.usecase.replay.ExportCapsule;
import corymb.usecase.replay.ReplayCases;
import corymb.usecase.snapshot.FreezeSnapshot;
import corymb.usecase.snapshot.ShowSnapshots;
import corymb.usecase.statistics.CaseStatistics;
import corymb.usecase.store.RestoreBackup;
import corymb.usecase.store.VerifyAuditTrail;
import corymb.usecase.store.WriteBackup;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The use cases beside the casework, on a database with a few cases. */
final class GuardedBeside {

  private static final Set<Role> OFFICE = Set.of(SECRETARIAT);
  private static final Set<Role> KEEPERS = Set.of(SECRETARIAT, ADMINISTRATOR);
  private static final SigningKeys KEYS =
      KeyMaker.make("Label Office", KeyMaker.Kind.P256, Clock.systemUTC().instant());
  private static final Issuing BY =
      new Issuing(
          "Label Office",
          "https://labels.example.org",
          List.of(new Signatory("Ada Berg", "Chair")),
          KEYS);
  private static final SealCertificate SEALING = SealCertificate.builtIn();
  private static final byte[] REGISTER =
      "name,country,label,valid until,portfolio,web\nNorth,DK,gold,2027-12-31,,\n"
          .getBytes(StandardCharsets.UTF_8);

  private GuardedBeside() {}

  /**
   * All of them.
   *
   * @param folder for the files that they write
   */
  static List<GuardedAct> all(Database database, Path folder) {
    return Stream.of(
            ofAnOrganisation(),
            ofOneCase(),
            ofTheOffice(),
            ofLetters(),
            ofAllCases(),
            ofTheDatabase(database, folder.resolve("backup.zip")))
        .flatMap(List::stream)
        .toList();
  }

  private static GuardedAct office(Class<?> type, Set<Role> roles, GuardedAct.Try act) {
    return new GuardedAct(type, roles, false, desk -> desk.at(Stage.RATED), act);
  }

  /** The organisation of a case, also of one that does not exist. */
  private static String organisation(String id) {
    return id.substring(0, "DNK-001".length());
  }

  /** The number of the award of a case, or one that nobody has. */
  private static String number(CaseDesk desk, String id) {
    return new DecideCase(desk.casework).award(id).orElse("ECEI-2026-99999");
  }

  /**
   * Does an act that may be refused here for another reason than the permit: that reason shows that
   * the permit let the person through, and the act's own test does it to the end.
   */
  private static void orElse(Class<? extends RuntimeException> reason, Runnable act) {
    try {
      act.run();
    } catch (RuntimeException e) {
      if (!reason.isInstance(e)) {
        throw e;
      }
    }
  }

  private static List<GuardedAct> ofAnOrganisation() {
    return List.of(
        GuardedAct.at(
            Stage.GRANTED,
            ActOnLabel.class,
            Set.of(COMMITTEE),
            (desk, actor, id) ->
                new ActOnLabel(desk.casework)
                    .run(
                        actor,
                        number(desk, id),
                        AwardAct.Kind.SUSPENDED,
                        desk.because(20, "asked for"))),
        GuardedAct.at(
            Stage.GRANTED,
            ShowLabels.class,
            Set.of(CLUSTER_MANAGER, COMMITTEE, SECRETARIAT),
            (desk, actor, id) -> {
              ShowLabels labels = new ShowLabels(desk.casework);
              labels.list(actor, desk.day.plusDays(20), organisation(id));
              labels.one(actor, desk.day.plusDays(20), number(desk, id));
            }),
        GuardedAct.at(
            Stage.RATED,
            GiveConsent.class,
            Set.of(CLUSTER_MANAGER, SECRETARIAT),
            (desk, actor, id) ->
                new GiveConsent(desk.casework)
                    .run(actor, organisation(id), desk.day.plusDays(3), desk.day)),
        GuardedAct.at(
            Stage.RATED,
            ShowOrganisations.class,
            Set.of(CLUSTER_MANAGER, COMMITTEE, SECRETARIAT, ADMINISTRATOR),
            (desk, actor, id) ->
                new ShowOrganisations(desk.casework).one(actor, organisation(id))));
  }

  private static List<GuardedAct> ofOneCase() {
    return List.of(
        GuardedAct.at(
            Stage.GRANTED,
            ExportCapsule.class,
            Set.of(CLUSTER_MANAGER, ASSESSOR, SECRETARIAT),
            (desk, actor, id) ->
                new ExportCapsule(desk.casework)
                    .run(actor, id, true, "Corymb test", OutputStream.nullOutputStream())),
        GuardedAct.at(
            Stage.LOCKED,
            CaseStatistics.class,
            Set.of(SECRETARIAT, COMMITTEE, ASSESSOR),
            (desk, actor, id) -> new CaseStatistics(desk.casework).one(actor, id)));
  }

  private static List<GuardedAct> ofTheOffice() {
    return List.of(
        office(
            SetPassword.class,
            Set.of(ADMINISTRATOR),
            (desk, actor, id) -> new SetPassword(desk.casework).invite(actor, desk.first.person())),
        new GuardedAct(
            IssueCertificate.class,
            OFFICE,
            false,
            desk -> desk.at(Stage.GRANTED),
            (desk, actor, id) ->
                new IssueCertificate(desk.casework, SEALING)
                    .run(actor, number(desk, id), desk.day.plusDays(20), BY)),
        office(
            PublishStatus.class,
            Set.of(SECRETARIAT, COMMITTEE),
            (desk, actor, id) ->
                new PublishStatus(desk.casework, Levels.of(CaseDesk.SHELF.first().pack().scheme()))
                    .run(actor, StatusPurpose.REVOCATION, desk.day, BY)),
        office(
            ImportRegister.class,
            OFFICE,
            (desk, actor, id) -> new ImportRegister(desk.casework).run(actor, desk.day, REGISTER)));
  }

  private static List<GuardedAct> ofLetters() {
    Postbox postbox = new Postbox(MailServer.of("smtp://127.0.0.1:25"), "labels@example.org");
    return List.of(
        office(
            QueueReminders.class,
            OFFICE,
            (desk, actor, id) -> new QueueReminders(desk.casework).run(actor, desk.day)),
        office(
            SendReminders.class,
            OFFICE,
            (desk, actor, id) -> new SendReminders(desk.casework, postbox).run(actor, List.of())),
        office(
            ListReminders.class,
            Set.of(SECRETARIAT, ADMINISTRATOR),
            (desk, actor, id) ->
                new ListReminders(desk.casework, new ReadRegister(desk.casework))
                    .due(actor, desk.day, 0, 1)),
        office(
            SendTestLetter.class,
            Set.of(SECRETARIAT, ADMINISTRATOR),
            (desk, actor, id) -> tryLetter(desk, actor, postbox)));
  }

  /** That the person has no address shows that the permit let through. */
  private static void tryLetter(CaseDesk desk, Actor actor, Postbox postbox) {
    try {
      new SendTestLetter(desk.casework)
          .run(new Actor("p-9999", actor.roles(), null), desk.day, postbox, "test", "test");
    } catch (ActRefused e) {
      if (!String.valueOf(e.getMessage()).contains("address")) {
        throw e;
      }
    }
  }

  private static List<GuardedAct> ofAllCases() {
    return List.of(
        office(
            ReplayCases.class,
            KEEPERS,
            (desk, actor, id) -> {
              ReplayCases replay = new ReplayCases(desk.casework);
              replay.run(actor, List.of(id), replayed -> {});
            }),
        office(
            FreezeSnapshot.class,
            OFFICE,
            // there are too few organisations
            (desk, actor, id) ->
                orElse(
                    ActRefused.class,
                    () ->
                        new FreezeSnapshot(desk.casework)
                            .run(actor, "peers-2026", desk.day.plusDays(1), null))),
        office(
            ShowSnapshots.class,
            Set.of(SECRETARIAT, COMMITTEE, ADMINISTRATOR),
            (desk, actor, id) -> new ShowSnapshots(desk.casework).all(actor)),
        office(
            FillDemo.class,
            Set.of(ADMINISTRATOR),
            (desk, actor, id) ->
                orElse(
                    DatabaseInUseAlready.class,
                    () -> new FillDemo(desk.casework, CaseDesk.SHELF, actor, desk.day).run())));
  }

  private static List<GuardedAct> ofTheDatabase(Database database, Path file) {
    return List.of(
        office(
            WriteBackup.class,
            KEEPERS,
            (desk, actor, id) -> WriteBackup.run(actor, database, file, desk.casework.now())),
        office(
            RestoreBackup.class,
            KEEPERS,
            // the file was written by the act before, from the database that it would go into
            (desk, actor, id) ->
                orElse(
                    DatabaseNotEmpty.class,
                    () -> RestoreBackup.run(actor, database, file, desk.casework.now()))),
        office(
            VerifyAuditTrail.class,
            KEEPERS,
            (desk, actor, id) -> VerifyAuditTrail.run(actor, database)));
  }
}
