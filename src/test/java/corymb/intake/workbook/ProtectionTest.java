package corymb.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

class ProtectionTest {

  private static final Opened BLANK = Opened.written(null);

  @Test
  void exactly_the_cells_of_answers_can_be_edited() {
    Set<String> open = new HashSet<>();
    for (Sheet sheet : BLANK.book()) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (!cell.getCellStyle().getLocked()) {
            open.add(sheet.getSheetName() + "!" + cell.getAddress());
          }
        }
      }
    }
    Set<String> answers = new HashSet<>();
    Opened.questions().stream()
        .map(question -> BLANK.cell(question.code()))
        .forEach(cell -> answers.add(cell.getSheet().getSheetName() + "!" + cell.getAddress()));
    assertThat(open).isEqualTo(answers);
  }

  @Test
  void every_sheet_is_protected_without_a_password_but_leaves_selecting_and_resizing() {
    for (Sheet sheet : BLANK.book()) {
      XSSFSheet locked = (XSSFSheet) sheet;
      assertThat(locked.isSheetLocked()).isTrue();
      assertThat(locked.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
      assertThat(locked.isSelectLockedCellsLocked()).isFalse();
      assertThat(locked.isSelectUnlockedCellsLocked()).isFalse();
      assertThat(locked.isFormatColumnsLocked()).isFalse();
      assertThat(locked.isFormatRowsLocked()).isFalse();
      assertThat(locked.isInsertRowsLocked()).isTrue();
      assertThat(locked.isDeleteRowsLocked()).isTrue();
    }
  }

  @Test
  void sheets_cannot_be_moved_or_renamed() {
    assertThat(BLANK.book().isStructureLocked()).isTrue();
  }

  @Test
  void it_opens_on_the_cover_and_hides_only_the_lists() {
    assertThat(BLANK.book().getActiveSheetIndex()).isZero();
    assertThat(BLANK.book().getSheetName(0)).isEqualTo("Start");
    for (int sheet = 0; sheet < BLANK.book().getNumberOfSheets(); sheet++) {
      boolean lists = BLANK.book().getSheetName(sheet).equals("Lists");
      assertThat(BLANK.book().getSheetVisibility(sheet))
          .isEqualTo(lists ? SheetVisibility.HIDDEN : SheetVisibility.VISIBLE);
    }
  }
}
