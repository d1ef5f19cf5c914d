package corymb.facts;

import java.math.BigDecimal;
import java.util.List;

/**
 * A sum of answers that the scheme gives a name, with what was added up.
 *
 * @param name the name in the scheme, as in {@code committed}
 * @param answers the answers added up, in the scheme's order
 * @param value their sum; an answer that was not given counts as 0
 */
public record Total(String name, List<Answer> answers, BigDecimal value) {

  /** Adds up the answers. */
  public static Total of(String name, List<Answer> answers) {
    BigDecimal sum = answers.stream().map(Answer::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Total(name, List.copyOf(answers), sum);
  }

  /** Whether the sum is above 0. */
  public boolean isPositive() {
    return value.signum() > 0;
  }

  /** Whether the sum is 0. */
  public boolean isZero() {
    return value.signum() == 0;
  }

  /** The sum as an exact quantity. */
  public Quantity quantity() {
    return Quantity.of(value);
  }

  /** How many of the answers are above 0. */
  public Quantity kinds() {
    return Quantity.of(answers.stream().filter(Answer::isPositive).count());
  }

  /** How many of the answers reach the figure. */
  public Quantity reaching(Figure figure) {
    return Quantity.of(answers.stream().filter(a -> a.reaches(figure)).count());
  }

  /** Whether at least one of the answers reaches the figure. */
  public boolean anyReaches(Figure figure) {
    return answers.stream().anyMatch(a -> a.reaches(figure));
  }

  /** How many of the answers are "yes". */
  public Quantity yeses() {
    return Quantity.of(answers.stream().filter(Answer::isYes).count());
  }

  /** How many of the answers were given. */
  public Quantity given() {
    return Quantity.of(answers.stream().filter(Answer::isGiven).count());
  }

  /** How many answers from the first on reach the figure without a gap. */
  public Quantity leading(Figure figure) {
    return Quantity.of(answers.stream().takeWhile(a -> a.reaches(figure)).count());
  }

  /** {@code 100 * this / whole}; the whole must be above 0. */
  public Quantity percentOf(Total whole) {
    return Quantity.percent(value, whole.value);
  }

  /** {@code 100 * this / whole}; the whole must be above 0. */
  public Quantity percentOf(Answer whole) {
    return Quantity.percent(value, whole.number());
  }

  /** {@code this / other}; the other must be above 0. */
  public Quantity per(Answer other) {
    return new Quantity(value, other.number());
  }
}
