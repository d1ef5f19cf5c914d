package corymb.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.scheme.language.Language;
import corymb.scheme.text.PackTexts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The blank workbook that is shipped is the one that the program writes. The parts are compared and
 * not the archive, because another Java may compress them otherwise.
 */
class ShippedWorkbookTest {

  private static final String WRITE_ANEW =
      "write it anew with: mvn test -Dtest=ShippedWorkbookTest -Dcorymb.update=true";

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_shipped_workbook_is_the_one_that_is_written_now(Language language) throws IOException {
    Path file = Path.of("templates/workbook/ecei-1.0.0-" + language.code() + ".xlsx");
    byte[] written =
        QuestionnaireWorkbook.write(PackTexts.in(Opened.PACK, language), language, null);
    if (Boolean.getBoolean("corymb.update")) {
      Files.createDirectories(file.getParent());
      Files.write(file, written);
    }
    assertThat(file).as(WRITE_ANEW).exists();
    Map<String, String> now = parts(written);
    Map<String, String> shipped = parts(Files.readAllBytes(file));
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
