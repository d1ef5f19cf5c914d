package corymb.usecase.work.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.usecase.work.upload.UploadRefused.Why;
import corymb.usecase.work.upload.Uploaded.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** An archive gives its workbooks, says why it leaves others out, and cannot exhaust the server. */
class UploadedFolderTest {

  private static final byte[] SOME = "bytes".getBytes(StandardCharsets.UTF_8);

  private static byte[] zip(String... names) throws IOException {
    return zip(StandardCharsets.UTF_8, SOME, names);
  }

  private static byte[] zip(Charset charset, byte[] content, String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, charset)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        if (!name.endsWith("/")) {
          zip.write(content);
        }
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static List<Uploaded> read(byte[] zip) {
    return UploadedFolder.read("many.zip", zip);
  }

  private static void assertRefused(byte[] zip, Why why) {
    assertThatThrownBy(() -> read(zip))
        .isInstanceOfSatisfying(
            UploadRefused.class, refused -> assertThat(refused.why()).isEqualTo(why))
        .hasMessageContaining("many.zip");
  }

  @Test
  void workbooks_are_found_in_any_depth_and_what_systems_put_beside_them_is_passed_over()
      throws IOException {
    List<Uploaded> found =
        read(
            zip(
                "a.xlsx",
                "north/",
                "north/B.XLSX",
                "north/~$B.xlsx",
                "north/.hidden.xlsx",
                "__MACOSX/north/._B.xlsx",
                "Thumbs.db",
                "a.result.xlsx",
                "a.annotated.xlsx"));
    assertThat(found).extracting(Uploaded::name).containsExactly("a.xlsx", "north/B.XLSX");
    assertThat(found).allSatisfy(each -> assertThat(each.bytes()).isEqualTo(SOME));
  }

  @Test
  void what_is_no_workbook_or_leads_elsewhere_is_refused_one_by_one() throws IOException {
    List<Uploaded> found =
        read(
            zip(
                "notes.txt",
                "inner.zip",
                "../../etc/a.xlsx",
                "..\\b.xlsx",
                "/c.xlsx",
                "C:\\d.xlsx",
                "n\u0007.xlsx",
                "x".repeat(301) + ".xlsx"));
    assertThat(found)
        .extracting(Uploaded::refused)
        .containsExactly(
            Refusal.KIND,
            Refusal.NESTED,
            Refusal.NAME,
            Refusal.NAME,
            Refusal.NAME,
            Refusal.NAME,
            Refusal.NAME,
            Refusal.NAME);
    assertThat(found).allSatisfy(each -> assertThat(each.bytes()).isEmpty());
    assertThat(found).noneMatch(each -> each.name().chars().anyMatch(Character::isISOControl));
  }

  @Test
  void a_file_of_33_megabytes_is_refused_and_an_archive_of_more_than_128_as_a_whole()
      throws IOException {
    byte[] large = new byte[33 << 20];
    assertThat(read(zip(StandardCharsets.UTF_8, large, "a.xlsx")).get(0).refused())
        .isEqualTo(Refusal.SIZE);
    byte[] bomb = zip(StandardCharsets.UTF_8, large, "a.xlsx", "b.xlsx", "c.xlsx", "d.txt");
    assertThat(bomb).as("a small file").hasSizeLessThan(1 << 20);
    assertRefused(bomb, Why.LARGE);
  }

  @Test
  void more_than_2000_files_are_refused() throws IOException {
    String[] names = new String[2_001];
    Arrays.setAll(names, i -> i + ".xlsx");
    assertRefused(zip(names), Why.MANY);
    assertThat(read(zip(Arrays.copyOf(names, 2_000)))).hasSize(2_000);
  }

  @Test
  void what_is_damaged_or_empty_is_refused() throws IOException {
    byte[] whole = zip(StandardCharsets.UTF_8, new byte[100_000], "a.xlsx", "b.xlsx");
    assertRefused(Arrays.copyOf(whole, whole.length / 4), Why.DAMAGED);
    assertRefused(SOME, Why.DAMAGED);
    assertRefused(new byte[0], Why.DAMAGED);
    assertRefused(zip(), Why.DAMAGED);
    assertRefused(zip("folder/", ".DS_Store"), Why.EMPTY);
  }

  @Test
  void names_in_the_character_set_of_an_old_system_are_read() throws IOException {
    List<Uploaded> found = read(zip(StandardCharsets.ISO_8859_1, SOME, "Übersicht.xlsx"));
    assertThat(found).extracting(Uploaded::name).containsExactly("Übersicht.xlsx");
  }

  @Test
  void a_name_that_a_browser_sends_is_its_last_part() {
    assertThat(Uploaded.of("C:\\fakepath\\a\u0000.xlsx", SOME).name()).isEqualTo("a\uFFFD.xlsx");
    assertThat(Uploaded.of(null, SOME).name()).isEqualTo("response");
    assertThat(Uploaded.of("x".repeat(400) + ".zip", SOME).name()).hasSize(300).endsWith(".zip");
  }
}
