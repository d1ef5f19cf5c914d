package corymb.intake.workbook;

import corymb.facts.Value;
import corymb.intake.workbook.look.Canvas;
import corymb.intake.workbook.look.Lock;
import corymb.intake.workbook.look.Look;
import corymb.intake.workbook.look.Looks;
import corymb.intake.workbook.look.Paper;
import corymb.intake.workbook.look.Styles;
import corymb.intake.workbook.look.TextHeight;
import corymb.scheme.question.Question;
import java.util.Map;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet of one section: its questions from top to bottom, with a cell for each answer. */
final class SectionSheet {

  /** The row of the first question, from 0. */
  static final int FIRST_ROW = 3;

  private static final int TITLE_ROW = 0;
  private static final int HELP_ROW = 1;
  private static final int HEAD_ROW = 2;

  private final WorkbookWords words;
  private final XSSFWorkbook book;
  private final Plan.Part part;
  private final Filling filling;
  private final Map<String, Place> companions;
  private final Canvas canvas;

  /**
   * @param companions the place with whose answer a question is required, by the question's code
   */
  SectionSheet(
      WorkbookWords words,
      XSSFWorkbook book,
      Styles styles,
      Plan.Part part,
      Filling filling,
      Map<String, Place> companions) {
    this.words = words;
    this.book = book;
    this.part = part;
    this.filling = filling;
    this.companions = companions;
    this.canvas = new Canvas(book.createSheet(part.sheet()), styles);
  }

  /** Adds the sheet. */
  void write() {
    for (Column column : Column.values()) {
      canvas.width(column.index(), column.width());
    }
    title();
    head();
    part.places().forEach(this::question);
    finish();
  }

  private void title() {
    canvas.height(TITLE_ROW, 36);
    canvas.fill(TITLE_ROW, 0, Column.LAST, Looks.SECTION_PROGRESS);
    canvas.text(TITLE_ROW, 0, Looks.SECTION_TITLE, part.section().title());
    count(Column.HELP, true, Phrase.OF_REQUIRED);
    count(Column.EVIDENCE, false, Phrase.OF_OPTIONAL);
    String cover = words.text(Phrase.COVER_SHEET);
    canvas.link(HELP_ROW, Column.LAST, Looks.SECTION_LINK, words.with(Phrase.BACK, cover), cover);
    String help = part.section().help();
    canvas.across(HELP_ROW, 0, Column.LAST - 1, Looks.SECTION_HELP, help);
    int width = Column.totalWidth() - Column.CODE.width();
    canvas.height(HELP_ROW, TextHeight.points(TextHeight.lines(help, width)));
  }

  private void count(Column column, boolean required, Phrase shown) {
    Tally tally = Tally.of(part, filling, required);
    if (!tally.isEmpty()) {
      String counted = words.with(shown, tally.all());
      String formula = tally.formula() + "&\"" + counted + "\"";
      Look look = Looks.SECTION_PROGRESS;
      canvas.formula(TITLE_ROW, column.index(), look, formula, tally.given() + counted);
    }
  }

  private void head() {
    canvas.height(HEAD_ROW, 24);
    for (Column column : Column.values()) {
      canvas.text(HEAD_ROW, column.index(), headLook(column), words.text(column.title()));
    }
  }

  private static Look headLook(Column column) {
    return switch (column) {
      case NUMBER -> Looks.HEAD.centred();
      case QUESTION, HELP -> Looks.HEAD;
      default -> Looks.HEAD.indented();
    };
  }

  private void question(Place place) {
    Question question = place.question();
    String code = question.code();
    Value value = filling.value(question);
    new QuestionRow(place, companions.get(code))
        .write(words, canvas, AnswerCell.shown(words, question, value));
    Look look = AnswerCell.look(question);
    AnswerCell.fill(words, canvas.cell(place.row(), Column.ANSWER.index(), look), question, value);
    Names.define(book, code, place.reference());
    new Limits(words).set(canvas.sheet(), place);
  }

  private void finish() {
    XSSFSheet sheet = canvas.sheet();
    new Highlights(sheet).set(part.places(), companions);
    sheet.setDisplayGridlines(false);
    sheet.createFreezePane(Column.MARK.index(), FIRST_ROW);
    sheet.setActiveCell(new CellAddress(FIRST_ROW, Column.ANSWER.index()));
    sheet.setTabColor(Styles.colour(Looks.TEAL));
    Paper.landscape(sheet, words.text(Phrase.PAGE), HEAD_ROW);
    Lock.close(sheet);
  }
}
