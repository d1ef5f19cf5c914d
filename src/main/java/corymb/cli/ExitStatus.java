package corymb.cli;

/** What a command tells the shell. */
final class ExitStatus {

  /** All fine. */
  static final int FINE = 0;

  /** At least one response has errors; the others were still processed. */
  static final int ERRORS = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** The program or its environment failed. */
  static final int FAILED = 3;

  private ExitStatus() {}
}
