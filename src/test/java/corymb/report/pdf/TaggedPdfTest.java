package corymb.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.SimpleBookmark;
import corymb.report.style.StyleSheet;
import corymb.report.template.TemplateFault;
import corymb.report.template.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TaggedPdfTest {
  private static final byte[] DEMO = DemoReport.render(6);
  private static final Fonts FONTS = Fonts.load();

  @Test
  void a_document_with_every_element_conforms_to_both_standards() throws IOException {
    Files.write(Path.of("target/demo.pdf"), DEMO);
    PdfChecks.assertCompliant(DEMO);
  }

  @Test
  void the_check_refuses_an_ordinary_pdf() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    com.lowagie.text.Document ordinary = new com.lowagie.text.Document();
    com.lowagie.text.pdf.PdfWriter.getInstance(ordinary, bytes);
    ordinary.open();
    ordinary.add(new com.lowagie.text.Paragraph("words"));
    ordinary.close();
    assertThatThrownBy(() -> PdfChecks.assertCompliant(bytes.toByteArray()))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void odd_documents_conform_as_well() {
    String[] bodies = {
      "",
      "<h3>deep</h3><h1>high</h1><h4>deep again</h4>",
      "<p></p><ul></ul><ul><li></li></ul><div/><columns/><table/>",
      "<table><tbody><tr><td/><td><p>a</p>b<p><a href='https://e.org/'>c</a></p></td></tr></tbody></table>",
      "<cover><h1>only a cover</h1></cover>",
      "<p><mark kind='none'/></p><p><a href='https://e.org/'>x <em>y</em></a></p>"
    };
    for (String body : bodies) {
      PdfChecks.assertCompliant(render(body, ""));
    }
  }

  @Test
  void names_in_greek_cyrillic_and_polish_can_be_copied() throws IOException {
    assertThat(PdfChecks.text(DEMO))
        .contains("Ελληνική Συστάδα Καινοτομίας, Αθήνα")
        .contains("Български клъстер за роботика")
        .contains("Zażółć gęślą jaźń, Łódź – Dolnośląski");
  }

  @Test
  void letters_that_the_typeface_lacks_are_shown_as_a_substitute() throws IOException {
    assertThat(PdfChecks.text(DEMO))
        .contains("Emoji \uFFFD, Chinese \uFFFD\uFFFD")
        .contains("control \uFFFD, softly, decomposed é");
  }

  @Test
  void headers_footers_and_repeated_heads_are_not_read_out() throws IOException {
    assertThat(PdfChecks.text(DEMO)).doesNotContain("Page 3 of").containsOnlyOnce("Position");
  }

  @Test
  void a_row_higher_than_a_page_continues_on_the_next() throws IOException {
    String words = "word ".repeat(3000);
    byte[] pdf = render("<table><tbody><tr><td>" + words + "</td></tr></tbody></table>", "");
    assertThat(new PdfReader(pdf).getNumberOfPages()).isGreaterThan(2);
    assertThat(PdfChecks.text(pdf).split("word", -1)).hasSize(3001);
    PdfChecks.assertCompliant(pdf);
  }

  @Test
  void attachments_are_associated_files_with_their_bytes() throws IOException {
    PdfReader reader = new PdfReader(DEMO);
    PdfArray files = reader.getCatalog().getAsArray(PdfName.AF);
    assertThat(files.size()).isEqualTo(2);
    PdfDictionary second = files.getAsDict(1);
    assertThat(second.getAsName(new PdfName("AFRelationship"))).isEqualTo(new PdfName("Data"));
    assertThat(second.getAsString(PdfName.UF).toUnicodeString()).isEqualTo("result.json");
    PRStream stream = (PRStream) second.getAsDict(PdfName.EF).getAsStream(PdfName.F);
    assertThat(new String(PdfReader.getStreamBytes(stream), StandardCharsets.UTF_8))
        .isEqualTo("{}");
  }

  @Test
  void headings_become_bookmarks() throws IOException {
    Map<String, Object> bookmarks = first(SimpleBookmark.getBookmarkList(new PdfReader(DEMO)), 2);
    assertThat(bookmarks.get("Title")).isEqualTo("Summary");
  }

  @Test
  void the_same_input_gives_the_same_bytes() {
    assertThat(DemoReport.render(6)).isEqualTo(DEMO);
  }

  @Test
  void odd_characters_in_the_facts_do_no_harm() {
    PdfFacts facts =
        new PdfFacts("a\u0000\uD800< b", "& \n co", "de-AT", DemoReport.FACTS.created(), "x");
    assertThat(facts.title()).isEqualTo("a < b");
    PdfChecks.assertCompliant(
        TaggedPdf.render(
            Templates.document("<p>x</p>"),
            StyleSheet.of("style.css", ""),
            FONTS,
            Map.of(),
            facts,
            List.of()));
  }

  @Test
  void documents_can_be_rendered_side_by_side_with_the_same_fonts() {
    byte[] alone = render("<h1>Title</h1><p>Ελλάς <strong>Łódź</strong></p>", "");
    List<byte[]> together =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> render("<h1>Title</h1><p>Ελλάς <strong>Łódź</strong></p>", ""))
            .toList();
    assertThat(together).allSatisfy(pdf -> assertThat(pdf).isEqualTo(alone));
  }

  @Test
  void an_unknown_chart_names_file_and_line_and_the_known_ones() {
    assertThatThrownBy(() -> render("<p/>\n<chart name='part'/>", ""))
        .isInstanceOf(TemplateFault.class)
        .hasMessageStartingWith("report.html:3")
        .hasMessageContaining("parts, strip");
  }

  @Test
  void a_page_can_lie_on_its_side() throws IOException {
    byte[] pdf = render("<p>wide</p>", "@page { size: A4 landscape }");
    assertThat(new PdfReader(pdf).getPageSize(1).getWidth()).isGreaterThan(800);
    PdfChecks.assertCompliant(pdf);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> first(List<?> bookmarks, int index) {
    return (Map<String, Object>) bookmarks.get(index);
  }

  private static byte[] render(String body, String css) {
    return TaggedPdf.render(
        Templates.document(body),
        StyleSheet.of("style.css", css),
        FONTS,
        DemoReport.charts(),
        DemoReport.FACTS,
        List.of());
  }
}
