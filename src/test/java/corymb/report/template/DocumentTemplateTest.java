package corymb.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentTemplateTest {
  record Row(String name, Optional<String> reason) {}

  record Values(String title, List<Row> rows) {
    String secret() {
      return "only components are visible";
    }
  }

  @Test
  void values_come_from_records_maps_lists_and_optionals() {
    DocumentTemplate template =
        Templates.body("{{#rows}}<p>{{name}}{{#reason}}: {{reason}}{{/reason}}</p>{{/rows}}");
    Values values =
        new Values("T", List.of(new Row("a", Optional.of("b")), new Row("c", Optional.empty())));
    assertThat(template.fill(values).body().elements().stream().map(Node.Element::words))
        .containsExactly("a: b", "c");
  }

  @Test
  void a_method_that_is_no_component_cannot_be_called() {
    DocumentTemplate template = Templates.body("<p>{{secret}}</p>");
    assertThatThrownBy(() -> template.fill(new Values("T", List.of())))
        .isInstanceOf(TemplateFault.class);
  }

  @Test
  void a_value_is_always_text_and_never_markup() {
    DocumentTemplate template = Templates.body("<p>{{v}}</p>");
    String nasty = "<script>\"&'{{v}}</script>\u0000\uD800";
    assertThat(template.fill(Map.of("v", nasty)).body().words())
        .isEqualTo("<script>\"&'{{v}}</script>\uFFFD\uFFFD");
  }

  @Test
  void null_and_empty_values_are_shown_as_nothing_and_skip_their_section() {
    DocumentTemplate template = Templates.body("<p>[{{a}}{{b}}]{{#a}}A{{/a}}{{^b}}no b{{/b}}</p>");
    Map<String, Object> values = new java.util.HashMap<>();
    values.put("a", null);
    values.put("b", "");
    assertThat(template.fill(values).body().words()).isEqualTo("[]no b");
  }

  @Test
  void a_partial_sees_the_values_of_the_place_it_is_called_from() {
    TemplateSource source =
        Templates.of(
            Map.of(
                "r.html",
                "<html><head><title>{{t}}</title></head>"
                    + "<body>{{#rows}}{{>row}}{{/rows}}</body></html>",
                "row.html",
                "<p>{{n}}</p>"));
    List<Map<String, Integer>> rows = Arrays.asList(Map.of("n", 1), Map.of("n", 2));
    Document filled =
        DocumentTemplate.load(source, "r.html").fill(Map.of("t", "Title", "rows", rows));
    assertThat(filled.title()).isEqualTo("Title");
    assertThat(filled.body().words()).isEqualTo("12");
  }

  @Test
  void comments_vanish_but_lines_keep_their_numbers() {
    Document filled = Templates.document("<!-- {{x}}\n<p> -->\n<p>here</p>");
    assertThat(filled.body().elements().get(0).place()).hasToString("report.html:4");
  }
}
