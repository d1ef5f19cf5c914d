package corymb.intake.raw;

/**
 * Texts that a spreadsheet program would run as a formula when it opens or edits a cell. The one
 * place that knows them, for all tables that are written.
 */
public final class FormulaSigns {

  /** With one of these at its beginning, a cell is run as a formula by some program. */
  private static final String SIGNS = "=+-@\t\r\n＝＋－＠";

  private FormulaSigns() {}

  /** Whether some program would run a cell with this text. */
  public static boolean wouldRun(String text) {
    return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
  }

  /** The text; with an apostrophe before it where a program would run it. */
  public static String harmless(String text) {
    return wouldRun(text) ? "'" + text : text;
  }
}
