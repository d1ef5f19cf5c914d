package corymb.store.backup;

/** A file is no backup that can be restored as it is; nothing was changed. */
public final class BackupRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BackupRefused(String found) {
    super("the backup is refused and nothing was changed: " + found);
  }
}
