package corymb.usecase.store;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.store.audit.Verified;
import corymb.store.backup.Backup;
import corymb.store.database.Database;
import java.nio.file.Path;
import java.time.Instant;

/** The whole database is written into a file. */
public final class WriteBackup {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("write a backup", Role.SECRETARIAT, Role.ADMINISTRATOR);

  private WriteBackup() {}

  /**
   * Writes the file, whole or not at all; then the trail notes who did, and the file's digest. The
   * backup is of the moment before that.
   *
   * @return what the audit trail is like; a fault in it does not keep the backup from being made
   * @throws corymb.store.backup.BackupNotWritten when it cannot be written
   */
  public static Verified run(Actor actor, Database database, Path file, Instant at) {
    PERMIT.check(actor);
    Verified trail = Backup.write(database, file);
    FileNote.keep(database, actor, "write-backup", file, at);
    return trail;
  }
}
