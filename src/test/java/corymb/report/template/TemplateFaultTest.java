package corymb.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateFaultTest {
  @Test
  void markup_that_is_not_well_formed_names_file_and_line() {
    refused("<p>one</p>\n<p>two", "report.html:3", "not well-formed");
  }

  @Test
  void an_unknown_element_names_file_and_line_and_the_known_ones() {
    refused("<p>one</p>\n<blink>two</blink>", "report.html:3", "'blink'", "columns");
  }

  @Test
  void an_unknown_attribute_names_file_and_line_and_the_known_ones() {
    refused("\n<p\n style='color: red'>x</p>", "report.html:3", "'style'", "class");
  }

  @Test
  void an_element_in_the_wrong_place_names_its_parent() {
    refused("<table>\n<td>x</td></table>", "report.html:3", "'td' directly in 'table'");
  }

  @Test
  void words_in_the_wrong_place_name_their_parent() {
    refused("<ul>\nwords</ul>", "report.html:2", "words directly in 'ul'");
  }

  @Test
  void a_document_type_is_refused() {
    String text = "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<html/>";
    assertThatThrownBy(
            () -> DocumentTemplate.load(Templates.of(Map.of("report.html", text)), "report.html"))
        .isInstanceOf(TemplateFault.class)
        .hasMessageStartingWith("report.html:1")
        .hasMessageContaining("document type");
  }

  @Test
  void an_unknown_entity_advises_its_number() {
    refused("\n<p>a&nbsp;b</p>", "report.html:3", "&#160;");
  }

  @Test
  void a_tag_that_never_ends_names_file_and_line() {
    refused("<p>a</p>\n<p>{{name</p>", "report.html:3", "never ends");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{{name}}}", "{{&amp;name}}", "{{=<% %>=}}"})
  void unescaped_values_and_other_braces_are_refused(String tag) {
    String unescaped = tag.replace("&amp;", "&");
    assertThatThrownBy(() -> Templates.body("\n<p>" + unescaped + "</p>"))
        .isInstanceOf(TemplateFault.class)
        .hasMessageStartingWith("report.html:3");
  }

  @Test
  void a_name_with_odd_characters_is_refused() {
    refused("<p>{{a b}}</p>", "report.html:2", "'a b'");
  }

  @Test
  void a_section_that_is_not_closed_names_its_beginning() {
    refused("<p>a</p>\n<p>{{#list}}</p>", "report.html:3", "'list'", "'{{/list}}'");
  }

  @Test
  void a_section_that_closes_another_is_refused() {
    refused("{{#a}}<p/>\n{{/b}}", "report.html:3", "'{{/b}}'", "'{{/a}}'");
  }

  @Test
  void a_section_that_cuts_through_an_element_is_refused() {
    refused("{{#a}}<p>\n{{/a}}</p>", "report.html:3", "'{{/a}}'", "'</p>'");
  }

  @Test
  void a_missing_partial_names_the_tag_that_wants_it() {
    refused("<p/>\n{{>missing}}", "report.html:3", "'missing.html'");
  }

  @Test
  void a_partial_within_itself_is_refused() {
    refused("{{>loop}}", "loop.html:1", "within itself");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../secret", "/etc/passwd", "a/b", "..", ".hidden", ""})
  void a_file_outside_the_source_is_refused(String name) {
    assertThatThrownBy(() -> TemplateSource.classpath("/templates/report").read(name))
        .isInstanceOf(TemplateFault.class)
        .hasMessageContaining("plain name");
    refused("{{>" + name + "}}", "report.html:2");
  }

  @Test
  void a_faulty_partial_names_its_own_file_and_line() {
    TemplateSource source =
        Templates.of(
            Map.of(
                "report.html",
                "<html><head><title>T</title></head><body>{{>part}}</body></html>",
                "part.html",
                "<p>one</p>\n\n<p>{{#open}}</p>"));
    assertThatThrownBy(() -> DocumentTemplate.load(source, "report.html"))
        .hasMessageStartingWith("part.html:3");
  }

  @Test
  void an_unknown_value_names_file_and_line_and_the_nearest_names() {
    DocumentTemplate template = Templates.body("<p>a</p>\n<p>{{#rows}}{{scor}}{{/rows}}</p>");
    assertThatThrownBy(
            () -> template.fill(Map.of("rows", List.of(Map.of("score", 1, "title", "x")))))
        .isInstanceOf(TemplateFault.class)
        .hasMessageStartingWith("report.html:3")
        .hasMessageContaining("'scor'")
        .hasMessageContaining("score");
  }

  @Test
  void an_unknown_section_is_refused_too() {
    DocumentTemplate template = Templates.body("{{#nothing}}<p/>{{/nothing}}");
    assertThatThrownBy(() -> template.fill(Map.of()))
        .isInstanceOf(TemplateFault.class)
        .hasMessageStartingWith("report.html:2");
  }

  @Test
  void a_value_that_an_attribute_cannot_have_is_refused_when_filled() {
    DocumentTemplate template = Templates.body("\n<p><mark kind='{{kind}}'/>x</p>");
    assertThatThrownBy(() -> template.fill(Map.of("kind", "perhaps")))
        .isInstanceOf(TemplateFault.class)
        .hasMessageStartingWith("report.html:3")
        .hasMessageContaining("'not-met'");
  }

  @Test
  void a_link_to_a_file_or_script_is_refused() {
    refused("<p><a href='file:///etc/passwd'>x</a></p>", "report.html:2", "https://");
    refused("<p><a href='javascript:alert(1)'>x</a></p>", "report.html:2", "https://");
  }

  @Test
  void a_chart_without_a_name_is_refused() {
    refused("<chart/>", "report.html:2", "'name'");
  }

  @Test
  void a_row_with_too_few_cells_is_refused() {
    refused(
        "<table><tbody><tr><td/><td/></tr>\n<tr><td/></tr></tbody></table>",
        "report.html:3",
        "1 columns");
  }

  @Test
  void a_document_without_a_title_is_refused() {
    TemplateSource source = Templates.of(Map.of("r.html", "<html><head/><body/></html>"));
    assertThatThrownBy(() -> DocumentTemplate.load(source, "r.html").fill(Map.of()))
        .isInstanceOf(TemplateFault.class)
        .hasMessageStartingWith("r.html:1")
        .hasMessageContaining("'title'");
  }

  private static void refused(String body, String place, String... words) {
    assertThatThrownBy(() -> Templates.body(body))
        .isInstanceOf(TemplateFault.class)
        .hasMessageStartingWith(place)
        .satisfies(fault -> List.of(words).forEach(w -> assertThat(fault).hasMessageContaining(w)));
  }

  @Test
  void unknown_words_are_told_with_their_place() {
    String text = "<html><head><title>T</title></head>\n<body><p>{{%greet}}</p></body></html>";
    assertThatThrownBy(() -> DocumentTemplate.load(Templates.of(Map.of("r.html", text)), "r.html"))
        .hasMessageContaining("r.html:2: found the unknown words 'greet'")
        .hasMessageContaining("words_en.properties");
  }

  @Test
  void words_come_from_beside_the_template_and_from_english_where_a_language_lacks_them() {
    TemplateSource source =
        Templates.of(
            Map.of(
                "r.html",
                "<html lang=\"{{%lang}}\"><head><title>{{%a}}</title></head>"
                    + "<body><p>{{%b}}</p></body></html>",
                "words_en.properties",
                "a = Hello {{name}}\nb = English",
                "words_de.properties",
                "a = Grüße an {{name}}"));
    Document german =
        DocumentTemplate.load(source, "r.html", corymb.scheme.language.Language.GERMAN)
            .fill(Map.of("name", "Å"));
    assertThat(german.title()).isEqualTo("Grüße an Å");
    assertThat(german.body().words()).contains("English");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src='http://127.0.0.1:9/x.png'/>",
        "<link href='http://127.0.0.1:9/x.css'/>",
        "<style>@import 'x.css'</style>",
        "<script src='x.js'/>",
        "<object data='file:///etc/passwd'/>",
        "<xi:include href='/etc/passwd'/>",
        "<?xml-stylesheet href='x.css'?>"
      })
  void what_would_bring_in_another_file_is_refused(String element) {
    refused("<p>a</p>\n" + element, "report.html:3");
  }

  @Test
  void a_bomb_of_partials_is_refused_before_anything_is_filled() {
    Map<String, String> files = new java.util.HashMap<>();
    files.put("r.html", "<html><head><title>T</title></head><body>{{>p0}}</body></html>");
    for (int i = 0; i < 40; i++) {
      files.put("p" + i + ".html", "<p>ha</p>\n{{>p" + (i + 1) + "}}{{>p" + (i + 1) + "}}");
    }
    files.put("p40.html", "<p>ha</p>");
    assertThatThrownBy(() -> DocumentTemplate.load(Templates.of(files), "r.html"))
        .isInstanceOf(TemplateFault.class)
        .hasMessageContaining(".html:2: found more than 1000 partials");
  }

  @Test
  void a_bomb_of_sections_ends_at_16_million_characters() {
    String within = "{{#rows}}".repeat(9) + "<p>ha</p>" + "{{/rows}}".repeat(9);
    DocumentTemplate template = Templates.body(within);
    assertThatThrownBy(() -> template.fill(Map.of("rows", List.of(1, 2, 3, 4, 5, 6, 7, 8))))
        .isInstanceOf(TemplateFault.class)
        .hasMessageStartingWith("report.html: found a document that grows");
  }

  @Test
  void a_link_in_a_folder_of_templates_is_no_template(@org.junit.jupiter.api.io.TempDir Path folder)
      throws java.io.IOException {
    java.nio.file.Files.createSymbolicLink(folder.resolve("report.html"), Path.of("/etc/passwd"));
    assertThatThrownBy(() -> TemplateSource.folder(folder).read("report.html"))
        .isInstanceOf(TemplateFault.class)
        .hasMessageContaining("no such file");
  }
}
