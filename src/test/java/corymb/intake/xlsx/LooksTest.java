package corymb.intake.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.intake.raw.Content.Look;
import corymb.intake.raw.UnreadableSource;
import corymb.intake.read.Zip;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "yyyy-mm-dd|DATE",
        "dd\\/mm\\/yyyy|DATE",
        "[$-407]d. mmmm yyyy|DATE",
        "h:mm|DATE",
        "0%|PERCENT",
        "0.0\" \"%|PERCENT",
        "General|PLAIN",
        "#,##0.00|PLAIN",
        "0\" days\"|PLAIN",
        "[Red]0.00|PLAIN",
        "@|PLAIN",
        "#,##0 \"Mitglieder\"|PLAIN",
        "0.00E+00|PLAIN",
        "_-* #,##0\\ _d_-|PLAIN"
      })
  void the_code_of_a_format_tells_how_numbers_look(String code, Look look) throws UnreadableSource {
    String styles =
        "<s><numFmts><numFmt numFmtId=\"164\" formatCode=\""
            + code.replace("\"", "&quot;")
            + "\"/></numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/></cellXfs></s>";
    Archive archive =
        Archive.of(Zip.of(Map.of("styles.xml", styles.getBytes(StandardCharsets.UTF_8))));
    Looks looks = Looks.of("styles.xml", archive);
    assertThat(looks.of(0)).isEqualTo(Look.PLAIN);
    assertThat(looks.of(1)).isEqualTo(look);
    assertThat(looks.of(2)).isEqualTo(Look.DATE);
    assertThat(looks.of(99)).isEqualTo(Look.PLAIN);
  }
}
