package corymb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.intake.sheet.WorkbookReader;
import corymb.scheme.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The languages at the command line. */
class LanguageCommandsTest {

  private static final String FAULTY = "samples/full-of-faults/response.xlsx";
  private static final String GERMAN = "templates/workbook/ecei-1.0.0-de.xlsx";

  @TempDir private Path folder;

  @Test
  void a_workbook_states_its_language() throws IOException {
    Path made = folder.resolve("fr.xlsx");
    assertThat(CommandRun.of("workbook", "--lang", "fr", "-o", made.toString()).status()).isZero();
    assertThat(WorkbookReader.language(Files.readAllBytes(made))).isEqualTo(Language.FRENCH);
  }

  @Test
  void problems_are_told_in_the_language_and_json_stays_the_same() {
    assertThat(CommandRun.of("check", FAULTY, "--lang", "es").out())
        .contains("errores", "pide un número entero de 0 a 100000")
        .doesNotContain("needs");
    assertThat(CommandRun.of("check", FAULTY, "--format", "json", "--lang", "es").out())
        .isEqualTo(CommandRun.of("check", FAULTY, "--format", "json").out());
  }

  @Test
  void a_copy_speaks_the_language_of_its_workbook() throws IOException {
    CommandRun run = CommandRun.of("check", GERMAN, "--annotate", folder.toString());
    assertThat(run.out()).contains("is not answered.");
    Path copy = folder.resolve("ecei-1.0.0-de.annotated.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(copy))) {
      assertThat(book.getSheetName(0)).isEqualTo("Probleme");
      assertThat(book.getSheetAt(0).getRow(4).getCell(7).getStringCellValue())
          .endsWith("ist nicht beantwortet.");
    }
  }

  @Test
  void a_language_that_is_not_spoken_is_a_wrong_command_line() {
    CommandRun run = CommandRun.of("assess", FAULTY, "--lang", "xx");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--lang: there is no language 'xx'; known: [en, de, fr, es]");
  }

  @Test
  void a_person_is_written_to_in_a_language_that_is_spoken() {
    CommandRun run =
        CommandRun.of("person", "add", "--name", "Y", "--email", "y@y.example", "--lang", "xx");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--lang: there is no language 'xx'");
  }
}
