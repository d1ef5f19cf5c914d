package corymb.intake.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The fills of answer cells: amber where a required answer is missing, pale teal where there is
 * one. They only underline what the words beside the cell say.
 */
final class Highlights {

  private Highlights() {}

  static void set(Plan.Part part, XSSFSheet sheet) {
    List<Place> places = part.places();
    if (places.isEmpty()) {
      return;
    }
    int first = places.get(0).row();
    int last = first + places.size() - 1;
    int column = Column.ANSWER.index();
    CellRangeAddress[] answers = {new CellRangeAddress(first, last, column, column)};
    String answer = "$D" + (first + 1);
    String mark = "$C" + (first + 1);
    rule(sheet, answers, "LEN(" + answer + ")>0", Looks.PALE_TEAL);
    rule(sheet, answers, mark + "=\"" + Phrase.REQUIRED.text() + "\"", Looks.AMBER);
  }

  private static void rule(
      XSSFSheet sheet, CellRangeAddress[] cells, String condition, String colour) {
    XSSFConditionalFormattingRule rule =
        sheet.getSheetConditionalFormatting().createConditionalFormattingRule(condition);
    XSSFPatternFormatting fill = rule.createPatternFormatting();
    fill.setFillBackgroundColor(Styles.colour(colour));
    fill.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
    sheet.getSheetConditionalFormatting().addConditionalFormatting(cells, rule);
  }
}
