package corymb.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An exact number: a numerator over a denominator above 0, so that a third is a third. Comparisons
 * never round; rounding (half up, one decimal) is for showing only.
 */
public record Quantity(BigDecimal numerator, BigDecimal denominator)
    implements Comparable<Quantity> {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int SHOWN_DECIMALS = 1;

  /**
   * @throws IllegalArgumentException when the denominator is not above 0
   */
  public Quantity {
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("a denominator must be above 0, found " + denominator);
    }
  }

  /** The number itself. */
  public static Quantity of(BigDecimal number) {
    return new Quantity(number, BigDecimal.ONE);
  }

  /** The whole number itself. */
  public static Quantity of(long number) {
    return of(BigDecimal.valueOf(number));
  }

  /** 1 for true and 0 for false, so that elements can be counted and demanded like numbers. */
  public static Quantity of(boolean element) {
    return of(element ? 1 : 0);
  }

  /** {@code 100 * part / whole}; the whole must be above 0. */
  public static Quantity percent(BigDecimal part, BigDecimal whole) {
    return new Quantity(part.multiply(HUNDRED), whole);
  }

  /** Full years from one day to another. */
  public static Quantity fullYears(LocalDate from, LocalDate to) {
    return of(ChronoUnit.YEARS.between(from, to));
  }

  /**
   * The least number of months, not below 0, for which the first day plus them reaches the other.
   */
  public static Quantity startedMonths(LocalDate from, LocalDate to) {
    long months = Math.max(0, ChronoUnit.MONTHS.between(from, to) - 1);
    while (from.plusMonths(months).isBefore(to)) {
      months++;
    }
    return of(months);
  }

  /** This quantity and the other added up, exact. */
  public Quantity plus(Quantity other) {
    return new Quantity(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /** Half up to one decimal, for showing only: {@code 62.5}, {@code 60.0}. */
  public BigDecimal shown() {
    return decimals(SHOWN_DECIMALS);
  }

  /** Half up to the given number of decimals. */
  public BigDecimal decimals(int decimals) {
    return numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
  }

  /** Compares the exact values. */
  @Override
  public int compareTo(Quantity other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** Compares the exact value with a number. */
  int compareTo(BigDecimal number) {
    return numerator.compareTo(number.multiply(denominator));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Quantity that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return decimals(SHOWN_DECIMALS).hashCode();
  }
}
