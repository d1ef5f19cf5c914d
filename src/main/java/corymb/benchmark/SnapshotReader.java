package corymb.benchmark;

import corymb.benchmark.text.BrokenSnapshot;
import corymb.benchmark.text.Cells;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the text of a snapshot as {@link SnapshotText} writes it. */
public final class SnapshotReader {

  private final List<String> lines;
  private final Map<String, String> head = new HashMap<>();
  private final List<String> codes = new ArrayList<>();

  private SnapshotReader(String text) {
    this.lines = text.lines().toList();
  }

  /**
   * The snapshot of a text.
   *
   * @throws BrokenSnapshot when it is damaged; the message names the line
   */
  public static Snapshot read(String text) {
    return new SnapshotReader(text).snapshot();
  }

  private Snapshot snapshot() {
    int line = 0;
    try {
      expect(SnapshotText.FORMAT, lines.get(line++));
      while (line < lines.size() && lines.get(line).startsWith("# ")) {
        head(lines.get(line++));
      }
      columns(new Cells(lines.get(line++)));
      List<PeerRecord> records = new ArrayList<>();
      while (line < lines.size()) {
        records.add(record(new Cells(lines.get(line++))));
      }
      return new Snapshot(origin(), records);
    } catch (IllegalArgumentException
        | ArithmeticException
        | DateTimeException
        | IndexOutOfBoundsException e) {
      throw new BrokenSnapshot(line, e);
    }
  }

  private void head(String line) {
    int colon = line.indexOf(": ");
    if (colon < 0) {
      throw new IllegalArgumentException("expected '# key: value', found '" + line + "'");
    }
    head.put(line.substring(2, colon), line.substring(colon + 2));
  }

  private Origin origin() {
    return new Origin(
        said("name"),
        kind(said("kind")),
        LocalDate.parse(said("date")),
        said("scheme"),
        said("criteria"),
        Integer.parseInt(said("size")));
  }

  private static Origin.Kind kind(String word) {
    return switch (word) {
      case "synthetic" -> Origin.Kind.SYNTHETIC;
      case "cases" -> Origin.Kind.CASES;
      default ->
          throw new IllegalArgumentException(
              "expected kind 'synthetic' or 'cases', found '" + word + "'");
    };
  }

  private String said(String key) {
    String value = head.get(key);
    if (value == null) {
      throw new IllegalArgumentException("a line '# " + key + ": ...' is missing");
    }
    return value;
  }

  private void columns(Cells cells) {
    for (String column : SnapshotText.PROFILE) {
      expect(column, cells.next());
    }
    while (cells.hasNext()) {
      String points = cells.next();
      String code = points.substring(0, points.length() - SnapshotText.POINTS.length());
      expect(code + SnapshotText.POINTS, points);
      expect(code + SnapshotText.MEASURE, cells.next());
      codes.add(code);
    }
  }

  private static void expect(String expected, String found) {
    if (!expected.equals(found)) {
      throw new IllegalArgumentException("expected '" + expected + "', found '" + found + "'");
    }
  }

  private PeerRecord record(Cells cells) {
    PeerProfile profile =
        new PeerProfile(
            cells.next(),
            cells.next(),
            cells.next(),
            cells.nextGiven(),
            cells.nextWhole(),
            cells.nextWhole(),
            cells.nextYes());
    long percent = cells.nextUnits();
    List<PeerValue> values = new ArrayList<>(codes.size());
    for (String code : codes) {
      values.add(new PeerValue(code, cells.nextWholeGiven(), cells.nextUnitsGiven()));
    }
    cells.end();
    return new PeerRecord(profile, values, percent);
  }
}
