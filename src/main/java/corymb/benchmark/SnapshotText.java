package corymb.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Writes a snapshot as text: first lines {@code # key: value} that say where it comes from, then a
 * table with commas, one line for each organisation. The same snapshot gives the same text.
 */
public final class SnapshotText {

  /** The first line of every snapshot. */
  static final String FORMAT = "# corymb-snapshot/1";

  /** The columns before those of the indicators. */
  static final List<String> PROFILE =
      List.of(
          "id", "country", "portfolio", "ecosystem", "years", "committed", "validGold", "percent");

  static final String POINTS = " points";
  static final String MEASURE = " measure";

  private SnapshotText() {}

  /**
   * The text of a snapshot; {@link SnapshotReader} reads it.
   *
   * @throws IllegalArgumentException when the organisations do not have the same indicators, or a
   *     text holds a comma or a new line
   */
  public static String write(Snapshot snapshot) {
    List<String> codes =
        snapshot.records().isEmpty() ? List.of() : codes(snapshot.records().get(0));
    StringBuilder text = new StringBuilder(FORMAT).append('\n');
    origin(snapshot.origin()).forEach((key, value) -> head(text, key, value));
    List<String> columns = new ArrayList<>(PROFILE);
    for (String code : codes) {
      columns.add(code + POINTS);
      columns.add(code + MEASURE);
    }
    text.append(line(columns));
    snapshot.records().forEach(record -> text.append(line(cells(record, codes))));
    return text.toString();
  }

  private static Map<String, String> origin(Origin origin) {
    Map<String, String> head = new LinkedHashMap<>();
    head.put("name", origin.name());
    head.put("kind", origin.kind() == Origin.Kind.SYNTHETIC ? "synthetic" : "cases");
    head.put("date", origin.date().toString());
    head.put("scheme", origin.scheme());
    head.put("criteria", origin.criteria());
    head.put("size", Integer.toString(origin.size()));
    return head;
  }

  private static void head(StringBuilder text, String key, String value) {
    if (value.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("the " + key + " of a snapshot has one line");
    }
    text.append("# ").append(key).append(": ").append(value).append('\n');
  }

  private static List<String> cells(PeerRecord record, List<String> codes) {
    if (!codes(record).equals(codes)) {
      throw new IllegalArgumentException("not the same indicators in " + record.profile());
    }
    PeerProfile profile = record.profile();
    List<String> cells = new ArrayList<>();
    cells.add(cell(profile.id()));
    cells.add(profile.country());
    cells.add(profile.portfolio());
    cells.add(cell(profile.ecosystem()));
    cells.add(Integer.toString(profile.years()));
    cells.add(Integer.toString(profile.committed()));
    cells.add(profile.validGold() ? "yes" : "no");
    cells.add(record.percent().toPlainString());
    for (PeerValue value : record.values()) {
      cells.add(cell(value.points()));
      cells.add(cell(value.measure()));
    }
    return cells;
  }

  private static String cell(@Nullable Object value) {
    return value == null
        ? ""
        : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  private static List<String> codes(PeerRecord record) {
    return record.values().stream().map(PeerValue::code).toList();
  }

  private static String line(List<String> cells) {
    StringJoiner line = new StringJoiner(",", "", "\n");
    for (String cell : cells) {
      if (cell.indexOf(',') >= 0 || cell.indexOf('\n') >= 0) {
        throw new IllegalArgumentException("a cell of a snapshot has no comma: " + cell);
      }
      line.add(cell);
    }
    return line.toString();
  }
}
