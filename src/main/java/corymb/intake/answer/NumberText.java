package corymb.intake.answer;

import corymb.intake.raw.Bare;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that was typed as text. Comma and point are both accepted as decimal sign, and spaces,
 * apostrophes, commas and points between thousands, as long as there is one reading only: {@code
 * 2,5}, {@code 1234.5}, {@code 0,125}, {@code 1.234,5} and {@code 1,234,567} are read, whereas
 * {@code 1,200}, {@code 1.200} and {@code 1 200} are refused.
 */
sealed interface NumberText {

  /** There is one reading. */
  record One(BigDecimal number) implements NumberText {}

  /** There are two readings; the other is one number, or two numbers with a space between. */
  record Either(String one, String other) implements NumberText {}

  /** It is no number. */
  record None() implements NumberText {}

  /** The forms of numbers. */
  final class Form {
    /** A longer text is no number; the engine of patterns would run out of stack on it. */
    private static final int LONGEST = 1000;

    private static final Pattern PLAIN = Pattern.compile("([+-]?)(\\d{1,30})");
    private static final Pattern DECIMAL = Pattern.compile("([+-]?)(\\d{1,30})[.,](\\d{1,30})");
    private static final Pattern GROUPED =
        Pattern.compile("([+-]?)(\\d{1,3}(?:([.,' ])\\d{3})(?:\\3\\d{3})*)(?:([.,])(\\d{1,30}))?");

    private Form() {}
  }

  /**
   * Reads a number.
   *
   * @param unit the unit of the question, which may follow the number
   */
  static NumberText of(String text, String unit) {
    if (text.length() > Form.LONGEST) {
      return new None();
    }
    String bare = withoutUnit(Bare.words(text).replace('−', '-').replace('’', '\''), unit);
    Matcher plain = Form.PLAIN.matcher(bare);
    if (plain.matches()) {
      return new One(new BigDecimal(bare));
    }
    Matcher grouped = Form.GROUPED.matcher(bare);
    if (grouped.matches()) {
      return grouped(grouped);
    }
    Matcher decimal = Form.DECIMAL.matcher(bare);
    return decimal.matches() ? new One(new BigDecimal(bare.replace(',', '.'))) : new None();
  }

  private static NumberText grouped(Matcher form) {
    String sign = form.group(1);
    String groups = form.group(2);
    String separator = form.group(3);
    String whole = sign + groups.replace(separator, "");
    String decimals = form.group(5);
    boolean oneGroup = groups.indexOf(separator) == groups.lastIndexOf(separator);
    boolean decimalSign = separator.equals(",") || separator.equals(".");
    if (decimals != null) {
      return separator.equals(form.group(4))
          ? new None()
          : new One(new BigDecimal(whole + "." + decimals));
    }
    if (!oneGroup || separator.equals("'")) {
      return groups.startsWith("0") ? new None() : new One(new BigDecimal(whole));
    }
    String parted = sign + groups.replace(separator, decimalSign ? "." : " ");
    if (groups.startsWith("0")) {
      return decimalSign ? new One(new BigDecimal(parted)) : new None();
    }
    return new Either(whole, parted);
  }

  private static String withoutUnit(String text, String unit) {
    boolean ends =
        !unit.isEmpty() && text.toLowerCase(Locale.ROOT).endsWith(unit.toLowerCase(Locale.ROOT));
    return ends ? Bare.of(text.substring(0, text.length() - unit.length())) : text;
  }
}
