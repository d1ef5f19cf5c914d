package corymb.intake.problem;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what was probably meant by a word that is not known. */
public final class Nearest {

  private static final int LONGEST = 200;
  private static final int SHORT = 5;

  private Nearest() {}

  /**
   * The word nearest to what was written, null when none is near: capitals are not looked at, and
   * at most a quarter of the letters may differ; none of fewer than five.
   */
  public static @Nullable String of(String written, Iterable<String> words) {
    if (written.length() > LONGEST) {
      return null;
    }
    String plain = written.toLowerCase(Locale.ROOT);
    String nearest = null;
    int most = plain.length() < SHORT ? 0 : Math.max(1, plain.length() / 4);
    int least = most + 1;
    for (String word : words) {
      int apart = distance(plain, word.toLowerCase(Locale.ROOT), least);
      if (apart < least) {
        least = apart;
        nearest = word;
      }
    }
    return nearest;
  }

  /**
   * How many letters must be added, left out, changed or swapped with their neighbours; some number
   * from the limit on if more.
   */
  private static int distance(String left, String right, int limit) {
    if (Math.abs(left.length() - right.length()) >= limit) {
      return limit;
    }
    int[] before = new int[right.length() + 1];
    int[] last = new int[right.length() + 1];
    int[] row = new int[right.length() + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= left.length(); i++) {
      int[] free = before;
      before = last;
      last = row;
      row = free;
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = last[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        int one = Math.min(change, 1 + Math.min(row[j - 1], last[j]));
        row[j] = isSwapped(left, i, right, j) ? Math.min(one, before[j - 2] + 1) : one;
      }
    }
    return row[right.length()];
  }

  private static boolean isSwapped(String left, int i, String right, int j) {
    return i > 1
        && j > 1
        && left.charAt(i - 1) == right.charAt(j - 2)
        && left.charAt(i - 2) == right.charAt(j - 1);
  }
}
