package corymb.intake.sheet;

import corymb.facts.Cell;
import corymb.intake.SchemeRef;
import corymb.intake.problem.Nearest;
import corymb.intake.problem.ProblemCode;
import corymb.intake.problem.Remark;
import corymb.intake.raw.Content;
import corymb.intake.raw.OpenedSource;
import corymb.intake.raw.RawAnswer;
import corymb.intake.raw.Reading;
import corymb.intake.raw.Reading.Manner;
import corymb.intake.raw.UnreadableSource;
import corymb.intake.xlsx.Cells;
import corymb.intake.xlsx.XlsxFile;
import corymb.scheme.language.Language;
import corymb.scheme.question.Question;
import corymb.scheme.question.Questionnaire;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads one workbook: from its bytes to contents with cells. An answer stands in the cell that the
 * workbook names by the code of its question. Only the sheets with answers are read.
 */
public final class WorkbookReader implements OpenedSource {

  private final XlsxFile file;
  private final NameTable names;
  private final SchemeRef scheme;

  private WorkbookReader(XlsxFile file, NameTable names, SchemeRef scheme) {
    this.file = file;
    this.names = names;
    this.scheme = scheme;
  }

  /**
   * Opens a workbook.
   *
   * @throws UnreadableSource when it is none of this program's, damaged, unsafe or of another kind
   */
  public static WorkbookReader open(byte[] bytes) throws UnreadableSource {
    XlsxFile file = XlsxFile.open(bytes);
    NameTable names = new NameTable(file.names());
    StatedScheme stated = StatedScheme.of(file, names);
    SchemeRef scheme = stated.ref();
    if (scheme != null) {
      return new WorkbookReader(file, names, scheme);
    }
    if (stated.isEmpty() && !names.hasQuestions()) {
      throw new UnreadableSource(ProblemCode.FOREIGN_WORKBOOK, Map.of());
    }
    String missing = stated.scheme() == null ? "corymb.scheme" : "corymb.version";
    throw new UnreadableSource(ProblemCode.SCHEME_NOT_STATED, Map.of("missing", missing));
  }

  /** The language that the workbook states, English when it states none that is spoken. */
  public static Language language(byte[] bytes) {
    try {
      XlsxFile file = XlsxFile.open(bytes);
      return Language.orEnglish(StatedScheme.language(file, new NameTable(file.names())));
    } catch (UnreadableSource e) {
      return Language.ENGLISH;
    }
  }

  @Override
  public SchemeRef scheme() {
    return scheme;
  }

  @Override
  public Reading read(Questionnaire questionnaire) throws UnreadableSource {
    return read(questionnaire, List::of);
  }

  @Override
  public Reading read(Questionnaire questionnaire, Supplier<List<Questionnaire>> elsewhere)
      throws UnreadableSource {
    Set<String> codes = questionnaire.byCode().keySet();
    Places places = Places.of(codes, names, file.sheets());
    Map<String, Cell> unknown = names.unknown(codes::contains);
    List<Cell> wanted = new ArrayList<>(unknown.values());
    places.cells().values().forEach(wanted::addAll);
    Cells cells = file.cells(wanted);
    AnswerCells answerCells = new AnswerCells(questionnaire, places, cells);
    Map<String, RawAnswer> answers = new HashMap<>();
    places.cells().forEach((code, all) -> answers.put(code, answerCells.answer(code, all)));
    answers.putAll(lost(places, questionnaire, unknown.keySet(), elsewhere));
    return new Reading(Manner.CELLS, answers, unknown(unknown, cells, codes), List.of());
  }

  private Map<String, RawAnswer> lost(
      Places places,
      Questionnaire questionnaire,
      Collection<String> otherNames,
      Supplier<List<Questionnaire>> elsewhere)
      throws UnreadableSource {
    List<Question> all =
        questionnaire.questions().stream()
            .filter(q -> !places.cells().containsKey(q.code()))
            .toList();
    QuestionTexts texts = QuestionTexts.of(all, elsewhere, file, names);
    Map<String, RawAnswer> lost = new HashMap<>();
    for (Question question : all) {
      String code = question.code();
      Remark why = places.lost().get(code);
      Remark remark = why == null ? texts.missing(code, otherNames) : texts.lost(code, why);
      lost.put(code, RawAnswer.lost(code, null, remark));
    }
    return lost;
  }

  private static List<RawAnswer> unknown(
      Map<String, Cell> unknown, Cells cells, Set<String> codes) {
    List<RawAnswer> answers = new ArrayList<>();
    unknown.forEach(
        (name, cell) -> {
          Content content = cells.content(cell);
          if (!content.equals(Content.BLANK)) {
            Map<String, String> details = new HashMap<>(Map.of("name", name));
            String nearest = Nearest.of(name, codes);
            if (nearest != null) {
              details.put("nearest", nearest);
            }
            Remark remark = new Remark(ProblemCode.UNKNOWN_NAME, content.shown(), details);
            answers.add(new RawAnswer(name, content, cell, List.of(remark)));
          }
        });
    return answers;
  }
}
