package corymb.intake.workbook;

import corymb.intake.workbook.look.Canvas;
import corymb.intake.workbook.look.Lock;
import corymb.intake.workbook.look.Looks;
import corymb.intake.workbook.look.Paper;
import corymb.intake.workbook.look.Styles;
import corymb.scheme.question.Option;
import corymb.scheme.question.OptionList;
import java.util.List;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The hidden sheet with the labels that the choices offer, one column for each list. */
final class ListSheet {

  private static final int WIDTH = 40;

  private final WorkbookWords words;
  private final XSSFWorkbook book;
  private final Canvas canvas;
  private int column;

  private ListSheet(WorkbookWords words, XSSFWorkbook book, Styles styles) {
    this.words = words;
    this.book = book;
    this.canvas = new Canvas(book.createSheet(words.text(Phrase.LIST_SHEET)), styles);
  }

  /** Adds the sheet and names its lists. */
  static void write(
      WorkbookWords words, XSSFWorkbook book, Styles styles, Iterable<OptionList> lists) {
    ListSheet sheet = new ListSheet(words, book, styles);
    sheet.add(words.text(Phrase.YES_NO_KIND), Names.YES_NO, sheet.yesNo());
    for (OptionList list : lists) {
      sheet.add(list.name(), Names.of(list), list.options().stream().map(Option::label).toList());
    }
    sheet.canvas.sheet().createFreezePane(0, 1);
    Paper.landscape(sheet.canvas.sheet(), words.text(Phrase.PAGE), 0);
    Lock.close(sheet.canvas.sheet());
    book.setSheetHidden(book.getSheetIndex(sheet.canvas.sheet()), true);
  }

  private List<String> yesNo() {
    return List.of(words.text(Phrase.YES), words.text(Phrase.NO));
  }

  private void add(String title, String name, List<String> labels) {
    canvas.width(column, WIDTH);
    canvas.text(0, column, Looks.HEAD, title);
    int row = 0;
    for (String label : labels) {
      row++;
      canvas.text(row, column, Looks.BODY.as("@"), label);
    }
    if (row > 0) {
      Names.define(book, name, reference(row));
    }
    column++;
  }

  private String reference(int lastRow) {
    String sheet = canvas.sheet().getSheetName();
    CellReference first = new CellReference(sheet, 1, column, true, true);
    CellReference last = new CellReference(sheet, lastRow, column, true, true);
    return new AreaReference(first, last, book.getSpreadsheetVersion()).formatAsString();
  }
}
