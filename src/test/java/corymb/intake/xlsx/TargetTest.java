package corymb.intake.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.facts.Cell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Sheet1!$D$7|Sheet1|D7",
        "Sheet1!D7|Sheet1|D7",
        "'My sheet'!$AA$10|My sheet|AA10",
        "'It''s'!$D$7|It's|D7",
        "Übersicht!$D$7:$D$7|Übersicht|D7",
        "'a!b'!$D$7|a!b|D7"
      })
  void one_cell_is_found_on_its_sheet(String text, String sheet, String address) {
    assertThat(Target.of(text)).isEqualTo(new Target.OneCell(new Cell(sheet, address)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A!$D$7:$E$8", "A!$D:$D", "A!$7:$7", "A!$D$7,A!$D$9"})
  void more_than_one_cell_is_several(String text) {
    assertThat(Target.of(text)).isInstanceOf(Target.Several.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#REF!", "A!#REF!", "#REF!$D$7"})
  void a_deleted_cell_is_lost(String text) {
    assertThat(Target.of(text)).isInstanceOf(Target.Lost.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1]A!$D$7", "'[other.xlsx]My sheet'!$D$7", "'C:\\x\\[o.xlsx]A'!$D$7"})
  void a_cell_of_another_workbook_is_elsewhere(String text) {
    assertThat(Target.of(text)).isInstanceOf(Target.Elsewhere.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"42", "\"ecei\"", "OFFSET(A!$D$7,1,0)", "A!$D$7+1", "", "SUM(A!$D$7)"})
  void anything_else_is_no_cell(String text) {
    assertThat(Target.of(text)).isInstanceOf(Target.NotACell.class);
  }
}
