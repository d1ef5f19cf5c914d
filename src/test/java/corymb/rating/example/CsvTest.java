package corymb.rating.example;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.scheme.yaml.Fault;
import corymb.scheme.yaml.Faults;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

  private final Faults faults = new Faults();

  @Test
  void fields_are_parted_by_commas_and_rows_by_line_ends() {
    assertThat(fields("a,b\r\nc,\n,d")).containsExactly(row("a", "b"), row("c", ""), row("", "d"));
  }

  @Test
  void quotes_keep_commas_line_ends_and_doubled_quotes() {
    assertThat(fields("\"a, b\",\"say \"\"yes\"\"\",\"two\nlines\"\nnext,,"))
        .containsExactly(row("a, b", "say \"yes\"", "two\nlines"), row("next", "", ""));
  }

  @Test
  void a_row_knows_its_line_also_behind_a_field_of_two_lines() {
    assertThat(Csv.read("t.csv", "\"a\nb\",c\n\nd,e\n", faults))
        .extracting(Csv.Row::line)
        .containsExactly(1, 4);
  }

  @Test
  void a_quote_that_does_not_fit_is_a_fault() {
    fields("a,\"b\"c\nd,\"e");

    assertThat(faults.all())
        .containsExactly(
            new Fault("t.csv", 1, "text follows a closing quote; double a quote inside a field"),
            new Fault("t.csv", 2, "a quoted field is not closed; close it with \""));
  }

  private List<List<String>> fields(String text) {
    return Csv.read("t.csv", text, faults).stream().map(Csv.Row::fields).toList();
  }

  private static List<String> row(String... fields) {
    return List.of(fields);
  }
}
