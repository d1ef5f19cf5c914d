package corymb.scheme.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault of an entry names file and line, and reading goes on with a harmless stand-in. */
class EntryTest {

  private static final String FILE = "scheme.yaml";

  private final Faults faults = new Faults();

  private Entry read(String... lines) {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return YamlFile.read(FILE, bytes, faults);
  }

  private void told(int line, String message) {
    assertThat(faults.all()).containsExactly(new Fault(FILE, line, message));
  }

  private void nothingTold() {
    assertThat(faults.all()).isEmpty();
  }

  @Test
  void a_key_that_nobody_asked_for_is_told_with_the_known_ones() {
    Entry entry = read("id: a", "", "tilte: b");

    assertThat(entry.text("id")).isEqualTo("a");
    assertThat(entry.textOr("title", "")).isEmpty();
    entry.end();

    told(3, "the key 'tilte' is not known here; known are [id, title]");
  }

  @Test
  void keys_that_were_asked_for_are_known() {
    Entry entry =
        read("a: x", "b: 1", "c: {}", "d: []", "e: [x]", "f: true", "g: {}", "h: 1", "i: public");

    entry.text("a");
    entry.number("b");
    entry.entry("c").end();
    entry.entries("d", inner -> inner);
    entry.texts("e");
    entry.flag("f");
    entry.named("g", (name, inner) -> name);
    entry.has("h");
    entry.word("i", Status.class, "");
    entry.end();

    nothingTold();
  }

  @Test
  void a_missing_text_is_told_at_the_line_of_the_entry() {
    assertThat(read("", "id: a").text("title")).isEmpty();

    told(2, "'title' is missing or of another kind; expected a text");
  }

  @Test
  void a_missing_number_is_told_once_and_counts_0() {
    assertThat(read("id: a").number("floor")).isZero();

    told(1, "'floor' is missing or of another kind; expected a number");
  }

  @Test
  void a_missing_entry_is_told_and_is_empty() {
    Entry inner = read("id: a").entry("rules");

    assertThat(inner.keys()).isEmpty();
    assertThat(inner.line()).isZero();
    told(1, "'rules' is missing or of another kind; expected lines of 'key: value'");
  }

  @Test
  void an_entry_of_another_kind_is_told_at_its_line() {
    read("id: a", "rules: none").entry("rules");

    told(2, "'rules' is missing or of another kind; expected lines of 'key: value'");
  }

  @Test
  void a_text_loses_the_blanks_around_it() {
    assertThat(read("id: ' a b '").text("id")).isEqualTo("a b");
    assertThat(read("ids: [' a ', b]").texts("ids")).containsExactly("a", "b");
  }

  @Test
  void a_key_that_stands_twice_is_told() {
    read("id: a", "title: b", "id: c");

    told(3, "the key 'id' stands here twice");
  }

  @Test
  void a_list_where_a_text_must_be_is_told() {
    assertThat(read("id: a", "title: [b]").textOr("title", "other")).isEqualTo("other");

    told(2, "'title' must be a text");
  }

  @ParameterizedTest
  @CsvSource({"3, 3", "-3, -3", "2.50, 2.50", "+1, 1", "' 4 ', 4"})
  void a_number_is_exact(String text, BigDecimal number) {
    assertThat(read("n: '" + text + "'").number("n")).isEqualTo(number);
    nothingTold();
  }

  @Test
  void a_word_where_a_number_must_be_is_told_once() {
    assertThat(read("id: a", "n: many").number("n")).isZero();

    told(2, "'n' must be a number, found 'many'");
  }

  @Test
  void a_number_may_be_absent() {
    assertThat(read("id: a").numberOrNull("n")).isNull();
    assertThat(read("id: a").wholeOr("n", 7)).isEqualTo(7);
    nothingTold();
  }

  @ParameterizedTest
  @CsvSource({"3, 3", "3.0, 3", "-2, -2", "2147483647, 2147483647"})
  void a_whole_number_is_one_however_it_is_written(String text, int whole) {
    assertThat(read("n: " + text).whole("n")).isEqualTo(whole);
    assertThat(read("n: " + text).wholeOr("n", 9)).isEqualTo(whole);
    nothingTold();
  }

  @ParameterizedTest
  @CsvSource({"3.5", "2147483648", "0.1"})
  void a_number_that_is_not_whole_is_told_and_counts_0(String text) {
    assertThat(read("id: a", "n: " + text).whole("n")).isZero();

    told(2, "'n' must be a whole number, found " + text);
  }

  @Test
  void a_flag_is_true_or_false_and_false_when_it_is_absent() {
    Entry entry = read("a: true", "b: false");

    assertThat(entry.flag("a")).isTrue();
    assertThat(entry.flag("b")).isFalse();
    assertThat(entry.flag("c")).isFalse();
    nothingTold();
  }

  @Test
  void another_word_is_no_flag() {
    assertThat(read("id: x", "a: yes").flag("a")).isFalse();

    told(2, "'a' must be true or false, found 'yes'");
  }

  @Test
  void a_word_is_one_of_the_constants() {
    assertThat(read("status: inferred").word("status", Status.class, ""))
        .isEqualTo(Status.INFERRED);
    assertThat(read("id: x").word("status", Status.class, "proposed")).isEqualTo(Status.PROPOSED);
    nothingTold();
  }

  @Test
  void another_word_is_told_with_those_that_may_be() {
    assertThat(read("id: x", "status: PUBLIC").word("status", Status.class, ""))
        .isEqualTo(Status.PUBLIC);

    told(2, "'status' must be one of [public, inferred, proposed], found 'PUBLIC'");
  }

  @Test
  void entries_of_a_list_are_read_in_order() {
    List<String> codes =
        read("all:", "  - {code: b}", "  - {code: a}").entries("all", e -> e.text("code"));

    assertThat(codes).containsExactly("b", "a");
    assertThat(read("id: x").entries("all", e -> e.text("code"))).isEmpty();
    nothingTold();
  }

  @Test
  void a_text_among_entries_is_told_and_left_out() {
    assertThat(read("all:", "  - {code: b}", "  - a").entries("all", e -> e.text("code")))
        .containsExactly("b");

    told(3, "'all' must list entries of 'key: value'");
  }

  @Test
  void an_entry_among_texts_is_told_and_left_out() {
    assertThat(read("all:", "  - b", "  - {code: a}").texts("all")).containsExactly("b");

    told(3, "'all' must list texts");
  }

  @Test
  void a_text_where_a_list_must_be_is_told() {
    assertThat(read("id: x", "all: b").texts("all")).isEmpty();

    told(2, "'all' must be a list");
  }

  @Test
  void named_entries_keep_their_names_and_order() {
    Entry entry = read("parts:", "  z: {title: Z}", "  a: {title: A}");

    assertThat(entry.<String>named("parts", (name, e) -> name + e.text("title")))
        .containsExactly("zZ", "aA");
    assertThat(read("id: x").<String>named("parts", (name, e) -> name)).isEmpty();
    nothingTold();
  }

  @Test
  void a_fault_is_told_at_the_line_of_its_key() {
    Entry entry = read("", "id: a", "title: b");

    entry.fault("title", "is wrong");
    entry.fault("other", "is wrong");

    assertThat(faults.all()).extracting(Fault::line).containsExactly(2, 3);
  }

  @Test
  void a_key_is_there_or_not() {
    Entry entry = read("id: a");

    assertThat(entry.has("id")).isTrue();
    assertThat(entry.has("title")).isFalse();
    assertThat(entry.keys()).containsExactly("id");
  }
}
