package corymb.cli;

/** What the program's standard output is connected to. */
final class Terminal {

  private Terminal() {}

  /**
   * Whether somebody looks at it: a terminal that is not dumb, and NO_COLOR is not set. From Java
   * 22 on there is a console without a terminal too, unless the launcher asks for the older way.
   */
  @SuppressWarnings("SystemConsoleNull")
  static boolean isColoured() {
    String kind = System.getenv("TERM");
    return System.console() != null
        && System.getenv("NO_COLOR") == null
        && kind != null
        && !kind.equals("dumb");
  }
}
