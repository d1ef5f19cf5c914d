package corymb.intake.workbook.look;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * How a sheet is printed: on A4, one page wide, with its name and the page number below. The words
 * of the page number hold {@code &P} for the page and {@code &N} for the number of pages.
 */
public final class Paper {

  private static final BigDecimal SIDE_INCHES = new BigDecimal("0.4");
  private static final BigDecimal END_INCHES = new BigDecimal("0.6");

  private Paper() {}

  /** Upright, all on one page. */
  public static void portrait(XSSFSheet sheet, String page) {
    lay(sheet, page, false);
    sheet.getPrintSetup().setFitHeight((short) 1);
    sheet.setHorizontallyCenter(true);
  }

  /** Across, with the rows up to this one (from 0) on every page. */
  public static void landscape(XSSFSheet sheet, String page, int headRow) {
    lay(sheet, page, true);
    sheet.setRepeatingRows(new CellRangeAddress(headRow, headRow, -1, -1));
  }

  private static void lay(XSSFSheet sheet, String page, boolean landscape) {
    sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
    sheet.getPrintSetup().setLandscape(landscape);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, SIDE_INCHES.doubleValue());
    sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES.doubleValue());
    sheet.setMargin(PageMargin.TOP, END_INCHES.doubleValue());
    sheet.setMargin(PageMargin.BOTTOM, END_INCHES.doubleValue());
    sheet.getFooter().setLeft("&8&A");
    sheet.getFooter().setRight("&8" + page);
  }
}
