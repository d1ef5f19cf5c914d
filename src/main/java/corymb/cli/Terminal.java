package corymb.cli;

/** What the program's outputs are connected to, as the launcher found out. */
final class Terminal {

  private Terminal() {}

  /** Whether somebody watches the standard error: it is a terminal. */
  static boolean isWatched() {
    return Boolean.getBoolean("corymb.err.terminal");
  }

  /** Whether colours are welcome: the standard output is a terminal and NO_COLOR is not set. */
  static boolean isColoured() {
    String kind = System.getenv("TERM");
    return Boolean.getBoolean("corymb.out.terminal")
        && System.getenv("NO_COLOR") == null
        && kind != null
        && !kind.equals("dumb");
  }
}
