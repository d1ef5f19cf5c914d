package corymb.rating.drl;

import corymb.rating.drl.Token.Kind;
import corymb.scheme.yaml.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads rule files. The language is small on purpose: a package line, imports of {@code
 * corymb.facts}, the sheets, and rules without attributes whose {@code then} is one call.
 */
public final class RuleReader {

  private static final String FACTS = "corymb.facts";
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N} .,:;'%()-]+");

  private final String file;
  private final Faults faults;
  private final Cursor tokens;
  private final Expressions expressions;
  private final String plain;
  private final List<Rule> rules = new ArrayList<>();
  private final List<String> sheets = new ArrayList<>();
  private String packageName = "";
  private int packageLine;

  private RuleReader(String file, String text, Faults faults) {
    this.file = file;
    this.faults = faults;
    Lexer lexer = new Lexer(file, text, faults);
    this.tokens = new Cursor(file, lexer.tokens(), faults);
    this.plain = lexer.plain();
    this.expressions = new Expressions(tokens);
  }

  /**
   * The rules of all these texts by file name; what is not understood or not allowed is a fault.
   */
  public static List<RuleFile> readAll(Map<String, String> texts, Faults faults) {
    return texts.entrySet().stream()
        .map(entry -> read(entry.getKey(), entry.getValue(), faults))
        .toList();
  }

  /** The rules of one text; what is not understood or not allowed is a fault. */
  public static RuleFile read(String file, String text, Faults faults) {
    RuleReader reader = new RuleReader(file, text, faults);
    while (!reader.tokens.atEnd()) {
      reader.statement();
    }
    return new RuleFile(
        file, reader.packageName, reader.packageLine, List.copyOf(reader.rules), reader.plain);
  }

  private void statement() {
    try {
      Token first = tokens.take();
      switch (first.text()) {
        case "package" -> packageLine(first);
        case "import" -> importLine(first);
        case "global" -> globalLine(first);
        case "rule" -> rules.add(rule(first));
        default -> throw tokens.unexpected(first, "'rule'");
      }
    } catch (Unread e) {
      tokens.skipToNextRule();
    }
  }

  private void packageLine(Token first) {
    packageName = tokens.qualifiedName();
    packageLine = first.line();
    tokens.skipSign(";");
    if (!packageName.startsWith("rules.")) {
      faults.add(
          file,
          first.line(),
          "the package '%s' is not one for rules; begin it with 'rules.'".formatted(packageName));
    }
  }

  private void importLine(Token first) {
    String name = tokens.qualifiedName();
    tokens.skipSign(";");
    if (!name.equals(FACTS) && !name.startsWith(FACTS + ".")) {
      faults.add(
          file,
          first.line(),
          "'%s' is imported; rules may import %s.* only".formatted(name, FACTS));
    }
  }

  private void globalLine(Token first) {
    String type = tokens.qualifiedName();
    String name = tokens.qualifiedName();
    tokens.skipSign(";");
    Class<?> sheet = Vocabulary.SHEETS.get(name);
    if (sheet == null || !sheet.getSimpleName().equals(type)) {
      faults.add(
          file,
          first.line(),
          "'global %s %s' is no sheet; the sheets are MeasureSheet measures, PointsSheet points, GateSheet gates and LabelSheet labels"
              .formatted(type, name));
    }
    sheets.add(name);
  }

  private Rule rule(Token first) {
    Token name = tokens.take();
    if (name.kind() != Kind.TEXT) {
      throw tokens.unexpected(name, "the rule's name in quotes");
    }
    if (!NAME.matcher(name.text()).matches()) {
      faults.add(
          file,
          name.line(),
          "the name of a rule is plain words, found '%s'; take other signs out"
              .formatted(name.text()));
    }
    tokens.expectWord("when");
    List<Condition> conditions = new ArrayList<>();
    while (!tokens.peek().isWord("then")) {
      conditions.add(condition());
    }
    tokens.expectWord("then");
    Call call = call();
    tokens.expectWord("end");
    return new Rule(name.text(), first.line(), List.copyOf(conditions), call);
  }

  private Condition condition() {
    Token first = tokens.peek();
    String quantifier = "";
    if (first.isWord("not") || first.isWord("exists")) {
      quantifier = tokens.take().text();
    }
    String variable = variable();
    Token type = tokens.take();
    if (type.kind() != Kind.WORD || !Vocabulary.isFact(type.text())) {
      throw tokens.unexpected(type, "a fact: one of " + Vocabulary.facts());
    }
    tokens.expectSign("(");
    List<List<Token>> constraints = expressions.constraints();
    return new Condition(quantifier, variable, type.text(), constraints, first.line());
  }

  private @Nullable String variable() {
    if (!tokens.peek().isVariable()) {
      return null;
    }
    String variable = tokens.take().text();
    tokens.expectSign(":");
    return variable;
  }

  private Call call() {
    Token sheet = tokens.take();
    Class<? extends corymb.facts.Sheet<?>> type = Vocabulary.SHEETS.get(sheet.text());
    if (type == null || !sheets.contains(sheet.text())) {
      throw tokens.unexpected(sheet, "one call on a sheet of this file: one of " + sheets);
    }
    tokens.expectSign(".");
    Token method = tokens.take();
    if (!Vocabulary.callsOn(type).contains(method.text())) {
      throw tokens.unexpected(method, "one of " + Vocabulary.callsOn(type));
    }
    tokens.expectSign("(");
    List<Token> arguments = expressions.arguments();
    tokens.skipSign(";");
    if (!tokens.peek().isWord("end")) {
      throw tokens.unexpected(tokens.peek(), "'end': a rule makes exactly one call on a sheet");
    }
    return new Call(sheet.text(), method.text(), arguments, sheet.line());
  }
}
