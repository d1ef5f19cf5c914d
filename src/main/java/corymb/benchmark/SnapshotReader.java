package corymb.benchmark;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
      while (line < lines.size() && lines.get(line).startsWith("# ")) {
        head(lines.get(line++));
      }
      columns(new Cells(lines.get(line++)));
      List<PeerRecord> records = new ArrayList<>();
      while (line < lines.size()) {
        records.add(record(new Cells(lines.get(line++))));
      }
      return new Snapshot(origin(), records);
    } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
      throw new BrokenSnapshot(line, e);
    }
  }

  private void head(String line) {
    int colon = line.indexOf(": ");
    if (colon >= 0) {
      head.put(line.substring(2, colon), line.substring(colon + 2));
    } else if (!line.equals(SnapshotText.FORMAT)) {
      throw new IllegalArgumentException("expected '" + SnapshotText.FORMAT + "'");
    }
  }

  private Origin origin() {
    return new Origin(
        said("name"),
        said("kind").equals("synthetic") ? Origin.Kind.SYNTHETIC : kindOfCases(),
        LocalDate.parse(said("date")),
        said("scheme"),
        said("criteria"),
        Integer.parseInt(said("size")));
  }

  private Origin.Kind kindOfCases() {
    if (!said("kind").equals("cases")) {
      throw new IllegalArgumentException("expected kind 'synthetic' or 'cases'");
    }
    return Origin.Kind.CASES;
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
            given(cells.next()),
            Integer.parseInt(cells.next()),
            Integer.parseInt(cells.next()),
            yes(cells.next()));
    BigDecimal percent = new BigDecimal(cells.next());
    List<PeerValue> values = new ArrayList<>(codes.size());
    for (String code : codes) {
      String points = cells.next();
      String measure = cells.next();
      values.add(
          new PeerValue(
              code,
              points.isEmpty() ? null : Integer.valueOf(points),
              measure.isEmpty() ? null : new BigDecimal(measure)));
    }
    if (cells.hasNext()) {
      throw new IllegalArgumentException("more cells than columns");
    }
    return PeerRecord.of(profile, values, percent);
  }

  private static @Nullable String given(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static boolean yes(String cell) {
    if (!cell.equals("yes") && !cell.equals("no")) {
      throw new IllegalArgumentException("expected yes or no, found '" + cell + "'");
    }
    return cell.equals("yes");
  }

  /** The cells of a line, one after the other. */
  private static final class Cells {

    private final String line;
    private int start;

    Cells(String line) {
      this.line = line;
    }

    boolean hasNext() {
      return start <= line.length();
    }

    String next() {
      if (!hasNext()) {
        throw new IllegalArgumentException("fewer cells than columns");
      }
      int comma = line.indexOf(',', start);
      int end = comma < 0 ? line.length() : comma;
      String cell = line.substring(start, end);
      start = end + 1;
      return cell;
    }
  }
}
