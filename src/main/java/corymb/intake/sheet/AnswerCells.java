package corymb.intake.sheet;

import corymb.facts.Cell;
import corymb.intake.problem.ProblemCode;
import corymb.intake.problem.Remark;
import corymb.intake.raw.Content;
import corymb.intake.raw.RawAnswer;
import corymb.intake.xlsx.CellRange;
import corymb.intake.xlsx.Cells;
import corymb.scheme.question.Questionnaire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the answers in their cells, with remarks on the state of the cells. */
final class AnswerCells {

  private final Questionnaire questionnaire;
  private final Cells cells;
  private final Map<Cell, List<String>> owners = new HashMap<>();

  AnswerCells(Questionnaire questionnaire, Places places, Cells cells) {
    this.questionnaire = questionnaire;
    this.cells = cells;
    places
        .cells()
        .forEach(
            (question, all) ->
                owners.computeIfAbsent(all.get(0), c -> new ArrayList<>()).add(question));
  }

  /** The answer of a question in its cell, or in all of its cells when a sheet was copied. */
  RawAnswer answer(String question, List<Cell> all) {
    Cell cell = all.get(0);
    CellRange merged = cells.mergedAt(cell);
    if (merged != null && !merged.first().equals(cell.address())) {
      return RawAnswer.lost(question, cell, ranged(ProblemCode.COVERED_CELL, merged));
    }
    String other = otherOwner(question, cell);
    if (other != null) {
      return RawAnswer.lost(
          question, cell, new Remark(ProblemCode.CELL_SHARED, "", Map.of("other", other)));
    }
    return all.size() == 1 ? plain(question, cell) : amongCopies(question, all);
  }

  /** What a cell holds, with remarks on it. */
  private RawAnswer plain(String question, Cell cell) {
    Content content = cells.content(cell);
    List<Remark> remarks = new ArrayList<>();
    CellRange merged = cells.mergedAt(cell);
    if (merged != null) {
      remarks.add(ranged(ProblemCode.MERGED_CELL, merged));
    }
    if (cells.isFormula(cell)) {
      if (!cells.hasValue(cell)) {
        remarks.add(Remark.of(ProblemCode.FORMULA_WITHOUT_VALUE, ""));
        return new RawAnswer(question, Content.LOST, cell, remarks);
      }
      if (!(content instanceof Content.Broken)) {
        remarks.add(Remark.of(ProblemCode.FORMULA, content.shown()));
      }
    }
    return new RawAnswer(question, content, cell, remarks);
  }

  /** The answer in the first filled one of several cells, unless another says something else. */
  private RawAnswer amongCopies(String question, List<Cell> all) {
    List<Cell> filled =
        all.stream().filter(cell -> !cells.content(cell).equals(Content.BLANK)).toList();
    String places = all.stream().distinct().map(Cell::toString).collect(Collectors.joining(", "));
    if (filled.stream().map(cells::content).distinct().count() > 1) {
      return RawAnswer.lost(question, all.get(0), Remark.of(ProblemCode.NAME_TWICE, places));
    }
    RawAnswer answer = plain(question, filled.isEmpty() ? all.get(0) : filled.get(0));
    List<Remark> remarks = new ArrayList<>(answer.remarks());
    remarks.add(Remark.of(ProblemCode.NAME_COPIED, places));
    return new RawAnswer(question, answer.content(), answer.cell(), remarks);
  }

  private @Nullable String otherOwner(String question, Cell cell) {
    for (String owner : owners.getOrDefault(cell, List.of())) {
      if (!owner.equals(question)) {
        return Objects.requireNonNull(questionnaire.find(owner)).text();
      }
    }
    return null;
  }

  private static Remark ranged(ProblemCode code, CellRange range) {
    return new Remark(code, range.toString(), Map.of("range", range.toString()));
  }
}
