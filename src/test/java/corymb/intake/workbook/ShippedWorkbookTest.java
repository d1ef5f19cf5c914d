package corymb.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/**
 * The blank workbook that is shipped is the one that the program writes. The parts are compared and
 * not the archive, because another Java may compress them otherwise.
 */
class ShippedWorkbookTest {

  private static final Path SHIPPED = Path.of("templates/workbook/ecei-1.0.0-en.xlsx");
  private static final String WRITE_ANEW =
      "write it anew with: mvn test -Dtest=ShippedWorkbookTest -Dcorymb.update=true";

  @Test
  void the_shipped_workbook_is_the_one_that_is_written_now() throws IOException {
    byte[] written = QuestionnaireWorkbook.write(Opened.PACK, "en", null);
    if (Boolean.getBoolean("corymb.update")) {
      Files.createDirectories(SHIPPED.getParent());
      Files.write(SHIPPED, written);
    }
    assertThat(SHIPPED).as(WRITE_ANEW).exists();
    Map<String, String> now = parts(written);
    Map<String, String> shipped = parts(Files.readAllBytes(SHIPPED));
    assertThat(shipped.keySet()).as(WRITE_ANEW).containsExactlyElementsOf(now.keySet());
    for (Map.Entry<String, String> part : now.entrySet()) {
      boolean same = part.getValue().equals(shipped.get(part.getKey()));
      assertThat(same).as("%s has changed; %s", part.getKey(), WRITE_ANEW).isTrue();
    }
  }

  private static Map<String, String> parts(byte[] archive) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
