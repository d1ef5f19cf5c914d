package corymb.cli.shell;

/** What a command tells the shell. */
public final class ExitStatus {

  /** All fine. */
  public static final int FINE = 0;

  /** At least one response has errors; the others were still processed. */
  public static final int ERRORS = 1;

  /** The command line is wrong. */
  public static final int USAGE = 2;

  /** The program or its environment failed. */
  public static final int FAILED = 3;

  private ExitStatus() {}
}
