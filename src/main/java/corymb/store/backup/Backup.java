package corymb.store.backup;

import corymb.store.audit.AuditCheck;
import corymb.store.audit.AuditFault;
import corymb.store.audit.Verified;
import corymb.store.database.Database;
import corymb.store.session.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.dao.DataAccessResourceFailureException;

/** The whole database out into a file, and in from one. */
public final class Backup {

  /** How the states of a lost connection begin. */
  private static final String CONNECTION = "08";

  private Backup() {}

  /**
   * Writes a backup of one moment; others may go on working meanwhile. The file is there whole or
   * not at all, and for its owner alone where the system can do that.
   *
   * @return what the audit trail is like; a fault in it does not keep the backup from being made
   * @throws BackupNotWritten when it cannot be written
   */
  public static Verified write(Database database, Path file) {
    return WholeFile.write(file, out -> write(database, out));
  }

  /**
   * Writes a backup of one moment into a stream, which stays open.
   *
   * @throws BackupNotWritten when it cannot be written; then there is something half in the stream
   */
  public static Verified write(Database database, OutputStream out) {
    return database.transactions().snapshot(session -> written(session, database, out));
  }

  private static Verified written(Session session, Database database, OutputStream out) {
    try {
      return new BackupWriter(session, database.kind()).write(out);
    } catch (IOException e) {
      throw new BackupNotWritten("the backup could not be written: " + e.getMessage(), e);
    } catch (SQLException e) {
      throw new BackupNotWritten("the database could not be read for the backup", e);
    }
  }

  /**
   * Reads a backup into an empty database: checks the whole file first, then reads it in one
   * transaction, then verifies the audit trail. Unless all of that succeeds nothing is changed.
   *
   * @return what the audit trail is like; it has a fault only when it had the same one when the
   *     backup was made
   * @throws BackupRefused when the file is not as it was written, or not for this program
   * @throws DatabaseNotEmpty when there are rows in the database
   */
  public static Verified restore(Database database, Path file) {
    try (Archive archive = Archive.open(file)) {
      BackupReader.check(archive);
      return database.transactions().in(session -> restored(session, archive));
    } catch (IOException e) {
      throw new BackupRefused("the file " + file + " cannot be read (" + e + ")");
    }
  }

  private static Verified restored(Session session, Archive archive) {
    try {
      new BackupReader(archive, session).load();
    } catch (IOException e) {
      throw new BackupRefused("it could not be read to its end (" + e + ")");
    } catch (SQLException e) {
      if (String.valueOf(e.getSQLState()).startsWith(CONNECTION)) {
        throw new DataAccessResourceFailureException("the connection was lost", e);
      }
      throw new BackupRefused(
          "the database does not take its rows (SQL state " + e.getSQLState() + ")");
    }
    Verified audit = AuditCheck.verify(session);
    AuditFault fault = audit.fault();
    String told = fault == null ? "none" : fault.told();
    String before = archive.manifest().audit().fault();
    if (!told.equals(before == null ? "none" : before)) {
      throw new BackupRefused("its audit trail has the fault: " + told);
    }
    return audit;
  }
}
