package corymb.scheme.language;

/**
 * How a language writes numbers.
 *
 * @param decimal between whole and decimals
 * @param group between groups of three digits
 * @param beforePercent between a number and the sign of per cent
 * @param groupedFrom the fewest digits before the decimals that are grouped
 */
record Numerals(String decimal, String group, String beforePercent, int groupedFrom) {

  private static final int GROUP = 3;

  /** The number; something that is no plain number stays as it is. */
  String of(String plain) {
    String sign = plain.startsWith("-") ? "-" : "";
    String digits = plain.substring(sign.length());
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    String decimals = point < 0 ? "" : digits.substring(point + 1);
    if (!isDigits(whole) || (point >= 0 && !isDigits(decimals))) {
      return plain;
    }
    return sign + grouped(whole) + (point < 0 ? "" : decimal + decimals);
  }

  private String grouped(String whole) {
    if (whole.length() < groupedFrom) {
      return whole;
    }
    StringBuilder text = new StringBuilder(whole);
    for (int at = whole.length() - GROUP; at > 0; at -= GROUP) {
      text.insert(at, group);
    }
    return text.toString();
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
