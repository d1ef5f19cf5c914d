package corymb.intake.xlsx;

import corymb.intake.raw.Bare;
import corymb.intake.raw.Content;
import corymb.intake.raw.UnreadableSource;
import corymb.scheme.yaml.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** What cells hold: texts from the shared ones, numbers with their looks and days. */
final class CellContents {

  /** Spreadsheet programs show and compare 15 digits; what is beyond is noise. */
  private static final MathContext DIGITS = new MathContext(15);

  private static final int LONGEST_NUMBER = 400;

  private final SharedStrings strings;
  private final Looks looks;
  private final Days days;

  private CellContents(SharedStrings strings, Looks looks, Days days) {
    this.strings = strings;
    this.looks = looks;
    this.days = days;
  }

  /** The contents of the cells of a workbook. */
  static CellContents of(Book book, Archive archive) throws UnreadableSource {
    return new CellContents(
        SharedStrings.of(book.relations().ofType("sharedStrings"), archive),
        Looks.of(book.relations().ofType("styles"), archive),
        book.since1904() ? Days.SINCE_1904 : Days.SINCE_1900);
  }

  /** What a cell holds; nothing when there is no cell. */
  Content of(@Nullable RawCell cell) {
    if (cell == null) {
      return Content.BLANK;
    }
    return switch (cell.type()) {
      case "s" -> strings.at(cell.value());
      case "inlineStr" -> text(cell.value());
      case "str", "d" -> text(SharedStrings.unescape(cell.value()));
      case "b" -> truth(cell.value().strip());
      case "e" -> new Content.Broken(cell.value().isEmpty() ? "#VALUE!" : cell.value());
      default -> number(cell);
    };
  }

  /** A text; nothing when nobody would see it. */
  static Content text(String text) {
    return Bare.of(text).isEmpty() ? Content.BLANK : new Content.Text(text);
  }

  private static Content truth(String value) {
    return value.isEmpty() ? Content.BLANK : new Content.Truth(!value.equals("0"));
  }

  private Content number(RawCell cell) {
    String value = cell.value().strip();
    if (value.isEmpty()) {
      return Content.BLANK;
    }
    if (value.length() > LONGEST_NUMBER) {
      return new Content.Text(value);
    }
    try {
      BigDecimal number = Decimals.of(value).round(DIGITS);
      return new Content.Number(number, looks.of(cell.style()), days.day(number));
    } catch (NumberFormatException e) {
      return new Content.Text(value);
    }
  }
}
