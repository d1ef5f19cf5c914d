package corymb.intake.workbook;

import corymb.intake.workbook.look.Canvas;
import corymb.intake.workbook.look.Look;
import corymb.intake.workbook.look.Looks;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/** The table on the cover that tells for each section and for all how many answers are given. */
final class ProgressTable {

  private static final int SECTION = CoverSheet.LEFT;
  private static final int REQUIRED = SECTION + 2;
  private static final int OPTIONAL = REQUIRED + 2;
  private static final int BAR = OPTIONAL + 2;
  private static final int STATE = BAR + 1;
  private static final int BLOCKS = 16;
  private static final String FULL = "█";
  private static final String EMPTY = "░";

  private final WorkbookWords words;
  private final Canvas canvas;
  private final Plan plan;
  private final Filling filling;
  private final List<Tally> required = new ArrayList<>();
  private final List<Tally> optional = new ArrayList<>();

  ProgressTable(WorkbookWords words, Canvas canvas, Plan plan, Filling filling) {
    this.words = words;
    this.canvas = canvas;
    this.plan = plan;
    this.filling = filling;
  }

  /** Writes the table from a row on, from 0; gives the first row below. */
  int write(int top) {
    head(top);
    int row = top + 1;
    for (Plan.Part part : plan.sections()) {
      section(row, part);
      row++;
    }
    total(row, top + 1);
    return row + 1;
  }

  private void head(int row) {
    canvas.height(row, 22);
    canvas.fill(row, SECTION, STATE, Looks.HEAD);
    canvas.text(row, SECTION, Looks.HEAD.indented(), words.text(Phrase.SECTION));
    Look centred = Looks.HEAD.centred();
    canvas.across(row, REQUIRED, REQUIRED + 1, centred, words.text(Phrase.REQUIRED_ANSWERS));
    canvas.across(row, OPTIONAL, OPTIONAL + 1, centred, words.text(Phrase.OPTIONAL_ANSWERS));
    canvas.text(row, BAR, Looks.HEAD, words.text(Phrase.DONE));
    canvas.text(row, STATE, Looks.HEAD, words.text(Phrase.STATE));
  }

  private void section(int row, Plan.Part part) {
    Tally must = Tally.of(part, filling, true);
    Tally may = Tally.of(part, filling, false);
    required.add(must);
    optional.add(may);
    canvas.height(row, 20);
    canvas.fill(row, SECTION, STATE, Looks.ROW);
    canvas.link(row, SECTION, Looks.LINK.indented(), part.section().title(), part.sheet());
    count(row, REQUIRED, Looks.ROW, must, must.formula());
    count(row, OPTIONAL, Looks.ROW, may, may.formula());
    if (must.isEmpty()) {
      progress(row, Looks.ROW, Looks.BAR, OPTIONAL, may, Phrase.ALL_OPTIONAL);
    } else {
      progress(row, Looks.ROW, Looks.BAR, REQUIRED, must, Phrase.NOT_STARTED);
    }
  }

  private void total(int row, int first) {
    Tally must = Tally.sum(required);
    canvas.height(row, 22);
    canvas.fill(row, SECTION, STATE, Looks.TOTAL);
    canvas.text(row, SECTION, Looks.TOTAL.indented(), words.text(Phrase.ALL_SECTIONS));
    count(row, REQUIRED, Looks.TOTAL, must, sum(REQUIRED, first, row));
    count(row, OPTIONAL, Looks.TOTAL, Tally.sum(optional), sum(OPTIONAL, first, row));
    progress(row, Looks.TOTAL, Looks.TOTAL_BAR, REQUIRED, must, Phrase.NOT_STARTED);
  }

  private static String sum(int column, int first, int end) {
    return "SUM(%s:%s)".formatted(cell(first, column), cell(end - 1, column));
  }

  private void count(int row, int column, Look look, Tally tally, String formula) {
    if (tally.isEmpty()) {
      canvas.across(row, column, column + 1, look.centred(), words.text(Phrase.NONE));
    } else {
      canvas.formula(row, column, look.right().as("0"), formula, tally.given());
      canvas.text(row, column + 1, look, words.with(Phrase.OF, tally.all()));
    }
  }

  private void progress(int row, Look look, Look bar, int counted, Tally tally, Phrase nothing) {
    if (tally.isEmpty()) {
      return;
    }
    String given = cell(row, counted);
    int blocks = BLOCKS * tally.given() / tally.all();
    String blocksNow = "INT(%s*%s/%s)".formatted(BLOCKS, given, tally.all());
    canvas.formula(
        row,
        BAR,
        bar,
        "REPT(\"%s\",%s)&REPT(\"%s\",%s-%s)".formatted(FULL, blocksNow, EMPTY, BLOCKS, blocksNow),
        FULL.repeat(blocks) + EMPTY.repeat(BLOCKS - blocks));
    String state =
        "IF(%s=%s,\"%s\",IF(%s=0,\"%s\",%s-%s&\"%s\"))"
            .formatted(
                given,
                tally.all(),
                words.text(Phrase.COMPLETE),
                given,
                words.text(nothing),
                tally.all(),
                given,
                words.text(Phrase.TO_GO));
    canvas.formula(row, STATE, look, state, state(tally, nothing));
  }

  private String state(Tally tally, Phrase nothing) {
    int left = tally.all() - tally.given();
    if (left == 0) {
      return words.text(Phrase.COMPLETE);
    }
    return tally.given() == 0 ? words.text(nothing) : left + words.text(Phrase.TO_GO);
  }

  private static String cell(int row, int column) {
    return new CellReference(row, column).formatAsString();
  }
}
