package corymb.rating.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import corymb.TinyPack;
import corymb.rating.drl.Token.Kind;
import corymb.scheme.yaml.Fault;
import corymb.scheme.yaml.Faults;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a rule file is cut into tokens. */
class LexerTest {

  private static final String FILE = "measures/a.drl";

  private final Faults faults = new Faults();

  private List<Token> tokens(String text) {
    List<Token> tokens = new Lexer(FILE, text, faults).tokens();
    Token last = tokens.get(tokens.size() - 1);
    assertThat(last.kind()).isEqualTo(Kind.END_OF_FILE);
    return tokens.subList(0, tokens.size() - 1);
  }

  private String plain(String text) {
    Lexer lexer = new Lexer(FILE, text, faults);
    lexer.tokens();
    return lexer.plain();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "z", "A", "Z", "_", "$a", "aZ09_$", "no-loop", "a-b-c"})
  void a_word_has_letters_digits_and_inner_hyphens(String word) {
    assertThat(tokens(word)).containsExactly(new Token(Kind.WORD, word, 1));
    assertThat(faults.all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "9", "10", "1.5", ".5", "1e9", "0x1F"})
  void a_number_begins_with_a_digit_or_a_point_and_a_digit(String number) {
    assertThat(tokens(number)).containsExactly(new Token(Kind.NUMBER, number, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "==", "!=", "<=", ">=", "&&", "||", "(", ")", ",", ".", ":", ";", "!", "<", ">", "*"
      })
  void a_sign_is_one_or_a_pair(String sign) {
    assertThat(tokens(sign)).containsExactly(new Token(Kind.SIGN, sign, 1));
    assertThat(tokens("a" + sign + "b")).hasSize(3);
    assertThat(faults.all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=", "&", "|", "-", "+", "/", "%", "'", "`", "{", "}", "[", "]", "@", "#", "é", "~", "^",
        "?"
      })
  void another_character_is_told(String character) {
    assertThat(tokens("a\n" + character + "\nb")).hasSize(2);
    assertThat(faults.all())
        .containsExactly(
            new Fault(
                FILE, 2, "the character '" + character + "' has no place in a rule; take it out"));
  }

  @Test
  void a_hyphen_before_no_letter_belongs_to_no_word() {
    assertThat(tokens("a-1")).extracting(Token::text).containsExactly("a", "1");
    assertThat(tokens("a-")).extracting(Token::text).containsExactly("a");
    assertThat(faults.all()).hasSize(1);
  }

  @Test
  void blanks_part_tokens_and_lines_are_counted() {
    assertThat(tokens(" a\tb\r\n\nc "))
        .extracting(Token::text, Token::line)
        .containsExactly(tuple("a", 1), tuple("b", 1), tuple("c", 3));
  }

  @Test
  void a_text_is_what_stands_between_quotes() {
    assertThat(tokens("\"a b\" \"\"\nx"))
        .containsExactly(
            new Token(Kind.TEXT, "a b", 1),
            new Token(Kind.TEXT, "", 1),
            new Token(Kind.WORD, "x", 2));
  }

  @ParameterizedTest
  @CsvSource({"'\"a\nb', 2", "'\"a', 1", "'\"', 1"})
  void a_text_that_is_not_closed_on_its_line_is_told(String text, int tokens) {
    assertThat(tokens(text)).hasSize(tokens);
    assertThat(faults.all())
        .containsExactly(
            new Fault(FILE, 1, "this text is not closed on its line; close it with \""));
  }

  @Test
  void a_control_character_in_a_text_is_told() {
    tokens("\"a\tb\"");
    assertThat(faults.all())
        .containsExactly(
            new Fault(FILE, 1, "a text holds plain signs only; take the control character out"));
  }

  @Test
  void a_comment_is_no_token_and_becomes_blanks() {
    assertThat(tokens("a // b\nc /* d\n e */ f"))
        .extracting(Token::text, Token::line)
        .containsExactly(tuple("a", 1), tuple("c", 2), tuple("f", 3));
    assertThat(plain("a // b\nc /* d\n e */ f")).isEqualTo("a     \nc     \n      f");
    assertThat(plain("a //")).isEqualTo("a   ");
    assertThat(plain("/**/a")).isEqualTo("    a");
    assertThat(faults.all()).isEmpty();
  }

  @Test
  void a_comment_that_is_not_closed_is_told_and_blanked() {
    assertThat(plain("a\n/*/ b\nc")).isEqualTo("a\n     \n ");
    assertThat(faults.all())
        .containsExactly(new Fault(FILE, 2, "this comment is not closed; close it with */"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\", "\"\\\"", "// \\", "/* \\ */", "//\\", "\"a\\u0022\""})
  void a_backslash_is_refused_everywhere(String text) {
    tokens("a\n" + text);
    assertThat(faults.all())
        .containsExactly(
            new Fault(FILE, 2, "a backslash can hide code from the reader; write without it"));
  }

  @Test
  void the_rules_of_the_tiny_pack_are_read_without_a_fault() {
    List<RuleFile> files = RuleReader.readAll(TinyPack.PACK.ruleTexts(), faults);

    assertThat(faults.all()).isEmpty();
    assertThat(files).hasSize(8);
    assertThat(files.stream().mapToInt(file -> file.rules().size()).sum()).isEqualTo(18);
    assertThat(files).allMatch(file -> file.packageName().startsWith("rules.tiny.v1_0_0."));
    assertThat(files).allMatch(file -> file.packageLine() == 1);
  }

  @Test
  void a_rule_is_read_with_its_conditions_and_its_call() {
    String name = "measures/cooperation/1.2-stability-of-the-team.drl";
    RuleFile file = RuleReader.read(name, TinyPack.FILES.text(name), faults);
    Rule rule = file.rules().get(0);

    assertThat(file.code()).isEqualTo("1.2");
    assertThat(file.stage()).isEqualTo(Stage.MEASURES);
    assertThat(rule.name()).isEqualTo("1.2 yearly share of the team that left");
    assertThat(rule.line()).isEqualTo(7);
    assertThat(rule.conditions())
        .extracting(Condition::quantifier, Condition::variable, Condition::type, Condition::line)
        .containsExactly(
            tuple("", "$before", "Answer", 9),
            tuple("", "$leavers", "Answer", 10),
            tuple("", "$years", "Figure", 11));
    assertThat(rule.conditions().get(2).text("name")).isEqualTo("years");
    assertThat(rule.conditions().get(2).text("other")).isNull();
    assertThat(rule.conditions().get(0).constraints()).hasSize(2);
    assertThat(rule.call())
        .returns("measures", Call::sheet)
        .returns("measure", Call::method)
        .returns("1.2", Call::firstText)
        .returns(13, Call::line);
  }

  @Test
  void a_quantifier_is_kept() {
    String name = "points/P1-first-band-that-holds.drl";
    Rule rule = RuleReader.read(name, TinyPack.FILES.text(name), faults).rules().get(0);

    assertThat(rule.conditions())
        .extracting(Condition::quantifier, Condition::variable)
        .containsExactly(tuple("", "$measure"), tuple("", "$band"), tuple("not", null));
    assertThat(rule.call().firstText()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "measures/a/1.2-b-c.drl, 1.2, MEASURES",
    "points/P1-a.drl, P1, POINTS",
    "gates/nothing.drl, '', GATES",
    "label/L1-x.drl, L1, LABEL"
  })
  void a_file_has_a_code_and_a_stage(String name, String code, Stage stage) {
    RuleFile file = RuleReader.read(name, "", faults);

    assertThat(file.code()).isEqualTo(code);
    assertThat(file.stage()).isEqualTo(stage);
    assertThat(RuleReader.read("rules.drl", "", faults).stage()).isNull();
  }
}
