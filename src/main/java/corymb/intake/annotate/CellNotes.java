package corymb.intake.annotate;

import corymb.facts.Cell;
import corymb.intake.Problem;
import corymb.intake.problem.ProblemTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The notes on cells that have problems. A note of somebody else is kept, ours stands below it. */
final class CellNotes {

  private static final String AUTHOR = "Corymb";
  private static final String BELOW = "\n\n" + AUTHOR + ":\n";
  private static final int COLUMNS = 4;
  private static final int LETTERS_IN_A_LINE = 44;
  private static final int MOST_LINES = 24;

  private final XSSFWorkbook book;
  private final ProblemTexts texts;

  CellNotes(XSSFWorkbook book, ProblemTexts texts) {
    this.book = book;
    this.texts = texts;
  }

  /** Takes away all notes of an earlier annotation. */
  void remove() {
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      XSSFSheet sheet = book.getSheetAt(i);
      for (XSSFComment note : List.copyOf(sheet.getCellComments().values())) {
        String text = note.getString().getString();
        if (AUTHOR.equals(note.getAuthor())) {
          CellUtil.getCell(CellUtil.getRow(note.getRow(), sheet), note.getColumn())
              .removeCellComment();
        } else if (text.contains(BELOW)) {
          note.setString(new XSSFRichTextString(text.substring(0, text.indexOf(BELOW))));
        }
      }
    }
  }

  /** Writes a note on each cell that has problems. */
  void write(List<Problem> problems) {
    Map<Cell, List<Problem>> byCell = new LinkedHashMap<>();
    for (Problem problem : problems) {
      Cell cell = problem.cell();
      if (cell != null) {
        byCell.computeIfAbsent(cell, c -> new ArrayList<>()).add(problem);
      }
    }
    byCell.forEach(
        (cell, those) -> {
          XSSFSheet sheet = book.getSheet(cell.sheet());
          if (sheet != null) {
            write(sheet, visible(sheet, new CellAddress(cell.address())), text(those));
          }
        });
  }

  private static void write(XSSFSheet sheet, CellAddress place, String text) {
    XSSFComment before = sheet.getCellComment(place);
    if (before != null) {
      before.setString(new XSSFRichTextString(before.getString().getString() + BELOW + text));
      return;
    }
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFComment note = drawing.createCellComment(anchor(place, text));
    note.setAddress(place);
    note.setAuthor(AUTHOR);
    note.setString(new XSSFRichTextString(text));
  }

  private static XSSFClientAnchor anchor(CellAddress place, String text) {
    int lines = Math.min(MOST_LINES, 2 + text.length() / LETTERS_IN_A_LINE);
    int column = place.getColumn() + 1;
    return new XSSFClientAnchor(
        0, 0, 0, 0, column, place.getRow(), column + COLUMNS, place.getRow() + lines);
  }

  /** The cell itself; of merged cells, the one that is seen. */
  private static CellAddress visible(XSSFSheet sheet, CellAddress place) {
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      if (range.isInRange(place)) {
        return new CellAddress(range.getFirstRow(), range.getFirstColumn());
      }
    }
    return place;
  }

  private String text(List<Problem> problems) {
    return problems.stream().map(this::text).collect(Collectors.joining("\n\n"));
  }

  private String text(Problem problem) {
    String severity =
        texts.text("severity." + problem.severity().name().toLowerCase(Locale.ROOT), Map.of());
    String head = texts.text("note.head", Map.of("severity", severity, "code", problem.code()));
    return head + "\n" + problem.message() + "\n" + problem.advice();
  }
}
