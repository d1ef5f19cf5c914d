package corymb.usecase;

import corymb.intake.Intake;
import corymb.intake.workbook.QuestionnaireWorkbook;
import corymb.report.terminal.Ink;
import corymb.report.terminal.ProblemText;
import corymb.scheme.Pack;
import corymb.scheme.language.Language;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes the questionnaire workbook, blank or filled with the answers of a response. */
public final class MakeWorkbook {

  private MakeWorkbook() {}

  /** The blank workbook. */
  public static byte[] blank(RulePack pack, Language language) {
    return QuestionnaireWorkbook.write(pack.in(language), language, null);
  }

  /**
   * A filled workbook.
   *
   * @param complete whether the response has no errors; answers in error are left blank
   * @param told the problems of the response, empty when it has none
   * @param bytes the workbook, null when the response could not be read at all
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes go straight to their file
  public record Filled(boolean complete, String told, byte @Nullable [] bytes) {}

  /** The workbook with the answers of a response, for the pack that the response names. */
  public static Filled filled(
      PackShelf shelf, ResponseSource source, Language language, LocalDate today) {
    Intake intake = Reading.of(shelf.intakes(language), source, today);
    Pack pack = intake.pack();
    String told = intake.problems().isEmpty() ? "" : ProblemText.of(intake, Ink.PLAIN, language);
    return new Filled(
        intake.isComplete(),
        told,
        pack == null ? null : QuestionnaireWorkbook.write(pack, language, intake.checked()));
  }
}
