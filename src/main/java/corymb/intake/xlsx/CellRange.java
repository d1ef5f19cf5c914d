package corymb.intake.xlsx;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cells from one corner to the other, rows and columns from 1. */
public record CellRange(int left, int top, int right, int bottom) {

  private static final Pattern FORM =
      Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Za-z]{1,3})\\$?(\\d{1,7}))?");
  private static final int LETTERS = 26;

  /** The cells of {@code D7} or {@code $D$7:$E$9}, null when it is something else. */
  public static @Nullable CellRange of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return null;
    }
    int column = column(form.group(1));
    int row = Integer.parseInt(form.group(2));
    if (form.group(3) == null) {
      return new CellRange(column, row, column, row);
    }
    int other = column(form.group(3));
    int otherRow = Integer.parseInt(form.group(4));
    return new CellRange(
        Math.min(column, other),
        Math.min(row, otherRow),
        Math.max(column, other),
        Math.max(row, otherRow));
  }

  /** Whether it is one cell only. */
  public boolean isOneCell() {
    return left == right && top == bottom;
  }

  /** Whether the other cells all lie within. */
  public boolean contains(CellRange other) {
    return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
  }

  /** The address of the first cell, as in {@code D7}. */
  public String first() {
    return address(left, top);
  }

  /** As in {@code D7:E9}, or {@code D7} for one cell. */
  @Override
  public String toString() {
    return isOneCell() ? first() : first() + ":" + address(right, bottom);
  }

  /** The address of a cell, its column and row from 1. */
  public static String address(int column, int row) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.append(row).toString();
  }

  private static int column(String letters) {
    int column = 0;
    for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
      column = column * LETTERS + letter - 'A' + 1;
    }
    return column;
  }
}
