package corymb.intake.workbook;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Protects a sheet against slips of the hand, without a password: only open cells can be edited,
 * but every cell can be selected and copied, rows and columns can be resized, and comments can be
 * made.
 */
final class Lock {

  private Lock() {}

  static void close(XSSFSheet sheet) {
    sheet.enableLocking();
    sheet.lockSelectLockedCells(false);
    sheet.lockSelectUnlockedCells(false);
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockObjects(false);
    sheet.lockScenarios(true);
  }
}
