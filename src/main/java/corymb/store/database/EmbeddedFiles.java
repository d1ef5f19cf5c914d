package corymb.store.database;

import corymb.store.session.DiskSpace;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.ErrorCode;

/** The folder and the files of the embedded database. */
final class EmbeddedFiles {

  private static final String NAME = "corymb";
  private static final String ENDING = ".mv.db";

  /**
   * A commit is written before it returns, so that a killed process loses nothing; a lock is waited
   * for ten seconds; names are in small letters, as PostgreSQL has them; no trace files.
   */
  private static final String SETTINGS =
      ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;DATABASE_TO_LOWER=TRUE"
          + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

  private EmbeddedFiles() {}

  /** Makes the folder, for its owner alone where the system can do that. */
  static void prepare(Address.Embedded address) {
    Path folder = address.folder();
    if (folder.toString().contains(";")) {
      throw new DatabaseUnusable(
          "the folder %s has a semicolon in its name, which the embedded database cannot open; set CORYMB_HOME to another folder"
              .formatted(folder));
    }
    try {
      Files.createDirectories(address.home());
      if (!Files.isDirectory(folder)) {
        Files.createDirectory(folder, ownerOnly());
      }
    } catch (IOException e) {
      if (DiskSpace.isUsedUp(e)) {
        throw DatabaseUnusable.full(address);
      }
      throw new DatabaseUnusable(
          "the folder %s cannot be made (%s); set CORYMB_HOME to a folder that may be written"
              .formatted(folder, e));
    }
    Path file = file(address);
    if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
      throw new DatabaseUnusable(
          "the database in %s may only be read; Corymb has to write to it: change its rights, or set CORYMB_HOME to another folder"
              .formatted(folder));
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }

  /** Migrates the tables; an interrupted migration leaves nothing half. */
  static void migrate(
      Connection first, Address.Embedded address, SchemaVersion to, Runnable migration)
      throws SQLException {
    try {
      new HalfMigration(first, address.folder()).run(to, migration);
    } catch (IOException e) {
      throw new DatabaseUnusable(
          "the database in %s could not be kept safe while its tables are brought to version %s (%s); nothing was changed: make room in the folder, or change its rights"
              .formatted(address.shown(), to.number(), e));
    }
  }

  static Path file(Address.Embedded address) {
    return address.folder().resolve(NAME + ENDING);
  }

  static String url(Address.Embedded address) {
    return "jdbc:h2:file:" + address.folder().toAbsolutePath().resolve(NAME) + SETTINGS;
  }

  static DatabaseNotOpened notOpened(SQLException fault, Address.Embedded address) {
    if (DiskSpace.isUsedUp(fault)) {
      return DatabaseUnusable.full(address);
    }
    return switch (fault.getErrorCode()) {
      case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
          new DatabaseInUse(
              "another process has the database in %s open; stop it (corymb serve?) and try again, or set CORYMB_DB_URL to a PostgreSQL, which many processes can use"
                  .formatted(address.shown()));
      case ErrorCode.UNSUPPORTED_SETTING_COMBINATION,
          ErrorCode.FILE_VERSION_ERROR_1,
          ErrorCode.FILE_CORRUPTED_1 ->
          new DatabaseUnusable(
              "the file %s is damaged or was written by another version of the database; keep a copy of it, put it aside, and use corymb restore with the last backup"
                  .formatted(file(address)));
      default ->
          new DatabaseUnusable(
              "the database in %s cannot be opened: %s"
                  .formatted(address.shown(), firstLine(String.valueOf(fault.getMessage()))));
    };
  }

  static String firstLine(String message) {
    return message.lines().findFirst().orElse("no reason was given");
  }
}
