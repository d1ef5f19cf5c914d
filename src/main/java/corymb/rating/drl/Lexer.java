package corymb.rating.drl;

import corymb.rating.drl.Token.Kind;
import corymb.scheme.yaml.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a rule file into tokens. Comments become blanks, so that the engine never sees one; a
 * backslash is refused everywhere, because Java reads code behind it.
 */
final class Lexer {

  private static final Set<String> PAIRS = Set.of("==", "!=", "<=", ">=", "&&", "||");
  private static final String SIGNS = "(),.:;!<>*";

  private final String file;
  private final String text;
  private final Faults faults;
  private final List<Token> tokens = new ArrayList<>();
  private final StringBuilder plain;
  private int at;
  private int line = 1;

  Lexer(String file, String text, Faults faults) {
    this.file = file;
    this.text = text;
    this.faults = faults;
    this.plain = new StringBuilder(text);
  }

  /** The tokens, the last of them the end of the file. */
  List<Token> tokens() {
    while (at < text.length()) {
      next();
    }
    tokens.add(new Token(Kind.END_OF_FILE, "", line));
    return List.copyOf(tokens);
  }

  /** The text without comments, line by line the same; after {@link #tokens()}. */
  String plain() {
    return plain.toString();
  }

  private void next() {
    char c = text.charAt(at);
    if (c == '\n') {
      line++;
      at++;
    } else if (c == ' ' || c == '\t' || c == '\r') {
      at++;
    } else if (text.startsWith("//", at)) {
      comment(indexOr("\n", at));
    } else if (text.startsWith("/*", at)) {
      blockComment();
    } else if (c == '"') {
      quoted();
    } else if (isDigit(c) || (c == '.' && isDigit(peek(1)))) {
      take(Kind.NUMBER, at + 1);
    } else if (isLetter(c)) {
      take(Kind.WORD, at + 1);
    } else {
      sign(c);
    }
  }

  private void take(Kind kind, int from) {
    int end = from;
    while (end < text.length() && continues(kind, end)) {
      end++;
    }
    tokens.add(new Token(kind, text.substring(at, end), line));
    at = end;
  }

  private boolean continues(Kind kind, int place) {
    char c = text.charAt(place);
    if (isLetter(c) || isDigit(c)) {
      return true;
    }
    boolean more = place + 1 < text.length() && isLetter(text.charAt(place + 1));
    return kind == Kind.NUMBER ? c == '.' : c == '-' && more;
  }

  private void sign(char c) {
    String pair = text.substring(at, Math.min(at + 2, text.length()));
    if (PAIRS.contains(pair)) {
      tokens.add(new Token(Kind.SIGN, pair, line));
      at += 2;
      return;
    }
    if (SIGNS.indexOf(c) >= 0) {
      tokens.add(new Token(Kind.SIGN, String.valueOf(c), line));
    } else if (c == '\\') {
      backslash();
    } else {
      faults.add(file, line, "the character '" + c + "' has no place in a rule; take it out");
    }
    at++;
  }

  private void quoted() {
    int close = indexOr("\"", at + 1);
    int lineEnd = indexOr("\n", at);
    boolean closed = close < lineEnd;
    String inner = text.substring(at + 1, closed ? close : lineEnd);
    if (!closed) {
      faults.add(file, line, "this text is not closed on its line; close it with \"");
    }
    if (inner.chars().anyMatch(Character::isISOControl)) {
      faults.add(file, line, "a text holds plain signs only; take the control character out");
    }
    refuseBackslash(inner);
    tokens.add(new Token(Kind.TEXT, inner, line));
    at = closed ? close + 1 : lineEnd;
  }

  private void blockComment() {
    int close = text.indexOf("*/", at + 2);
    if (close < 0) {
      faults.add(file, line, "this comment is not closed; close it with */");
    }
    comment(close < 0 ? text.length() : close + 2);
  }

  private void comment(int end) {
    refuseBackslash(text.substring(at, end));
    for (; at < end; at++) {
      if (text.charAt(at) == '\n') {
        line++;
      } else {
        plain.setCharAt(at, ' ');
      }
    }
  }

  private void refuseBackslash(String part) {
    if (part.indexOf('\\') >= 0) {
      backslash();
    }
  }

  private void backslash() {
    faults.add(file, line, "a backslash can hide code from the reader; write without it");
  }

  private int indexOr(String wanted, int from) {
    int found = text.indexOf(wanted, from);
    return found < 0 ? text.length() : found;
  }

  private char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : ' ';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
  }
}
