package corymb.intake.workbook;

import corymb.intake.workbook.look.Canvas;
import corymb.intake.workbook.look.Lock;
import corymb.intake.workbook.look.Look;
import corymb.intake.workbook.look.Looks;
import corymb.intake.workbook.look.Paper;
import corymb.intake.workbook.look.Styles;
import corymb.intake.workbook.look.TextHeight;
import corymb.scheme.Pack;
import java.util.List;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The first sheet: what the workbook is, how to fill it in, how far one has come. */
final class CoverSheet {

  /** The first column with content, from 0. */
  static final int LEFT = 1;

  private static final int RIGHT = 8;
  private static final List<Integer> WIDTHS = List.of(2, 5, 34, 10, 10, 10, 10, 24, 16, 2);
  private static final int TEXT_WIDTH = 115;
  private static final List<Phrase> STEPS =
      List.of(
          Phrase.STEP_WALK,
          Phrase.STEP_WRITE,
          Phrase.STEP_KINDS,
          Phrase.STEP_ZERO,
          Phrase.STEP_EVIDENCE,
          Phrase.STEP_SEND);

  private final WorkbookWords words;
  private final XSSFWorkbook book;
  private final Pack pack;
  private final Plan plan;
  private final Filling filling;
  private final Canvas canvas;
  private int row;

  CoverSheet(
      WorkbookWords words,
      XSSFWorkbook book,
      Styles styles,
      Pack pack,
      Plan plan,
      Filling filling) {
    this.words = words;
    this.book = book;
    this.pack = pack;
    this.plan = plan;
    this.filling = filling;
    this.canvas = new Canvas(book.createSheet(words.text(Phrase.COVER_SHEET)), styles);
  }

  /** Adds the sheet; its formulas speak of the sections' sheets. */
  void write() {
    for (int column = 0; column < WIDTHS.size(); column++) {
      canvas.width(column, WIDTHS.get(column));
    }
    banner();
    introduction();
    heading(Phrase.STEPS);
    steps();
    heading(Phrase.PROGRESS);
    row = new ProgressTable(words, canvas, plan, filling).write(row);
    heading(Phrase.PRIVACY);
    paragraph(Looks.PARAGRAPH, privacy());
    heading(Phrase.ABOUT);
    about();
    finish();
  }

  private void banner() {
    band(Looks.TITLE, 42, words.text(Phrase.TITLE));
    String scheme = words.with(Phrase.SUBTITLE, pack.scheme().title(), pack.scheme().version());
    band(Looks.SUBTITLE, 24, scheme);
    band(Looks.STRIP, 5, "");
    gap();
  }

  private void band(Look look, int height, String text) {
    canvas.height(row, height);
    canvas.fill(row, 0, WIDTHS.size() - 1, look);
    canvas.text(row, LEFT, look, text);
    row++;
  }

  private void introduction() {
    int questions = plan.places().size();
    paragraph(Looks.PARAGRAPH, words.with(Phrase.INTRODUCTION, questions, plan.sections().size()));
  }

  private void steps() {
    int number = 1;
    for (Phrase step : STEPS) {
      canvas.text(row, LEFT, Looks.STEP, String.valueOf(number));
      int lines = TextHeight.lines(words.text(step), TEXT_WIDTH - WIDTHS.get(LEFT));
      canvas.height(row, TextHeight.points(lines) - 4);
      canvas.across(row, LEFT + 1, RIGHT, Looks.PARAGRAPH, words.text(step));
      row++;
      number++;
    }
  }

  private String privacy() {
    List<Place> personal =
        plan.places().stream().filter(place -> place.question().personal()).toList();
    if (personal.isEmpty()) {
      return words.text(Phrase.PERSONAL_USE);
    }
    String numbers = enumeration(personal.stream().map(p -> String.valueOf(p.number())).toList());
    String texts = enumeration(personal.stream().map(p -> p.question().text()).toList());
    Phrase which = personal.size() == 1 ? Phrase.PERSONAL_ONE : Phrase.PERSONAL_MANY;
    return words.with(which, numbers, texts) + " " + words.text(Phrase.PERSONAL_USE);
  }

  private String enumeration(List<String> parts) {
    int last = parts.size() - 1;
    String end = parts.get(last);
    return last == 0
        ? end
        : String.join(", ", parts.subList(0, last)) + words.text(Phrase.AND) + end;
  }

  private void about() {
    fact(Phrase.ABOUT_SCHEME, Meta.SCHEME, pack.scheme().id());
    fact(Phrase.ABOUT_VERSION, Meta.VERSION, pack.scheme().version());
    fact(Phrase.ABOUT_LANG, Meta.LANG, words.language().code());
    fact(Phrase.ABOUT_TEMPLATE, Meta.TEMPLATE, QuestionnaireWorkbook.TEMPLATE);
    gap();
    paragraph(Looks.NOTE, pack.scheme().disclaimer());
  }

  private void fact(Phrase title, Meta meta, String value) {
    canvas.across(row, LEFT, LEFT + 1, Looks.ROW, words.text(title));
    canvas.fill(row, LEFT + 2, RIGHT, Looks.ROW);
    canvas.text(row, LEFT + 2, Looks.ROW.as("@"), value);
    canvas.height(row, 18);
    String sheet = canvas.sheet().getSheetName();
    CellReference cell = new CellReference(sheet, row, LEFT + 2, true, true);
    Names.define(book, meta.definedName(), cell.formatAsString());
    row++;
  }

  private void heading(Phrase phrase) {
    gap();
    canvas.fill(row, LEFT, RIGHT, Looks.HEADING);
    canvas.text(row, LEFT, Looks.HEADING, words.text(phrase));
    canvas.height(row, 24);
    row++;
    canvas.height(row, 6);
    row++;
  }

  private void paragraph(Look look, String text) {
    canvas.across(row, LEFT, RIGHT, look, text);
    canvas.height(row, TextHeight.points(TextHeight.lines(text, TEXT_WIDTH)));
    row++;
  }

  private void gap() {
    canvas.height(row, 10);
    row++;
  }

  private void finish() {
    XSSFSheet sheet = canvas.sheet();
    CellRangeAddress all = new CellRangeAddress(0, row, 0, RIGHT);
    sheet.addIgnoredErrors(all, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    sheet.setDisplayGridlines(false);
    sheet.setTabColor(Styles.colour(Looks.NAVY));
    Paper.portrait(sheet, words.text(Phrase.PAGE));
    Lock.close(sheet);
  }
}
