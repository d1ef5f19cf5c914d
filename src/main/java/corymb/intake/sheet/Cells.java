package corymb.intake.sheet;

import corymb.facts.Cell;
import corymb.intake.raw.UnreadableSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Cells of a workbook that were asked for, with the merged ranges of their sheets. */
final class Cells {

  private final Map<String, SheetScan.Found> bySheet = new HashMap<>();

  private Cells() {}

  /** Reads these cells and only the sheets they are on. */
  static Cells of(Collection<Cell> wanted, Book book, Archive archive) throws UnreadableSource {
    Map<String, Set<String>> addresses = new HashMap<>();
    for (Cell cell : wanted) {
      addresses.computeIfAbsent(cell.sheet(), s -> new HashSet<>()).add(cell.address());
    }
    Cells cells = new Cells();
    for (Map.Entry<String, Set<String>> sheet : addresses.entrySet()) {
      String part = book.sheets().get(sheet.getKey());
      if (part != null) {
        Set<String> those = sheet.getValue();
        cells.bySheet.put(
            sheet.getKey(), SheetScan.cells(part, bytes(part, archive), those::contains));
      }
    }
    return cells;
  }

  /** Shows every cell of every sheet to the visitor. */
  static void all(Book book, Archive archive, BiConsumer<Cell, RawCell> visitor)
      throws UnreadableSource {
    for (Map.Entry<String, String> sheet : book.sheets().entrySet()) {
      SheetScan.all(
          sheet.getValue(),
          bytes(sheet.getValue(), archive),
          (address, cell) -> visitor.accept(new Cell(sheet.getKey(), address), cell));
    }
  }

  /** The cell, null when the sheet has none at that address. */
  @Nullable RawCell at(Cell cell) {
    SheetScan.Found found = bySheet.get(cell.sheet());
    return found == null ? null : found.cells().get(cell.address());
  }

  /** The merged range that the cell lies in, null when there is none. */
  @Nullable CellRange mergedAt(Cell cell) {
    SheetScan.Found found = bySheet.get(cell.sheet());
    CellRange place = CellRange.of(cell.address());
    for (CellRange range : found == null ? List.<CellRange>of() : found.merged()) {
      if (place != null && range.contains(place)) {
        return range;
      }
    }
    return null;
  }

  private static byte[] bytes(String part, Archive archive) throws UnreadableSource {
    byte[] bytes = archive.part(part);
    if (bytes == null) {
      throw Archive.damaged("the part " + part + " is missing");
    }
    return bytes;
  }
}
