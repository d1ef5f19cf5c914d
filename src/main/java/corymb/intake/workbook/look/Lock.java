package corymb.intake.workbook.look;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Protects a sheet against slips of the hand, without a password: only open cells can be edited,
 * but every cell can be selected and copied, rows and columns can be resized, and comments can be
 * made.
 */
public final class Lock {

  private Lock() {}

  /** Protects the sheet. */
  public static void close(XSSFSheet sheet) {
    sheet.enableLocking();
    sheet.lockSelectLockedCells(false);
    sheet.lockSelectUnlockedCells(false);
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockObjects(false);
    sheet.lockScenarios(true);
  }
}
