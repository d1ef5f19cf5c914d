package corymb.usecase;

import corymb.intake.Intake;
import corymb.intake.annotate.Annotate;
import corymb.intake.problem.ProblemTexts;
import corymb.intake.read.Intakes;
import corymb.intake.sheet.WorkbookReader;
import corymb.report.json.ResultJson;
import corymb.report.terminal.Ink;
import corymb.report.terminal.ProblemText;
import corymb.scheme.language.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Checks responses and tells all their problems; a copy of a workbook can show them in place. */
public final class CheckResponses {

  private final PackShelf shelf;
  private final Map<Language, Intakes> intakes = new ConcurrentHashMap<>();
  private final Format format;
  private final @Nullable Language language;
  private final LocalDate today;
  private final Ink ink;

  /**
   * @param format {@link Format#TEXT} or {@link Format#JSON}
   * @param language the language of texts and of copies; null for English, and for copies the
   *     language that their workbook states
   * @param today the day of import
   * @param coloured whether text may have colours
   */
  public CheckResponses(
      PackShelf shelf,
      Format format,
      @Nullable Language language,
      LocalDate today,
      boolean coloured) {
    this.shelf = shelf;
    this.language = language;
    this.format = format;
    this.today = today;
    this.ink = coloured ? Ink.COLOURED : Ink.PLAIN;
  }

  /**
   * What became of one response.
   *
   * @param stem the name of its result files, without ending
   * @param complete whether it has no errors
   * @param told its problems, as text or JSON
   * @param annotated a copy of the workbook with its problems, null where none was asked for
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes go straight to their file
  public record Checked(String stem, boolean complete, byte[] told, byte @Nullable [] annotated) {}

  /** Checks all sources and hands over the results in their order. */
  public void run(Iterator<ResponseSource> sources, boolean annotate, Consumer<Checked> sink) {
    OrderedWork.run(sources, source -> check(source, annotate), sink);
  }

  private Checked check(ResponseSource source, boolean annotate) {
    Language spoken = format == Format.JSON || language == null ? Language.ENGLISH : language;
    Intake intake = Reading.of(intakes.computeIfAbsent(spoken, shelf::intakes), source, today);
    byte[] told =
        format == Format.JSON
            ? ResultJson.problems(intake)
            : ProblemText.of(intake, ink, spoken).getBytes(StandardCharsets.UTF_8);
    return new Checked(source.stem(), intake.isComplete(), told, annotate ? copy(source) : null);
  }

  private byte @Nullable [] copy(ResponseSource source) {
    if (!(source instanceof ResponseSource.Read read)
        || !read.name().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      return null;
    }
    Language spoken = language == null ? WorkbookReader.language(read.bytes()) : language;
    Intake intake = Reading.of(intakes.computeIfAbsent(spoken, shelf::intakes), source, today);
    return new Annotate(ProblemTexts.in(spoken)).copy(read.bytes(), intake);
  }
}
