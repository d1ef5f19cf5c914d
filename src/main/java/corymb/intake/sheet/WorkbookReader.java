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
import corymb.scheme.question.Question;
import corymb.scheme.question.Questionnaire;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads one workbook: from its bytes to contents with cells. An answer stands in the cell that the
 * workbook names by the code of its question. Only the sheets with answers are read.
 */
public final class WorkbookReader implements OpenedSource {

  private final Archive archive;
  private final Book book;
  private final NameTable names;
  private final SchemeRef scheme;

  private WorkbookReader(Archive archive, Book book, NameTable names, SchemeRef scheme) {
    this.archive = archive;
    this.book = book;
    this.names = names;
    this.scheme = scheme;
  }

  /**
   * Opens a workbook.
   *
   * @throws UnreadableSource when it is none of this program's, damaged, unsafe or of another kind
   */
  public static WorkbookReader open(byte[] bytes) throws UnreadableSource {
    Archive archive = Archive.of(bytes);
    Book book = Book.of(archive);
    NameTable names = new NameTable(book.names());
    StatedScheme stated = StatedScheme.of(book, names, archive);
    SchemeRef scheme = stated.ref();
    if (scheme != null) {
      return new WorkbookReader(archive, book, names, scheme);
    }
    if (stated.isEmpty() && !names.hasQuestions()) {
      throw new UnreadableSource(ProblemCode.FOREIGN_WORKBOOK, Map.of());
    }
    String missing = stated.scheme() == null ? "corymb.scheme" : "corymb.version";
    throw new UnreadableSource(ProblemCode.SCHEME_NOT_STATED, Map.of("missing", missing));
  }

  @Override
  public SchemeRef scheme() {
    return scheme;
  }

  @Override
  public Reading read(Questionnaire questionnaire) throws UnreadableSource {
    Set<String> codes = questionnaire.byCode().keySet();
    Places places = Places.of(codes, names, book.sheets().keySet());
    Map<String, Cell> unknown = names.unknown(codes::contains);
    List<Cell> wanted = new ArrayList<>(unknown.values());
    places.cells().values().forEach(wanted::addAll);
    CellContents contents = CellContents.of(book, archive);
    AnswerCells cells =
        new AnswerCells(questionnaire, places, Cells.of(wanted, book, archive), contents);
    Map<String, RawAnswer> answers = new HashMap<>();
    places.cells().forEach((code, all) -> answers.put(code, cells.answer(code, all)));
    addLost(answers, places, questionnaire, contents, unknown.keySet());
    return new Reading(Manner.CELLS, answers, unknownAnswers(unknown, cells, codes), List.of());
  }

  private void addLost(
      Map<String, RawAnswer> answers,
      Places places,
      Questionnaire questionnaire,
      CellContents contents,
      Collection<String> unknown)
      throws UnreadableSource {
    List<Question> lost = new ArrayList<>();
    places.missing().forEach(code -> lost.add(Objects.requireNonNull(questionnaire.find(code))));
    places.lost().keySet().forEach(c -> lost.add(Objects.requireNonNull(questionnaire.find(c))));
    QuestionTexts texts = QuestionTexts.of(lost, book, archive, contents);
    for (String code : places.missing()) {
      answers.put(code, RawAnswer.lost(code, null, texts.missing(code, unknown)));
    }
    places
        .lost()
        .forEach(
            (code, answer) -> {
              Remark remark = texts.deleted(code, answer.remarks().get(0));
              answers.put(code, RawAnswer.lost(code, null, remark));
            });
  }

  private static List<RawAnswer> unknownAnswers(
      Map<String, Cell> unknown, AnswerCells cells, Set<String> codes) {
    List<RawAnswer> answers = new ArrayList<>();
    unknown.forEach(
        (name, cell) -> {
          Content content = cells.plain(name, cell).content();
          if (!content.equals(Content.BLANK)) {
            String nearest = Nearest.of(name, codes);
            Map<String, String> details =
                nearest == null ? Map.of("name", name) : Map.of("name", name, "nearest", nearest);
            Remark remark = new Remark(ProblemCode.UNKNOWN_NAME, content.shown(), details);
            answers.add(new RawAnswer(name, content, cell, List.of(remark)));
          }
        });
    return answers;
  }
}
