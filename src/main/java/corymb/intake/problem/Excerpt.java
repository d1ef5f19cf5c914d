package corymb.intake.problem;

/** Makes what was found fit for a message: short, on one line, nothing invisible in it. */
public final class Excerpt {

  private static final int LONGEST = 120;
  private static final int PICTURES = 0x2400;
  private static final int FIRST_PRINTABLE = 0x20;
  private static final int REPLACEMENT = 0xFFFD;

  private Excerpt() {}

  /** The text without spaces around it, at most 120 characters, control characters as pictures. */
  public static String of(String text) {
    String bare = text.strip();
    StringBuilder shown = new StringBuilder();
    bare.codePoints().limit(LONGEST).forEach(c -> shown.appendCodePoint(picture(c)));
    if (bare.codePointCount(0, bare.length()) > LONGEST) {
      shown.append('…');
    }
    return shown.toString();
  }

  private static int picture(int character) {
    if (character < FIRST_PRINTABLE) {
      return PICTURES + character;
    }
    boolean unseen = Character.isISOControl(character) || isUnpaired(character);
    return unseen ? REPLACEMENT : character;
  }

  private static boolean isUnpaired(int character) {
    return Character.getType(character) == Character.SURROGATE;
  }
}
