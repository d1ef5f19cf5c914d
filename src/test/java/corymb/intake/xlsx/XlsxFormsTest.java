package corymb.intake.xlsx;

import static corymb.intake.read.Samples.answer;
import static corymb.intake.read.Samples.problem;
import static corymb.intake.read.Samples.read;
import static corymb.intake.read.Samples.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import corymb.intake.read.Samples;
import corymb.intake.read.Zip;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxFormsTest {

  private static final String NAME = "organisation.name";
  private static final String SHEET = "xl/worksheets/sheet2.xml";

  @Test
  void the_strict_form_reads_like_the_usual_one() {
    Map<String, byte[]> parts = Zip.parts(workbook());
    parts.replaceAll(
        (name, bytes) ->
            utf8(bytes)
                .replace("http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(read(Zip.of(parts)).problems()).isEmpty();
  }

  @Test
  void parts_may_be_utf_16_or_begin_with_a_mark() {
    Map<String, byte[]> parts = Zip.parts(workbook());
    parts.replaceAll((name, bytes) -> Samples.bytes('\uFEFF' + utf8(bytes)));
    assertThat(read(Zip.of(parts)).problems()).isEmpty();
    Map<String, byte[]> wide = Zip.parts(workbook());
    wide.replaceAll(
        (name, bytes) ->
            utf8(bytes)
                .replaceFirst("encoding=\"UTF-8\"", "encoding=\"UTF-16\"")
                .getBytes(StandardCharsets.UTF_16));
    assertThat(read(Zip.of(wide)).problems()).isEmpty();
  }

  @Test
  void formatted_text_is_read_as_text() {
    XSSFRichTextString text = new XSSFRichTextString("Cluster ");
    text.append("B & C");
    byte[] rich = workbook(book -> Samples.cell(book, NAME).setCellValue(text));
    assertThat(answer(rich, NAME)).isEqualTo("Cluster B & C");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<c r=\"D4\" t=\"inlineStr\"><is><t>Own text</t></is></c>|Own text",
        "<c r=\"D4\" t=\"inlineStr\"><is><r><t>Own</t></r><r><t>_x0041_</t></r></is></c>|OwnA",
        "<c r=\"D4\" t=\"str\"><v>Plain</v></c>|Plain",
        "<c r=\"D4\" t=\"b\"><v>1</v></c>|TRUE",
        "<c r=\"D4\"><v>1.5E2</v></c>|150",
        "<c r=\"D4\" t=\"n\"><v>0.1</v></c>|0.1"
      })
  void every_type_of_cell_is_read(String cell, String text) {
    assertThat(answer(withNameCell(cell), NAME)).isEqualTo(text);
  }

  @Test
  void a_date_may_be_stored_as_text_by_its_type() {
    byte[] stored =
        Zip.with(
            workbook(),
            SHEET,
            text ->
                text.replaceAll(
                    "<c r=\"D8\"[^>]*>.*?</c>",
                    "<c r=\"D8\" t=\"d\"><v>2015-05-20T00:00:00</v></c>"));
    assertThat(read(stored).problems()).isEmpty();
    assertThat(answer(stored, "organisation.founded")).isEqualTo("2015-05-20");
  }

  @Test
  void cells_without_addresses_follow_each_other() {
    byte[] bare =
        Zip.with(
            workbook(),
            SHEET,
            text ->
                text.replaceAll("<row r=\"\\d+\"", "<row").replaceAll("<c r=\"[A-Z]+\\d+\"", "<c"));
    assertThat(bare).isNotEqualTo(workbook());
    assertThat(answer(bare, NAME)).isNotNull();
  }

  @Test
  void days_may_count_from_1904() {
    byte[] since1904 =
        Zip.withBook(workbook(), text -> text.replace("date1904=\"false\"", "date1904=\"true\""));
    assertThat(answer(since1904, "organisation.founded")).isEqualTo("2019-05-21");
  }

  @Test
  void a_document_type_cannot_pull_anything_in() {
    byte[] bomb =
        withXmlHead("<!DOCTYPE x [<!ENTITY a \"b\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>");
    assertThat(problem(bomb).message()).contains(SHEET).contains("document type");
    byte[] used = Zip.with(workbook(), SHEET, text -> text.replace("<v>", "<v>&c;"));
    assertThat(problem(used).message()).contains(SHEET).contains("no XML");
  }

  @Test
  void a_workbook_that_is_cut_anywhere_is_refused() {
    byte[] whole = workbook();
    for (int length = 1; length < whole.length; length += 997) {
      assertThat(problem(Arrays.copyOf(whole, length)).code()).isIn("P110", "P102");
    }
  }

  @Test
  void a_workbook_with_broken_bytes_never_breaks_the_program() {
    Random random = new Random(4);
    for (int run = 0; run < 300; run++) {
      byte[] broken = workbook();
      for (int i = 0; i < 20; i++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      }
      assertThat(read(broken).sha256()).hasSize(64);
    }
  }

  @Test
  void parts_with_broken_text_never_break_the_program() {
    Random random = new Random(5);
    for (int run = 0; run < 300; run++) {
      Map<String, byte[]> parts = Zip.parts(workbook());
      parts.replaceAll((name, bytes) -> random.nextInt(4) == 0 ? broken(bytes, random) : bytes);
      assertThat(read(Zip.of(parts)).sha256()).hasSize(64);
    }
  }

  @Test
  void a_part_that_is_missing_is_named() {
    assertThat(problem(Zip.without(workbook(), SHEET)).message()).contains(SHEET);
    assertThat(problem(Zip.without(workbook(), "xl/workbook.xml")).message())
        .contains("xl/workbook.xml");
  }

  @Test
  void a_workbook_without_styles_still_has_its_answers() {
    byte[] bare = Zip.without(workbook(), "xl/styles.xml");
    assertThat(answer(bare, "team.fte")).isEqualTo("2.5");
    assertThat(read(bare).isComplete()).isTrue();
  }

  @Test
  void a_part_of_more_than_64_megabytes_is_not_unpacked() {
    byte[] random = new byte[(64 << 20) + 1];
    new Random(6).nextBytes(random);
    Map<String, byte[]> parts = Zip.parts(workbook());
    parts.put("xl/media/picture.png", random);
    assertThat(problem(Zip.of(parts)).message()).contains("picture.png").contains("64 MB");
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] broken(byte[] bytes, Random random) {
    byte[] broken = bytes.clone();
    broken[random.nextInt(broken.length)] = (byte) (32 + random.nextInt(96));
    return broken;
  }

  private static byte[] withNameCell(String cell) {
    return Zip.with(workbook(), SHEET, text -> text.replaceAll("<c r=\"D4\"[^>]*>.*?</c>", cell));
  }

  private static byte[] withXmlHead(String head) {
    return Zip.with(
        workbook(), SHEET, text -> text.replaceFirst("(<\\?xml[^>]*\\?>)?", "$1" + head));
  }
}
