package corymb.intake.sheet;

import corymb.facts.Cell;
import corymb.intake.problem.ProblemCode;
import corymb.intake.problem.Remark;
import corymb.intake.xlsx.DefinedName;
import corymb.intake.xlsx.Target;
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
 * @param lost why a question's name, although it is there, leads to no cell
 */
record Places(Map<String, List<Cell>> cells, Map<String, Remark> lost) {

  /** Looks up the names of the questions. */
  static Places of(Iterable<String> questions, NameTable names, Set<String> sheets) {
    Places places = new Places(new LinkedHashMap<>(), new HashMap<>());
    for (String question : questions) {
      List<DefinedName> named = names.named(question);
      if (!named.isEmpty() && !named.get(0).ofSheetOnly()) {
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
        lost.put(question, why(name.target()));
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
