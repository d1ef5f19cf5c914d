package corymb.intake.xlsx;

import corymb.facts.Cell;
import corymb.intake.raw.Content;
import corymb.intake.raw.UnreadableSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cells of a workbook that were asked for. */
public final class Cells {

  private final Map<String, SheetScan.Found> bySheet = new HashMap<>();
  private final CellContents contents;

  private Cells(CellContents contents) {
    this.contents = contents;
  }

  static Cells of(Collection<Cell> wanted, Book book, Archive archive, CellContents contents)
      throws UnreadableSource {
    Map<String, Set<String>> addresses = new HashMap<>();
    for (Cell cell : wanted) {
      addresses.computeIfAbsent(cell.sheet(), s -> new HashSet<>()).add(cell.address());
    }
    Cells cells = new Cells(contents);
    for (Map.Entry<String, Set<String>> sheet : addresses.entrySet()) {
      String part = book.sheets().get(sheet.getKey());
      if (part != null) {
        Set<String> those = sheet.getValue();
        cells.bySheet.put(
            sheet.getKey(), SheetScan.cells(part, archive.demand(part), those::contains));
      }
    }
    return cells;
  }

  /** What the cell holds; of a formula, its stored result. */
  public Content content(Cell cell) {
    return contents.of(at(cell));
  }

  /** Whether the cell holds a formula. */
  public boolean isFormula(Cell cell) {
    RawCell raw = at(cell);
    return raw != null && raw.formula();
  }

  /** Whether the cell has a stored value, and be it an empty text. */
  public boolean hasValue(Cell cell) {
    RawCell raw = at(cell);
    return raw != null && (!raw.value().isEmpty() || raw.type().equals("str"));
  }

  /** The merged range that the cell lies in, null when there is none. */
  public @Nullable CellRange mergedAt(Cell cell) {
    SheetScan.Found found = bySheet.get(cell.sheet());
    CellRange place = CellRange.of(cell.address());
    for (CellRange range : found == null ? List.<CellRange>of() : found.merged()) {
      if (place != null && range.contains(place)) {
        return range;
      }
    }
    return null;
  }

  private @Nullable RawCell at(Cell cell) {
    SheetScan.Found found = bySheet.get(cell.sheet());
    return found == null ? null : found.cells().get(cell.address());
  }
}
