package corymb.intake.sheet;

import corymb.facts.Cell;
import corymb.intake.problem.ProblemCode;
import corymb.intake.problem.Remark;
import corymb.intake.raw.RawAnswer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the answers stand by the names of the workbook.
 *
 * @param cells the cells of each question; more than one when its name exists more than once
 * @param lost the questions whose name is there but leads to no cell
 * @param missing the questions without a name
 */
record Places(Map<String, List<Cell>> cells, Map<String, RawAnswer> lost, List<String> missing) {

  /** Looks up the names of the questions. */
  static Places of(Iterable<String> questions, NameTable names, Set<String> sheets) {
    Places places = new Places(new LinkedHashMap<>(), new HashMap<>(), new ArrayList<>());
    for (String question : questions) {
      List<DefinedName> named = names.named(question);
      if (named.isEmpty() || named.get(0).ofSheetOnly()) {
        places.missing.add(question);
      } else {
        places.add(question, named, sheets);
      }
    }
    return places;
  }

  private void add(String question, List<DefinedName> named, Set<String> sheets) {
    List<Cell> all = new ArrayList<>();
    for (DefinedName name : named) {
      if (name.target() instanceof Target.OneCell one && sheets.contains(one.cell().sheet())) {
        all.add(one.cell());
      } else if (!name.ofSheetOnly()) {
        lost.put(question, RawAnswer.lost(question, null, why(name.target())));
        return;
      }
    }
    cells.put(question, all);
  }

  private static Remark why(Target target) {
    if (target instanceof Target.OneCell one) {
      return Remark.of(ProblemCode.NAME_WITHOUT_SHEET, one.cell().toString());
    }
    if (target instanceof Target.Several several) {
      return Remark.of(ProblemCode.NAME_OVER_CELLS, several.cells());
    }
    if (target instanceof Target.Lost deleted) {
      return Remark.of(ProblemCode.NAME_LOST, deleted.formula());
    }
    if (target instanceof Target.Elsewhere elsewhere) {
      return Remark.of(ProblemCode.NAME_ELSEWHERE, elsewhere.formula());
    }
    return Remark.of(ProblemCode.NAME_NOT_A_CELL, ((Target.NotACell) target).formula());
  }
}
