package corymb.facts;

import corymb.facts.Value.Amount;
import corymb.facts.Value.Choice;
import corymb.facts.Value.Day;
import corymb.facts.Value.YesNo;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one organisation says to one question. An answer that was not given is a fact too: its value
 * is null, it is never "yes", never within a time and counts as 0.
 *
 * @param question the question's code, as in {@code team.fte}
 * @param value the typed value, null when the question was not answered
 * @param cell where it stands in the workbook, null when it did not come from one
 */
public record Answer(String question, @Nullable Value value, @Nullable Cell cell) {

  /** An answer without a place in a workbook. */
  public static Answer of(String question, @Nullable Value value) {
    return new Answer(question, value, null);
  }

  /** Whether the question was answered. */
  public boolean isGiven() {
    return value != null;
  }

  /** Whether the answer is "yes". */
  public boolean isYes() {
    return value instanceof YesNo answer && answer.yes();
  }

  /** The number, 0 when it was not given or is none. */
  public BigDecimal number() {
    return value instanceof Amount amount ? amount.number() : BigDecimal.ZERO;
  }

  /** The number as an exact quantity. */
  public Quantity quantity() {
    return Quantity.of(number());
  }

  /** The number as a quantity, null when it was not given. */
  public @Nullable Quantity quantityIfGiven() {
    return isGiven() ? quantity() : null;
  }

  /** The place of the chosen option in its list, from 0; 0 when nothing was chosen. */
  public Quantity level() {
    return Quantity.of(value instanceof Choice choice ? choice.level() : 0);
  }

  /** Whether the number is above 0. */
  public boolean isPositive() {
    return number().signum() > 0;
  }

  /** Whether the number is 0 or was not given. */
  public boolean isZero() {
    return number().signum() == 0;
  }

  /** Whether the number is given and not below the figure. */
  public boolean reaches(Figure figure) {
    return isGiven() && number().compareTo(figure.value()) >= 0;
  }

  /** The day, null when it was not given. */
  public @Nullable LocalDate day() {
    return value instanceof Day day ? day.date() : null;
  }

  /** The number less the other, exact; below 0 when the other is greater. */
  public Quantity minus(Answer other) {
    return Quantity.of(number().subtract(other.number()));
  }

  /** {@code 100 * this / whole}; the whole must be above 0. */
  public Quantity percentOf(Total whole) {
    return Quantity.percent(number(), whole.value());
  }

  /** {@code 100 * this / whole}; the whole must be above 0. */
  public Quantity percentOf(Answer whole) {
    return Quantity.percent(number(), whole.number());
  }

  /**
   * {@code 100 * (this / years) / whole}: the yearly rate of a number counted over some years; the
   * whole and the years must be above 0.
   */
  public Quantity yearlyPercentOf(Answer whole, Figure years) {
    return Quantity.percent(number(), whole.number().multiply(years.value()));
  }

  /** Full years from this day to the other, null when either is missing. */
  public @Nullable Quantity fullYearsTo(Answer later) {
    LocalDate from = day();
    LocalDate to = later.day();
    return from == null || to == null ? null : Quantity.fullYears(from, to);
  }

  /**
   * The least number of months N for which this day plus N months is not before the other, null
   * when either is missing. A date lies within N months when this is at most N.
   */
  public @Nullable Quantity monthsTo(Answer later) {
    LocalDate from = day();
    LocalDate to = later.day();
    return from == null || to == null ? null : Quantity.startedMonths(from, to);
  }

  /** Whether this day is given and lies within the figure's months before the other. */
  public boolean isWithin(Figure months, Answer later) {
    Quantity age = monthsTo(later);
    return age != null && age.compareTo(Quantity.of(months.value())) <= 0;
  }
}
