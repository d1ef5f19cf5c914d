package corymb.report.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import corymb.report.drawing.Colour;
import corymb.report.drawing.Face;
import corymb.report.template.Node;
import corymb.report.template.TemplateFault;
import corymb.report.template.TemplateSource;
import corymb.report.template.Templates;
import java.util.List;
import org.junit.jupiter.api.Test;

class StyleSheetTest {
  @Test
  void an_unknown_property_names_file_line_and_the_known_ones() {
    refused("p {\n  colour: #fff;\n}", "s.css:2", "'colour'", "color");
  }

  @Test
  void a_wrong_value_names_what_is_expected() {
    refused("p { color: red }", "s.css:1", "'color: red'", "#0b3c5d");
    refused("p { font-size: 9px }", "s.css:1", "9pt");
    refused("p { padding: 1pt 2pt 3pt }", "s.css:1", "one, two or four");
    refused("p { text-align: justify }", "s.css:1", "'left'");
    refused("td { width: wide }", "s.css:1", "25%");
    refused("hr { border-top: 1pt }", "s.css:1", "#c8d3da");
  }

  @Test
  void fonts_pictures_and_sheets_from_elsewhere_are_refused() {
    refused("\n@import url('http://127.0.0.1:9/x.css');\np { color: #fff }", "s.css:2");
    refused("\n@font-face { src: url(/etc/passwd) }", "s.css:2");
    refused("p {\n background-color: url(x.png) }", "s.css:2");
    refused("p {\n font-family: Evil }", "s.css:2", "'font-family'");
  }

  @Test
  void an_unknown_element_is_refused() {
    refused("/* a\n b */\nblink { color: #fff }", "s.css:3", "'blink'");
  }

  @Test
  void a_selector_outside_the_subset_is_refused() {
    refused("p > a { color: #fff }", "s.css:1", "'p > a'");
    refused("tr:nth-child(2) { color: #fff }", "s.css:1");
  }

  @Test
  void a_missing_brace_names_the_line() {
    refused("p { color: #fff", "s.css:1", "'}'");
    refused("p\ncolor: #fff", "s.css:2", "'{'");
  }

  @Test
  void a_page_without_room_is_refused() {
    refused("\n@page { margin: 140mm }", "s.css:2", "no room");
    refused("@page { size: A3 }", "s.css:1", "A4");
    refused("@page { colour: #fff }", "s.css:1", "header-offset");
  }

  @Test
  void classes_weigh_more_than_elements_and_later_rules_more_than_earlier() {
    Style style =
        style(".a { font-size: 7pt } p { font-size: 8pt; color: #111111 } p { color: #222222 }");
    assertThat(style.size()).isEqualTo(7);
    assertThat(style.ink()).isEqualTo(Colour.of("#222"));
  }

  @Test
  void words_inherit_their_look_but_boxes_do_not() {
    Style style = style("body { font-size: 7pt; font-weight: bold; background: #eeeeee }");
    assertThat(style.size()).isEqualTo(7);
    assertThat(style.face()).isEqualTo(Face.SEMIBOLD);
    assertThat(style.colour(Property.BACKGROUND)).isNull();
  }

  @Test
  void a_rule_for_descendants_needs_its_ancestors() {
    assertThat(style("body .a { font-size: 7pt }").size()).isEqualTo(7);
    assertThat(style("div .a { font-size: 7pt }").size()).isEqualTo(9.5);
  }

  @Test
  void millimetres_become_points_and_landscape_turns_the_sheet() {
    PageFormat page = StyleSheet.of("s.css", "@page { size: A4 landscape; margin: 25.4mm }").page();
    assertThat(page.left()).isCloseTo(72, within(1e-9));
    assertThat(page.width()).isGreaterThan(page.height());
  }

  @Test
  void the_style_sheet_of_the_report_is_valid() {
    assertThat(StyleSheet.load(TemplateSource.classpath("/templates/report"), "style.css").page())
        .isNotNull();
  }

  private static Style style(String css) {
    Node.Element body = Templates.document("<p class='a b'>x</p>").body();
    return Styled.root(StyleSheet.of("s.css", css), body).child(body.elements().get(0)).style();
  }

  private static void refused(String css, String place, String... words) {
    assertThatThrownBy(() -> StyleSheet.of("s.css", css))
        .isInstanceOf(TemplateFault.class)
        .hasMessageStartingWith(place)
        .satisfies(fault -> List.of(words).forEach(w -> assertThat(fault).hasMessageContaining(w)));
  }
}
