package corymb.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.report.drawing.Colour;
import corymb.report.drawing.Drawing;
import corymb.report.drawing.Shape;
import corymb.report.style.StyleSheet;
import corymb.report.template.Templates;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LayoutTest {
  /** A page of 1000 x 20 lines of 20 points, 50 letters each. */
  private static final String CSS =
      """
      @page { margin: 100pt 47.638pt 341.89pt 47.638pt }
      body { font-size: 20pt; line-height: 1 }
      .box { background: #eeeeee; padding: 10pt }
      .keep { page-break-inside: avoid }
      .gap { margin-top: 20pt; margin-bottom: 40pt }
      .half { width: 50% }
      .right { text-align: right }
      """;

  @Test
  void pages_are_numbered_except_the_cover() {
    List<Page> pages =
        pages(
            "<footer><p>Page {page} of {pages}</p></footer>"
                + "<cover><p>c</p></cover><p>a</p><pagebreak/><p>b</p>");
    assertThat(pages).hasSize(3);
    assertThat(words(pages.get(0))).containsExactly("P: c");
    assertThat(words(pages.get(2))).containsExactly("P: b", "artifact: Page 3 of 3");
  }

  @Test
  void the_head_of_a_long_table_is_repeated_as_decoration() {
    List<Page> pages =
        pages(
            "<table><thead><tr><th>Head</th></tr></thead><tbody>"
                + "<tr><td>row</td></tr>".repeat(30)
                + "</tbody></table>");
    assertThat(words(pages.get(0))).startsWith("TH: Head", "TD: row").hasSize(20);
    assertThat(words(pages.get(1))).startsWith("artifact: Head", "TD: row").hasSize(12);
  }

  @Test
  void a_heading_stays_with_the_words_below_it() {
    List<Page> pages = pages("<p>x</p>".repeat(19) + "<h2>Title</h2><p>below</p>");
    assertThat(words(pages.get(0))).hasSize(19);
    assertThat(words(pages.get(1))).containsExactly("bookmark 2: Title", "H2: Title", "P: below");
  }

  @Test
  void a_block_that_avoids_breaks_moves_as_a_whole() {
    List<Page> pages =
        pages("<p>x</p>".repeat(15) + "<div class='keep'>" + "<p>y</p>".repeat(8) + "</div>");
    assertThat(words(pages.get(0))).hasSize(15);
    assertThat(words(pages.get(1))).hasSize(8);
  }

  @Test
  void a_block_higher_than_a_page_breaks_all_the_same() {
    assertThat(pages("<div class='keep'>" + "<p>y</p>".repeat(50) + "</div>")).hasSize(3);
  }

  @Test
  void no_line_of_a_paragraph_stands_alone_on_a_page() {
    List<Page> pages = pages("<p>x</p>".repeat(19) + "<p>one<br/>two<br/>three<br/>four</p>");
    assertThat(words(pages.get(0))).hasSize(19);
    assertThat(words(pages.get(1))).hasSize(4);
  }

  @Test
  void the_larger_of_two_margins_counts_and_none_at_the_top() {
    Recording page = Recording.of(pages("<p class='gap'>a</p><p class='gap'>b</p>").get(0));
    assertThat(page.baselines().get(1) - page.baselines().get(0)).isEqualTo(20 + 40);
    assertThat(page.baselines().get(0)).isBetween(100.0, 120.0);
  }

  @Test
  void a_box_is_painted_behind_its_words_on_each_of_its_pages() {
    List<Page> pages = pages("<div class='box'>" + "<p>y</p>".repeat(30) + "</div>");
    assertThat(words(pages.get(0))).startsWith("artifact: box at 48", "P: y");
    assertThat(words(pages.get(1))).startsWith("artifact: box at 48", "P: y");
  }

  @Test
  void a_word_longer_than_a_line_breaks_anywhere() {
    assertThat(words(pages("<p>" + "a".repeat(70) + " b</p>").get(0)))
        .containsExactly("P: " + "a".repeat(50), "P: " + "a".repeat(20) + " b");
  }

  @Test
  void lines_break_at_spaces_and_after_hyphens_of_long_words() {
    assertThat(words(pages("<p>" + "a".repeat(40) + "-abcdefghijkl b</p>").get(0)))
        .containsExactly("P: " + "a".repeat(40) + "-", "P: abcdefghijkl b");
  }

  @Test
  void words_glued_to_each_other_stay_together_across_elements() {
    assertThat(words(pages("<p>" + "a".repeat(45) + " <strong>bold</strong>, x</p>").get(0)))
        .containsExactly("P: " + "a".repeat(45), "P: bold", "P: , x");
  }

  @Test
  void a_link_and_the_words_beside_it_have_tags_of_their_own() {
    assertThat(words(pages("<p>see <a href='https://e.org/'>here</a> now</p>").get(0)))
        .containsExactly("Span: see", "Link: here", "Span: now", "to: https://e.org/");
  }

  @Test
  void a_list_item_has_a_label_and_a_body() {
    assertThat(words(pages("<ol><li>a</li><li><p>b</p></li></ol>").get(0)))
        .containsExactly("Lbl: 1.", "LBody: a", "Lbl: 2.", "P: b");
  }

  @Test
  void columns_stand_side_by_side() {
    Recording page =
        Recording.of(
            pages("<columns><column>a</column><column class='half'>b</column></columns>").get(0));
    assertThat(page.words()).containsExactly("Div: a", "Div: b");
    assertThat(page.baselines().get(0)).isEqualTo(page.baselines().get(1));
  }

  @Test
  void a_cover_with_too_much_on_it_continues_on_another() {
    assertThat(pages("<cover>" + "<p>x</p>".repeat(60) + "</cover>")).hasSize(2);
  }

  @Test
  void a_chart_is_shrunk_to_its_room_but_never_enlarged() {
    assertThat(words(pages("<chart name='wide'/><chart name='small'/>").get(0)))
        .containsExactly("Figure: 500 x 50", "Figure: 80 x 10");
  }

  @Test
  void the_contents_list_the_headings_that_follow_with_their_pages() {
    List<Page> pages =
        pages("<h1>Contents</h1><toc/><pagebreak/><h1>One</h1><pagebreak/><h2>Two</h2>");
    assertThat(words(pages.get(0)))
        .contains("TOCI: One", "TOCI: 2", "TOCI: Two", "TOCI: 3")
        .doesNotContain("TOCI: Contents");
  }

  @Test
  void a_row_higher_than_most_of_a_page_continues_on_the_next() {
    List<Page> pages =
        pages(
            "<table><tbody><tr><td>"
                + "<p>y</p>".repeat(45)
                + "</td><td>z</td></tr></tbody></table>");
    assertThat(pages).hasSize(3);
    assertThat(pages.stream().mapToInt(p -> words(p).size()).sum()).isEqualTo(46);
  }

  private static List<String> words(Page page) {
    return Recording.of(page).words();
  }

  private static List<Page> pages(String body) {
    Colour grey = Colour.of("#ccc");
    Map<String, Drawing> charts =
        Map.of(
            "wide",
            new Drawing(1000, 100, "wide", List.of(new Shape.Circle(1, 1, 1, grey, null))),
            "small",
            new Drawing(80, 10, "small", List.of()));
    return Layout.of(
            Templates.document(body), StyleSheet.of("s.css", CSS), new EvenTypefaces(), charts)
        .pages();
  }
}
