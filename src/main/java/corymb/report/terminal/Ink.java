package corymb.report.terminal;

/** Colours of a terminal; the plain ink leaves the words as they are. */
public enum Ink {
  PLAIN,
  COLOURED;

  private static final String ESCAPE = "\u001b[";

  String bold(String words) {
    return paint("1", words);
  }

  String good(String words) {
    return paint("32", words);
  }

  String bad(String words) {
    return paint("31", words);
  }

  String muted(String words) {
    return paint("2", words);
  }

  private String paint(String code, String words) {
    return this == PLAIN ? words : ESCAPE + code + "m" + words + ESCAPE + "0m";
  }
}
