package corymb.scheme.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not YAML as a pack has it, is a fault and an empty entry. */
class YamlFileTest {

  private static final String FILE = "scheme.yaml";

  private final Faults faults = new Faults();

  private Entry read(String text) {
    return YamlFile.read(FILE, text.getBytes(StandardCharsets.UTF_8), faults);
  }

  @Test
  void a_mapping_is_an_entry_that_knows_its_file_and_line() {
    Entry entry = read("# a remark\nid: tiny\n");

    assertThat(entry.file()).isEqualTo(FILE);
    assertThat(entry.line()).isEqualTo(2);
    assertThat(entry.text("id")).isEqualTo("tiny");
    assertThat(faults.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# only a remark\n", "- a\n- b\n", "word\n"})
  void something_else_than_a_mapping_at_the_top_is_told(String text) {
    Entry entry = read(text);

    assertThat(entry.keys()).isEmpty();
    assertThat(entry.file()).isEqualTo(FILE);
    assertThat(faults.all())
        .containsExactly(
            new Fault(FILE, 1, "holds no 'key: value' lines at its top; begin it with such lines"));
  }

  @Test
  void a_line_that_is_not_yaml_is_told() {
    assertThat(read("id: tiny\ntitle: [a, b\nversion: 1\n").keys()).isEmpty();

    assertThat(faults.all())
        .singleElement()
        .returns(3, Fault::line)
        .extracting(Fault::message)
        .asString()
        .startsWith("is not YAML here: ")
        .endsWith("; mend this line");
  }

  @Test
  void a_second_document_is_told_at_its_line() {
    read("id: tiny\n---\nid: other\n");

    assertThat(faults.all()).singleElement().returns(2, Fault::line);
  }

  @Test
  void an_alias_of_a_list_or_mapping_is_refused() {
    assertThat(read("b: 1\na: &a [1, 2]\nc: *a\n").keys()).isEmpty();

    assertThat(faults.all())
        .singleElement()
        .returns(2, Fault::line)
        .extracting(Fault::message)
        .asString()
        .contains("the anchor '&a'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!javax.script.ScriptEngineManager [!!java.net.URL ['http://127.0.0.1:9/']]",
        "!!python/object/apply:os.system [id]",
        "!include /etc/passwd",
        "!!str text",
        "! text",
        "*unknown",
        "&a text",
        "{<<: *other}"
      })
  void a_tag_an_anchor_and_an_alias_are_refused_at_their_line(String value) {
    assertThat(read("a: 1\nb:\n  c: " + value + "\n").keys()).isEmpty();

    assertThat(faults.all()).singleElement().returns(3, Fault::line);
  }

  @Test
  void a_bomb_of_aliases_is_refused_at_its_first_line() {
    StringBuilder laughs = new StringBuilder("a0: &a0 [ha, ha]\n");
    for (int i = 1; i < 40; i++) {
      laughs.append("a%s: &a%s [*a%s, *a%s]\n".formatted(i, i, i - 1, i - 1));
    }
    read(laughs.toString());

    assertThat(faults.all()).singleElement().returns(1, Fault::line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "1e-999999999", "-1e2147483647", "NaN", "0x10"})
  void a_number_beyond_all_use_is_none(String number) {
    assertThat(read("a: 1\nb: " + number + "\n").number("b")).isZero();

    assertThat(faults.all()).singleElement().returns(2, Fault::line);
  }

  @Test
  void a_number_of_more_than_a_thousand_digits_is_none() {
    assertThat(read("b: " + "1".repeat(1000) + "\n").number("b")).isPositive();
    assertThat(faults.all()).isEmpty();

    assertThat(read("b: " + "1".repeat(1001) + "\n").number("b")).isZero();
    assertThat(faults.all()).hasSize(1);
  }

  @Test
  void twenty_levels_below_the_top_are_read_and_no_more() {
    read("a: " + "[".repeat(20) + "]".repeat(20) + "\n");
    assertThat(faults.all()).isEmpty();

    read("a: " + "[".repeat(21) + "]".repeat(21) + "\n");
    assertThat(faults.all()).singleElement().returns(1, Fault::line);
  }

  @Test
  void a_file_of_more_than_4_mega_characters_is_refused() {
    String line = "  " + "x".repeat(1021) + "\n";
    read("a: |\n" + line.repeat(4 * 1024 - 1));
    assertThat(faults.all()).isEmpty();

    read("a: |\n" + line.repeat(4 * 1024));

    assertThat(faults.all())
        .singleElement()
        .extracting(Fault::message)
        .asString()
        .startsWith("is not YAML: ");
  }

  @Test
  void a_line_of_more_than_a_hundred_thousand_characters_is_refused_at_its_line() {
    read("b: 1\na: " + "x".repeat(99_997) + "\n");
    assertThat(faults.all()).isEmpty();

    read("b: 1\na: " + "x".repeat(99_998) + "\n");

    assertThat(faults.all())
        .containsExactly(new Fault(FILE, 2, "has more than 100000 characters here; fold the line"));
  }

  @Test
  void a_tag_makes_nothing_but_a_fault() {
    assertThat(read("a: 1\nb: !!java.lang.Thread x\n").keys()).isEmpty();

    assertThat(faults.all())
        .singleElement()
        .extracting(Fault::message)
        .asString()
        .contains("java.lang.Thread");
  }

  @Test
  void faults_come_by_file_and_line_and_each_once() {
    faults.add("b.yaml", 1, "x");
    faults.add("a.yaml", 9, "x");
    faults.add("a.yaml", 2, "y");
    faults.add("a.yaml", 2, "x");
    faults.add("a.yaml", 2, "x");
    faults.add("a.yaml", 0, "z");

    assertThat(faults.all())
        .extracting(Fault::toString)
        .containsExactly("a.yaml: z", "a.yaml:2: x", "a.yaml:2: y", "a.yaml:9: x", "b.yaml:1: x");
  }
}
