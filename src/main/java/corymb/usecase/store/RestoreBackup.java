package corymb.usecase.store;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.store.audit.Verified;
import corymb.store.backup.Backup;
import corymb.store.database.Database;
import java.nio.file.Path;
import java.time.Instant;

/** A backup is read into an empty database. */
public final class RestoreBackup {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("restore a backup", Role.SECRETARIAT, Role.ADMINISTRATOR);

  private RestoreBackup() {}

  /**
   * Reads the file, all of it or nothing; then the trail notes who did, and the file's digest.
   *
   * @return what the audit trail is like; it has a fault only when it had the same one when the
   *     backup was made
   * @throws corymb.store.backup.BackupRefused when the file is not as it was written
   * @throws corymb.store.backup.DatabaseNotEmpty when there are rows in the database
   */
  public static Verified run(Actor actor, Database database, Path file, Instant at) {
    PERMIT.check(actor);
    Verified trail = Backup.restore(database, file);
    FileNote.keep(database, actor, "restore-backup", file, at);
    return trail;
  }
}
