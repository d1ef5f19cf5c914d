package corymb.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.TinyPack;
import corymb.intake.Intake;
import corymb.intake.Problem;
import corymb.intake.workbook.QuestionnaireWorkbook;
import corymb.scheme.language.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Responses to the tiny scheme: a good one, and the same with something changed. */
public final class Samples {

  /** The day of import in the tests. */
  public static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

  /** The intake of the tests. */
  public static final Intakes INTAKES = Intakes.of(TinyPack.PACK);

  private static final byte[] WORKBOOK = filledWorkbook();

  private Samples() {}

  /** The answers of the good response, as JSON values by code. */
  public static Map<String, String> answers() {
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("organisation.name", "\"Cluster Ä\"");
    answers.put("organisation.country", "\"AT\"");
    answers.put("organisation.portfolio", "\"P05\"");
    answers.put("organisation.founded", "\"2015-05-20\"");
    answers.put("organisation.nuts2", "\"AT13\"");
    answers.put("organisation.contactEmail", "\"office@cluster.example\"");
    answers.put("organisation.assessmentDate", "\"2026-03-01\"");
    answers.put("eligibility.programmeRecognised", "false");
    answers.put("participants.total", "60");
    answers.put("participants.committed.companies", "30");
    answers.put("participants.committed.research", "10");
    answers.put("participants.met", "25");
    answers.put("team.fte", "2.5");
    answers.put("team.personsTwoYearsAgo", "4");
    answers.put("team.leavers24m", "1");
    answers.put("strategy.written", "true");
    answers.put("strategy.dated", "\"2024-02-29\"");
    answers.put("strategy.review", "\"yearly\"");
    return answers;
  }

  /** The good response as JSON. */
  public static byte[] json() {
    return json(answers());
  }

  /** A response with these answers as JSON. */
  public static byte[] json(Map<String, String> answers) {
    String members =
        answers.entrySet().stream()
            .map(answer -> "\"" + answer.getKey() + "\": " + answer.getValue())
            .collect(Collectors.joining(",\n  "));
    return bytes(
        "{\"scheme\": \"tiny\", \"version\": \"1.0.0\", \"answers\": {\n  " + members + "}}");
  }

  /** The good response as JSON with one answer changed. */
  public static byte[] jsonWith(String code, String value) {
    Map<String, String> answers = answers();
    answers.put(code, value);
    return json(answers);
  }

  /** A text as bytes. */
  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The good response as a workbook. */
  public static byte[] workbook() {
    return WORKBOOK.clone();
  }

  /** The good response as a workbook that was changed. */
  public static byte[] workbook(Consumer<XSSFWorkbook> change) {
    return changed(WORKBOOK, change);
  }

  /** A workbook that was changed. */
  public static byte[] changed(byte[] workbook, Consumer<XSSFWorkbook> change) {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      change.accept(book);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The good response as a workbook with one changed cell. */
  public static byte[] workbookWith(String code, Consumer<XSSFCell> change) {
    return workbook(book -> change.accept(cell(book, code)));
  }

  /** The cell of a question. */
  public static XSSFCell cell(XSSFWorkbook book, String code) {
    CellReference place = new CellReference(book.getName(code).getRefersToFormula());
    return book.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
  }

  /** What becomes of a source. */
  public static Intake read(byte[] bytes) {
    return INTAKES.read("source", bytes, TODAY);
  }

  /** The one problem of a source. */
  public static Problem problem(byte[] bytes) {
    List<Problem> problems = read(bytes).problems();
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  /** The answer to a question as its text, null when there is none. */
  public static @org.jspecify.annotations.Nullable String answer(byte[] bytes, String code) {
    corymb.facts.Value value = read(bytes).checked().answer(code).value();
    return value == null ? null : value.text();
  }

  private static byte[] filledWorkbook() {
    Intake good = read(json());
    assertThat(good.problems()).isEmpty();
    return QuestionnaireWorkbook.write(
        TinyPack.PACK, Language.ENGLISH, Objects.requireNonNull(good.response()));
  }
}
