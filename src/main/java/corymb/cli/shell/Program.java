package corymb.cli.shell;

/** What the program calls itself. */
public final class Program {

  /** Its name and version. */
  public static final String VERSION = "Corymb 1.0.0";

  private Program() {}
}
