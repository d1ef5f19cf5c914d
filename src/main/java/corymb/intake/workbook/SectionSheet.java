package corymb.intake.workbook;

import corymb.scheme.question.Question;
import java.math.BigDecimal;
import java.util.Map;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet of one section: its questions from top to bottom, with a cell for each answer. */
final class SectionSheet {

  /** The row of the first question, from 0. */
  static final int FIRST_ROW = 3;

  private static final int TITLE_ROW = 0;
  private static final int HELP_ROW = 1;
  private static final int HEAD_ROW = 2;
  private static final int MOST_SPARE_LINES = 3;
  private static final int CHARACTERS_A_SPARE_LINE = 150;

  private final XSSFWorkbook book;
  private final Plan.Part part;
  private final Filling filling;
  private final Map<String, Integer> companions;
  private final Canvas canvas;

  /**
   * @param companions the number of the question with which a question is required, by its code
   */
  SectionSheet(
      XSSFWorkbook book,
      Styles styles,
      Plan.Part part,
      Filling filling,
      Map<String, Integer> companions) {
    this.book = book;
    this.part = part;
    this.filling = filling;
    this.companions = companions;
    this.canvas = new Canvas(book.createSheet(part.sheet()), styles);
  }

  /** The cell on which a section's sheet counts its required answers, with the sheet, absolute. */
  static String requiredCount(String sheet) {
    return progressCell(sheet, Column.HELP);
  }

  /** The cell on which a section's sheet counts its optional answers, with the sheet, absolute. */
  static String optionalCount(String sheet) {
    return progressCell(sheet, Column.EVIDENCE);
  }

  private static String progressCell(String sheet, Column column) {
    return new CellReference(sheet, TITLE_ROW, column.index(), true, true).formatAsString();
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
    String cover = Phrase.COVER_SHEET.text();
    canvas.link(HELP_ROW, Column.LAST, Looks.SECTION_LINK, Phrase.BACK.with(cover), cover);
    String help = part.section().help();
    canvas.across(HELP_ROW, 0, Column.LAST - 1, Looks.SECTION_HELP, help);
    int width = Column.totalWidth() - Column.CODE.width();
    canvas.height(HELP_ROW, TextHeight.points(TextHeight.lines(help, width)));
  }

  private void count(Column column, boolean required, Phrase shown) {
    Tally tally = Tally.of(part, filling, required);
    if (!tally.isEmpty()) {
      Look look = Looks.SECTION_PROGRESS.as(shown.with(tally.all()));
      canvas.formula(TITLE_ROW, column.index(), look, tally.formula(), tally.given());
    }
  }

  private void head() {
    canvas.height(HEAD_ROW, 24);
    for (Column column : Column.values()) {
      canvas.text(HEAD_ROW, column.index(), headLook(column), column.title().text());
    }
  }

  private static Look headLook(Column column) {
    return switch (column) {
      case NUMBER -> Looks.HEAD.centred();
      case ANSWER, UNIT -> Looks.HEAD.indented();
      default -> Looks.HEAD;
    };
  }

  private void question(Place place) {
    Question question = place.question();
    int row = place.row();
    canvas.number(row, Column.NUMBER.index(), Looks.ROW_NUMBER, place.number());
    canvas.text(row, Column.QUESTION.index(), Looks.ROW_STRONG, question.text());
    mark(place);
    canvas.text(row, Column.UNIT.index(), Looks.ROW_TEXT.indented(), question.unit());
    canvas.text(row, Column.HELP.index(), Looks.ROW_TEXT, help(question));
    canvas.text(row, Column.EVIDENCE.index(), Looks.ROW_MUTED, question.evidence());
    canvas.text(row, Column.CODE.index(), Looks.ROW_CODE, question.code());
    XSSFCell answer = canvas.cell(row, Column.ANSWER.index(), AnswerCell.look(question));
    AnswerCell.fill(answer, question, filling.value(question));
    Names.define(book, question.code(), place.reference());
    Limits.set(canvas.sheet(), place);
    canvas.height(row, TextHeight.points(lines(question)));
  }

  private void mark(Place place) {
    Integer companion = companions.get(place.question().code());
    boolean strong = place.question().required() || companion != null;
    String words = (strong ? Phrase.REQUIRED : Phrase.OPTIONAL).text();
    if (companion != null) {
      words = Phrase.REQUIRED_WITH.with(companion);
    }
    Look look = strong ? Looks.REQUIRED : Looks.OPTIONAL;
    canvas.text(place.row(), Column.MARK.index(), look, words);
  }

  private static String help(Question question) {
    if (!question.personal()) {
      return question.help();
    }
    String note = Phrase.PERSONAL_NOTE.text();
    return question.help().isEmpty() ? note : question.help() + "\n" + note;
  }

  private int lines(Question question) {
    String answer = AnswerCell.shown(question, filling.value(question));
    int lines = TextHeight.lines(answer, Column.ANSWER.width() - 3);
    lines = Math.max(lines, TextHeight.lines(question.text(), Column.QUESTION.width() - 2));
    lines = Math.max(lines, TextHeight.lines(help(question), Column.HELP.width()));
    lines = Math.max(lines, TextHeight.lines(question.evidence(), Column.EVIDENCE.width()));
    return Math.max(lines, Math.min(MOST_SPARE_LINES, spareLines(question)));
  }

  /** The lines that the longest text would take, so that people see what they write. */
  private static int spareLines(Question question) {
    BigDecimal max = question.max();
    if (max == null || question.type().isNumber()) {
      return 1;
    }
    return 1 + max.intValue() / CHARACTERS_A_SPARE_LINE;
  }

  private void finish() {
    XSSFSheet sheet = canvas.sheet();
    Highlights.set(part, sheet);
    sheet.setDisplayGridlines(false);
    sheet.createFreezePane(Column.MARK.index(), FIRST_ROW);
    sheet.setActiveCell(new CellAddress(FIRST_ROW, Column.ANSWER.index()));
    sheet.setTabColor(Styles.colour(Looks.TEAL));
    Paper.landscape(sheet, HEAD_ROW);
    Lock.close(sheet);
  }
}
