package corymb.web.review;

import corymb.assessment.state.ActRefused;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days as forms send them. */
final class DateText {

  private DateText() {}

  /**
   * A day.
   *
   * @throws ActRefused when the text is none
   */
  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new ActRefused("'{0}' is no day; expected year-month-day, as in 2026-03-31", text);
    }
  }
}
