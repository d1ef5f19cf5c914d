package corymb.intake.workbook;

import corymb.scheme.question.OptionList;
import corymb.scheme.question.Question;
import java.math.BigDecimal;
import java.util.Map;
import org.apache.poi.ss.util.CellAddress;
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
  private static final int MOST_SPARE_LINES = 4;
  private static final int ANSWER_WIDTH = Column.ANSWER.width() - 3;
  private static final int CHARACTERS_A_SPARE_LINE = 150;

  private final XSSFWorkbook book;
  private final Plan.Part part;
  private final Filling filling;
  private final Map<String, Place> companions;
  private final Canvas canvas;

  /**
   * @param companions the place with whose answer a question is required, by the question's code
   */
  SectionSheet(
      XSSFWorkbook book,
      Styles styles,
      Plan.Part part,
      Filling filling,
      Map<String, Place> companions) {
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
      String words = shown.with(tally.all());
      String formula = tally.formula() + "&\"" + words + "\"";
      Look look = Looks.SECTION_PROGRESS;
      canvas.formula(TITLE_ROW, column.index(), look, formula, tally.given() + words);
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
      case QUESTION, HELP -> Looks.HEAD;
      default -> Looks.HEAD.indented();
    };
  }

  private void question(Place place) {
    Question question = place.question();
    int row = place.row();
    canvas.number(row, Column.NUMBER.index(), Looks.ROW_NUMBER, place.number());
    canvas.text(row, Column.QUESTION.index(), Looks.ROW_STRONG, question.text());
    mark(place);
    canvas.text(row, Column.UNIT.index(), Looks.ROW_TEXT.indented(), question.unit());
    canvas.text(row, Column.HELP.index(), Looks.ROW_TEXT, question.help());
    canvas.text(row, Column.EVIDENCE.index(), Looks.ROW_MUTED.indented(), question.evidence());
    canvas.text(row, Column.CODE.index(), Looks.ROW_CODE.indented(), question.code());
    XSSFCell answer = canvas.cell(row, Column.ANSWER.index(), AnswerCell.look(question));
    AnswerCell.fill(answer, question, filling.value(question));
    Names.define(book, question.code(), place.reference());
    Limits.set(canvas.sheet(), place);
    canvas.height(row, TextHeight.points(lines(question)));
  }

  private void mark(Place place) {
    Place companion = companions.get(place.question().code());
    boolean strong = place.question().required() || companion != null;
    String words = (strong ? Phrase.REQUIRED : Phrase.OPTIONAL).text();
    if (companion != null) {
      words = Phrase.REQUIRED_WITH.with(companion.number());
    }
    if (place.question().personal()) {
      words += "\n" + Phrase.PERSONAL.text();
    }
    Look look = (strong ? Looks.REQUIRED : Looks.OPTIONAL).indented();
    canvas.text(place.row(), Column.MARK.index(), look, words);
  }

  private int lines(Question question) {
    String answer = AnswerCell.shown(question, filling.value(question));
    int lines = TextHeight.lines(answer, ANSWER_WIDTH);
    lines = Math.max(lines, TextHeight.lines(question.text(), Column.QUESTION.width() - 2));
    lines = Math.max(lines, TextHeight.lines(question.help(), Column.HELP.width()));
    lines = Math.max(lines, TextHeight.lines(question.evidence(), Column.EVIDENCE.width() - 1));
    return Math.max(lines, Math.min(MOST_SPARE_LINES, spareLines(question)));
  }

  /** Lines kept for the answer, so that people see what they write or choose. */
  private static int spareLines(Question question) {
    OptionList options = question.options();
    if (options != null) {
      return options.options().stream()
          .mapToInt(option -> TextHeight.lines(option.label(), ANSWER_WIDTH))
          .max()
          .orElse(1);
    }
    BigDecimal max = question.max();
    if (max == null || question.type().isNumber()) {
      return 1;
    }
    return 1 + max.intValue() / CHARACTERS_A_SPARE_LINE;
  }

  private void finish() {
    XSSFSheet sheet = canvas.sheet();
    new Highlights(sheet).set(part.places(), companions);
    sheet.setDisplayGridlines(false);
    sheet.createFreezePane(Column.MARK.index(), FIRST_ROW);
    sheet.setActiveCell(new CellAddress(FIRST_ROW, Column.ANSWER.index()));
    sheet.setTabColor(Styles.colour(Looks.TEAL));
    Paper.landscape(sheet, HEAD_ROW);
    Lock.close(sheet);
  }
}
