package corymb.rating.drl;

/**
 * One word, text, number or sign of a rule file.
 *
 * @param kind what it is
 * @param text the characters, a text without its quotes
 * @param line where it begins, from 1
 */
public record Token(Kind kind, String text, int line) {

  /** What a token can be. */
  public enum Kind {
    WORD,
    TEXT,
    NUMBER,
    SIGN,
    END_OF_FILE
  }

  /** Whether this is the given word. */
  public boolean isWord(String word) {
    return kind == Kind.WORD && text.equals(word);
  }

  /** Whether this is the given sign. */
  public boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  /** Whether this is the name of something that a rule binds, as in {@code $committed}. */
  public boolean isVariable() {
    return kind == Kind.WORD && text.startsWith("$") && text.indexOf('-') < 0;
  }

  /** The token as it stands in the file. */
  @Override
  public String toString() {
    return switch (kind) {
      case TEXT -> '"' + text + '"';
      case END_OF_FILE -> "the end of the file";
      default -> text;
    };
  }
}
