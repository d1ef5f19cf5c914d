package corymb.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What was said to a question, in the type that the question asks for. */
public sealed interface Value {

  /** The value as it is written in {@code answers.json}, without quotes. */
  String text();

  /** A whole or decimal number; trailing zeros do not matter. */
  record Amount(BigDecimal number) implements Value {
    @Override
    public String text() {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
  }

  /** Yes or no. */
  record YesNo(boolean yes) implements Value {
    @Override
    public String text() {
      return String.valueOf(yes);
    }
  }

  /** A calendar day, without time or zone. */
  record Day(LocalDate date) implements Value {
    @Override
    public String text() {
      return date.toString();
    }
  }

  /**
   * One option of a list.
   *
   * @param code the option's code
   * @param level its place in the list, from 0
   */
  record Choice(String code, int level) implements Value {
    @Override
    public String text() {
      return code;
    }
  }

  /** Free text. */
  record Words(String words) implements Value {
    @Override
    public String text() {
      return words;
    }
  }
}
