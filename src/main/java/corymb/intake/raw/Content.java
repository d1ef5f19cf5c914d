package corymb.intake.raw;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands at the place of an answer, in the types that cells and JSON have. */
public sealed interface Content {

  /** Nothing stands there. */
  Content BLANK = new Blank();

  /** What stands there cannot be known; the remarks of the raw answer say why. */
  Content LOST = new Lost();

  /** The content as people see it; empty when there is none. */
  String shown();

  /** Nothing, or white space only. */
  record Blank() implements Content {
    @Override
    public String shown() {
      return "";
    }
  }

  /** Something that cannot be read. */
  record Lost() implements Content {
    @Override
    public String shown() {
      return "";
    }
  }

  /** Text as it was written, spaces included. */
  record Text(String text) implements Content {
    @Override
    public String shown() {
      return text;
    }
  }

  /**
   * A number.
   *
   * @param number the exact number; of a cell, the up to 15 digits that a program shows
   * @param look how the cell shows it
   * @param day the day it stands for when it is looked at as a date, null when there is none
   */
  record Number(BigDecimal number, Look look, @Nullable LocalDate day) implements Content {
    @Override
    public String shown() {
      return switch (look) {
        case DATE -> day == null ? plain() : day.toString();
        case PERCENT -> decimal(number.movePointRight(2)) + " %";
        case PLAIN -> plain();
      };
    }

    /** The number itself, however it looks. */
    public String plain() {
      return decimal(number);
    }

    private static String decimal(BigDecimal number) {
      BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
      return Math.abs(stripped.scale()) > 40 ? stripped.toString() : stripped.toPlainString();
    }
  }

  /** True or false. */
  record Truth(boolean yes) implements Content {
    @Override
    public String shown() {
      return yes ? "TRUE" : "FALSE";
    }
  }

  /** An error of a cell, as in {@code #DIV/0!}. */
  record Broken(String error) implements Content {
    @Override
    public String shown() {
      return error;
    }
  }

  /** A list or an object of JSON where one value is asked for. */
  record Nested(String kind) implements Content {
    @Override
    public String shown() {
      return kind;
    }
  }

  /** How a cell shows a number. */
  enum Look {
    PLAIN,
    DATE,
    PERCENT
  }
}
