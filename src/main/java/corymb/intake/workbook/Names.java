package corymb.intake.workbook;

import corymb.scheme.question.OptionList;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The defined names of a workbook, all of them names of the whole workbook. */
final class Names {

  /** The list of yes and no. */
  static final String YES_NO = "corymb.yesno";

  private Names() {}

  /** The name of an option list's labels. */
  static String of(OptionList list) {
    return "corymb.list." + list.name();
  }

  /**
   * Names a cell or range.
   *
   * @param reference absolute and with its sheet, as in {@code 'The organisation'!$D$4}
   */
  static void define(XSSFWorkbook book, String text, String reference) {
    Name name = book.createName();
    name.setNameName(text);
    name.setRefersToFormula(reference);
  }
}
