package corymb.intake.workbook;

import corymb.intake.workbook.look.Looks;
import corymb.intake.workbook.look.Styles;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The fills of answer cells that change with the answers: pale teal where there is an answer, amber
 * where one has become required by another. They only underline what the words beside the cell say.
 */
final class Highlights {

  private final XSSFSheet sheet;

  Highlights(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  /**
   * Sets the fills of the places of one sheet.
   *
   * @param companions the place with whose answer a question is required, by the question's code
   */
  void set(List<Place> places, Map<String, Place> companions) {
    if (places.isEmpty()) {
      return;
    }
    int first = places.get(0).row();
    int last = first + places.size() - 1;
    rule(first, last, given(places.get(0).address()), Looks.PALE_TEAL);
    for (Place place : places) {
      Place companion = companions.get(place.question().code());
      if (companion != null) {
        rule(place.row(), place.row(), given(companion.reference()), Looks.AMBER);
      }
    }
  }

  private static String given(String cell) {
    return "LEN(" + cell + ")>0";
  }

  private void rule(int first, int last, String condition, String colour) {
    XSSFConditionalFormattingRule rule =
        sheet.getSheetConditionalFormatting().createConditionalFormattingRule(condition);
    XSSFPatternFormatting fill = rule.createPatternFormatting();
    fill.setFillBackgroundColor(Styles.colour(colour));
    fill.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
    int column = Column.ANSWER.index();
    CellRangeAddress[] cells = {new CellRangeAddress(first, last, column, column)};
    sheet.getSheetConditionalFormatting().addConditionalFormatting(cells, rule);
  }
}
