package corymb.usecase.work;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.store.session.Session;
import corymb.store.work.Done;
import corymb.store.work.Outcome;
import corymb.store.work.WorkItems;
import corymb.store.work.WorkKind;
import corymb.store.work.WorkParts;
import corymb.usecase.casework.Casework;
import corymb.usecase.work.upload.Uploaded;
import corymb.usecase.work.upload.UploadedFolder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Hands in many responses at once; they become cases in the background. */
public final class StartImport {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("import a folder in the background", Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public StartImport(Casework casework) {
    this.casework = casework;
  }

  /**
   * Keeps the files until they are imported.
   *
   * @param day the day on which they were handed in
   * @param files workbooks, {@code answers.json}, and ZIP archives of workbooks
   * @return the id of the work
   * @throws WorkRefused when there is nothing to import
   * @throws corymb.usecase.work.upload.UploadRefused when an archive is not taken
   */
  public String run(Actor actor, LocalDate day, List<Uploaded> files) {
    PERMIT.check(actor);
    casework.requireCome(day);
    List<Uploaded> all = new ArrayList<>();
    for (Uploaded file : files) {
      if (UploadedFolder.isArchive(file.name())) {
        all.addAll(UploadedFolder.read(file.name(), file.bytes()));
      } else {
        all.add(file);
      }
    }
    if (all.isEmpty()) {
      throw new WorkRefused(WorkRefused.Why.NO_FILES, "");
    }
    return Asked.of(
        casework,
        actor,
        WorkKind.IMPORT,
        new ImportWishes(day),
        (session, id) -> keep(session, id, all));
  }

  private static void keep(Session session, String id, List<Uploaded> files) {
    int nr = 0;
    for (Uploaded file : files) {
      nr++;
      Uploaded.Refusal refused = file.refused();
      if (refused == null) {
        WorkItems.add(session, id, nr, file.name());
        WorkParts.put(session, id, nr, file.bytes());
      } else {
        Done done = new Done(Outcome.FOREIGN, null, refused.name());
        WorkItems.add(session, id, nr, file.name(), done);
      }
    }
  }
}
