package corymb.intake.xlsx;

import corymb.intake.raw.UnreadableSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Walks over the cells of one sheet and keeps nothing but what is asked for. */
final class SheetScan {

  private final Predicate<String> wanted;
  private final BiConsumer<String, RawCell> found;
  private final List<CellRange> merged = new ArrayList<>();
  private int row;
  private int column;

  private SheetScan(Predicate<String> wanted, BiConsumer<String, RawCell> found) {
    this.wanted = wanted;
    this.found = found;
  }

  /** The wanted cells of a sheet and its merged ranges. */
  record Found(Map<String, RawCell> cells, List<CellRange> merged) {}

  /** The cells with the wanted addresses. */
  static Found cells(String part, byte[] bytes, Predicate<String> wanted) throws UnreadableSource {
    Map<String, RawCell> cells = new HashMap<>();
    SheetScan scan = new SheetScan(wanted, cells::put);
    Xml.walk(part, bytes, scan::element);
    return new Found(cells, scan.merged);
  }

  /** Shows every cell to the visitor, with its address. */
  static void all(String part, byte[] bytes, BiConsumer<String, RawCell> visitor)
      throws UnreadableSource {
    Xml.walk(part, bytes, new SheetScan(address -> true, visitor)::element);
  }

  private void element(Xml xml) {
    switch (xml.name()) {
      case "row" -> {
        row = xml.numberOr("r", row + 1);
        column = 0;
      }
      case "c" -> cell(xml);
      case "mergeCell" -> {
        CellRange range = CellRange.of(xml.attributeOrEmpty("ref"));
        if (range != null) {
          merged.add(range);
        }
      }
      default -> {}
    }
  }

  private void cell(Xml xml) {
    CellRange stated = CellRange.of(xml.attributeOrEmpty("r"));
    column = stated == null ? column + 1 : stated.left();
    row = stated == null ? row : stated.top();
    String address = CellRange.address(column, row);
    if (wanted.test(address)) {
      found.accept(address, rawCell(xml));
    }
  }

  private static RawCell rawCell(Xml xml) {
    String type = xml.attributeOrEmpty("t");
    int style = xml.numberOr("s", 0);
    boolean[] formula = new boolean[1];
    StringBuilder value = new StringBuilder();
    xml.children(
        child -> {
          switch (child.name()) {
            case "f" -> formula[0] = true;
            case "v" -> child.demandText(value.append(child.text()).length());
            case "is" -> child.demandText(value.append(SharedStrings.string(child)).length());
            default -> {}
          }
        });
    return new RawCell(type, value.toString(), style, formula[0]);
  }
}
