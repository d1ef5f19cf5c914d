package corymb.rating.drl;

import corymb.rating.drl.Token.Kind;
import corymb.scheme.yaml.Faults;
import java.util.List;

/** Walks over the tokens of a file and notes what does not fit. */
final class Cursor {

  private final String file;
  private final List<Token> tokens;
  private final Faults faults;
  private int at;

  /**
   * @param tokens at least the end of the file
   */
  Cursor(String file, List<Token> tokens, Faults faults) {
    this.file = file;
    this.tokens = tokens;
    this.faults = faults;
  }

  boolean atEnd() {
    return peek().kind() == Kind.END_OF_FILE;
  }

  Token peek() {
    return tokens.get(at);
  }

  /** The next token; the end of the file is never passed. */
  Token take() {
    Token token = tokens.get(at);
    at = Math.min(at + 1, tokens.size() - 1);
    return token;
  }

  void skipSign(String sign) {
    if (peek().isSign(sign)) {
      take();
    }
  }

  void expectSign(String sign) {
    Token token = take();
    if (!token.isSign(sign)) {
      throw unexpected(token, "'" + sign + "'");
    }
  }

  void expectWord(String word) {
    Token token = take();
    if (!token.isWord(word)) {
      throw unexpected(token, "'" + word + "'");
    }
  }

  /** Words joined by dots, without a star at the end. */
  String qualifiedName() {
    StringBuilder name = new StringBuilder();
    while (true) {
      Token part = take();
      if (part.kind() != Kind.WORD) {
        throw unexpected(part, "a name");
      }
      name.append(part.text());
      if (!peek().isSign(".")) {
        return name.toString();
      }
      take();
      if (peek().isSign("*")) {
        take();
        return name.toString();
      }
      name.append('.');
    }
  }

  /** Notes a fault at the token. */
  void fault(Token token, String message) {
    faults.add(file, token.line(), message);
  }

  /** Notes that something else was expected; the caller throws what is returned. */
  Unread unexpected(Token token, String expected) {
    String reason = Refusals.reason(token.text());
    if (reason == null || token.kind() != Kind.WORD) {
      fault(token, "expected %s, found '%s'".formatted(expected, token.text()));
    } else {
      fault(token, reason);
    }
    return new Unread();
  }

  /** Goes on behind the next {@code end}, or before the next {@code rule}. */
  void skipToNextRule() {
    while (!atEnd() && !peek().isWord("rule")) {
      if (take().isWord("end")) {
        return;
      }
    }
  }
}
