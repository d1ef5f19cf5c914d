package corymb.rating.drl;

import corymb.rating.drl.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what stands between brackets: known words, variables, texts, 0 and 1, a few signs. */
final class Expressions {

  private static final Set<String> SIGNS =
      Set.of("(", ")", ",", ".", ":", "!", "==", "!=", "<", "<=", ">", ">=", "&&", "||");

  private final Cursor tokens;

  Expressions(Cursor tokens) {
    this.tokens = tokens;
  }

  /** What must hold of a fact, up to the closing bracket: parted by commas. */
  List<List<Token>> constraints() {
    List<List<Token>> all = new ArrayList<>();
    List<Token> one = new ArrayList<>();
    int depth = 0;
    for (Token token : arguments()) {
      depth += token.isSign("(") ? 1 : token.isSign(")") ? -1 : 0;
      if (depth == 0 && token.isSign(",")) {
        all.add(List.copyOf(one));
        one.clear();
      } else {
        one.add(token);
      }
    }
    if (!one.isEmpty()) {
      all.add(List.copyOf(one));
    }
    return List.copyOf(all);
  }

  /** All tokens up to the closing bracket. */
  List<Token> arguments() {
    List<Token> all = new ArrayList<>();
    int depth = 1;
    boolean refused = false;
    while (true) {
      Token token = tokens.take();
      if (token.kind() == Kind.END_OF_FILE || token.isWord("end") || token.isWord("then")) {
        throw tokens.unexpected(token, "')'");
      }
      depth += token.isSign("(") ? 1 : token.isSign(")") ? -1 : 0;
      if (depth == 0) {
        return List.copyOf(all);
      }
      boolean chained = refused && (token.isSign(".") || all.get(all.size() - 1).isSign("."));
      refused = chained || !allowed(token);
      all.add(token);
    }
  }

  private boolean allowed(Token token) {
    switch (token.kind()) {
      case WORD -> {
        return token.isVariable() || Vocabulary.isKnown(token.text()) || refuse(token);
      }
      case NUMBER -> {
        if (!token.text().equals("0") && !token.text().equals("1")) {
          tokens.fault(
              token,
              "the number %s stands in a rule; only 0 and 1 may: make it a band, a minimum or a figure in the data"
                  .formatted(token.text()));
        }
        return true;
      }
      case SIGN -> {
        if (!SIGNS.contains(token.text())) {
          tokens.fault(token, "'%s' has no place in an expression".formatted(token.text()));
        }
        return true;
      }
      default -> {
        return true;
      }
    }
  }

  private boolean refuse(Token word) {
    String reason = Refusals.reason(word.text());
    tokens.fault(
        word,
        reason == null
            ? "'%s' is not a word of corymb.facts; rules reach nothing else".formatted(word.text())
            : reason);
    return false;
  }
}
