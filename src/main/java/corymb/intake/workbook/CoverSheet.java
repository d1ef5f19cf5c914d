package corymb.intake.workbook;

import corymb.scheme.Pack;
import corymb.scheme.question.Question;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The first sheet: what the workbook is, how to fill it in, how far one has come. */
final class CoverSheet {

  /** The first and the last column with content. */
  static final int LEFT = 1;

  static final int RIGHT = 6;

  private static final List<Integer> WIDTHS = List.of(2, 5, 34, 18, 18, 24, 16, 2);
  private static final int TEXT_WIDTH = 110;
  private static final List<Phrase> STEPS =
      List.of(
          Phrase.STEP_WALK,
          Phrase.STEP_WRITE,
          Phrase.STEP_KINDS,
          Phrase.STEP_ZERO,
          Phrase.STEP_EVIDENCE,
          Phrase.STEP_SEND);

  private final XSSFWorkbook book;
  private final Pack pack;
  private final Plan plan;
  private final Filling filling;
  private final Canvas canvas;
  private int row;

  CoverSheet(XSSFWorkbook book, Styles styles, Pack pack, Plan plan, Filling filling) {
    this.book = book;
    this.pack = pack;
    this.plan = plan;
    this.filling = filling;
    this.canvas = new Canvas(book.createSheet(Phrase.COVER_SHEET.text()), styles);
  }

  /** Adds the sheet; its formulas speak of the sections' sheets. */
  void write(String lang) {
    for (int column = 0; column < WIDTHS.size(); column++) {
      canvas.width(column, WIDTHS.get(column));
    }
    banner();
    introduction();
    heading(Phrase.STEPS);
    steps();
    heading(Phrase.PROGRESS);
    row = new ProgressTable(canvas, plan, filling).write(row);
    heading(Phrase.PRIVACY);
    paragraph(Looks.PARAGRAPH, privacy());
    heading(Phrase.ABOUT);
    about(lang);
    finish();
  }

  private void banner() {
    band(Looks.TITLE, 46, Phrase.TITLE.text());
    String scheme = Phrase.SUBTITLE.with(pack.scheme().title(), pack.scheme().version());
    band(Looks.SUBTITLE, 28, scheme);
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
    paragraph(Looks.PARAGRAPH, Phrase.INTRODUCTION.with(questions, plan.sections().size()));
  }

  private void steps() {
    int number = 1;
    for (Phrase step : STEPS) {
      canvas.text(row, LEFT, Looks.STEP, String.valueOf(number));
      int lines = TextHeight.lines(step.text(), TEXT_WIDTH - WIDTHS.get(LEFT));
      canvas.height(row, lines * 14 + 4);
      canvas.across(row, LEFT + 1, RIGHT, Looks.PARAGRAPH, step.text());
      row++;
      number++;
    }
  }

  private String privacy() {
    List<Place> personal =
        plan.places().stream().filter(place -> place.question().personal()).toList();
    if (personal.isEmpty()) {
      return Phrase.PERSONAL_USE.text();
    }
    String numbers =
        personal.stream().map(p -> String.valueOf(p.number())).collect(Collectors.joining(", "));
    String texts =
        personal.stream()
            .map(Place::question)
            .map(Question::text)
            .collect(Collectors.joining(", "));
    Phrase which = personal.size() == 1 ? Phrase.PERSONAL_ONE : Phrase.PERSONAL_MANY;
    return which.with(numbers, texts) + " " + Phrase.PERSONAL_USE.text();
  }

  private void about(String lang) {
    fact(Phrase.ABOUT_SCHEME, Meta.SCHEME, pack.scheme().id());
    fact(Phrase.ABOUT_VERSION, Meta.VERSION, pack.scheme().version());
    fact(Phrase.ABOUT_LANG, Meta.LANG, lang);
    fact(Phrase.ABOUT_TEMPLATE, Meta.TEMPLATE, QuestionnaireWorkbook.TEMPLATE);
    gap();
    paragraph(Looks.NOTE, pack.scheme().disclaimer());
  }

  private void fact(Phrase title, Meta meta, String value) {
    canvas.across(row, LEFT, LEFT + 1, Looks.ROW, title.text());
    canvas.text(row, LEFT + 2, Looks.ROW.as("@"), value);
    canvas.fill(row, LEFT + 3, RIGHT, Looks.ROW);
    canvas.height(row, 18);
    String sheet = canvas.sheet().getSheetName();
    CellReference cell = new CellReference(sheet, row, LEFT + 2, true, true);
    Names.define(book, meta.definedName(), cell.formatAsString());
    row++;
  }

  private void heading(Phrase phrase) {
    gap();
    canvas.fill(row, LEFT, RIGHT, Looks.HEADING);
    canvas.text(row, LEFT, Looks.HEADING, phrase.text());
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
    Paper.portrait(sheet);
    Lock.close(sheet);
  }
}
