package corymb.benchmark.text;

/** Reads decimal numbers where they stand in a text, into {@link Units}. */
final class Digits {

  private Digits() {}

  /**
   * The number written from one place of a text to before another, as in {@code 66.6667}.
   *
   * @throws NumberFormatException when no number of at most four decimals stands there
   */
  static long parse(String text, int start, int end) {
    boolean negative = start < end && text.charAt(start) == '-';
    int from = negative ? start + 1 : start;
    long units = 0;
    int decimals = -1;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.' && decimals < 0 && i > from) {
        decimals = 0;
      } else if (c >= '0' && c <= '9' && decimals < Units.DECIMALS) {
        units = Math.addExact(Math.multiplyExact(units, 10), c - '0');
        decimals += decimals < 0 ? 0 : 1;
      } else {
        throw notANumber(text, start, end);
      }
    }
    if (from >= end || decimals == 0) {
      throw notANumber(text, start, end);
    }
    for (int missing = Units.DECIMALS - Math.max(decimals, 0); missing > 0; missing--) {
      units = Math.multiplyExact(units, 10);
    }
    return negative ? -units : units;
  }

  private static NumberFormatException notANumber(String text, int start, int end) {
    return new NumberFormatException(
        "expected a number of at most "
            + Units.DECIMALS
            + " decimals, found '"
            + text.substring(start, end)
            + "'");
  }
}
