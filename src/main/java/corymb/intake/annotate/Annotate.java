package corymb.intake.annotate;

import corymb.intake.Intake;
import corymb.intake.problem.ProblemTexts;
import corymb.intake.raw.UnreadableSource;
import corymb.intake.workbook.SteadyArchive;
import corymb.intake.xlsx.XlsxFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes the problems of a workbook into a copy of it: a note on each cell that has one, and a
 * sheet in front that lists them all. Everything else, protection too, stays as it was; what an
 * earlier annotation wrote is replaced.
 */
public final class Annotate {

  private final ProblemTexts texts;

  /** An annotation in these words. */
  public Annotate(ProblemTexts texts) {
    this.texts = texts;
  }

  /**
   * The annotated copy; the same input gives the same bytes.
   *
   * @param workbook the bytes that were read, an {@code .xlsx} file
   * @param intake what became of them
   * @return an {@code .xlsx} file; null when the workbook is of a form that can be read but not be
   *     written, or was not read by any pack
   */
  public byte @Nullable [] copy(byte[] workbook, Intake intake) {
    if (intake.pack() == null || !canBeWritten(workbook)) {
      return null;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      ProblemSheet.removeFrom(book);
      CellNotes notes = new CellNotes(book, texts);
      notes.remove();
      notes.write(intake.problems());
      new ProblemSheet(book, texts).write(intake);
      book.write(out);
    } catch (RuntimeException | IOException e) {
      // on workbooks with odd parts POI fails in many ways, none of which is declared
      return null;
    }
    return SteadyArchive.of(out.toByteArray());
  }

  private static boolean canBeWritten(byte[] workbook) {
    try {
      XlsxFile file = XlsxFile.open(workbook);
      if (file.isStrict() || file.isLarge()) {
        return false;
      }
      file.demandWhole();
      return true;
    } catch (UnreadableSource e) {
      return false;
    }
  }
}
