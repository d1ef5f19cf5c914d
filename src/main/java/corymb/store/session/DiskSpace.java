package corymb.store.session;

import java.io.IOException;
import java.sql.SQLException;

/** Whether a fault came about because a disk is full. */
public final class DiskSpace {

  private static final String OF_THE_SYSTEM = "No space left on device";
  private static final String OF_THE_SERVER = "53100";

  private DiskSpace() {}

  /** Whether there was no room left, by the fault or by what it came from. */
  public static boolean isUsedUp(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      boolean told =
          cause instanceof SQLException sql
              ? OF_THE_SERVER.equals(sql.getSQLState())
              : cause instanceof IOException
                  && String.valueOf(cause.getMessage()).contains(OF_THE_SYSTEM);
      if (told) {
        return true;
      }
    }
    return false;
  }
}
