package corymb.store.backup;

/** The backup could not be written; nothing is left of it, and an older file is as it was. */
public final class BackupNotWritten extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BackupNotWritten(String message, Throwable cause) {
    super(message, cause);
  }
}
