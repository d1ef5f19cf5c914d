package corymb.web.office.letters;

import corymb.label.term.Reminder;
import corymb.store.reminder.LetterAttempt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the log.
 *
 * @param attempt what became of the letter
 * @param kind which letter, as in the keys of its words
 * @param months how many months before, 0 when the letter is about nothing to come
 */
record LogLine(LetterAttempt attempt, String kind, int months) {

  private static final Pattern CODE = Pattern.compile("(.*)-([0-9]{1,3})");

  static LogLine of(LetterAttempt attempt) {
    Matcher code = CODE.matcher(attempt.key().kind());
    if (!code.matches()) {
      return new LogLine(attempt, "TEST", 0);
    }
    int months = Integer.parseInt(code.group(2));
    boolean expiry = attempt.key().kind().startsWith("expiry");
    return new LogLine(
        attempt, (expiry ? Reminder.Kind.EXPIRY : Reminder.Kind.WINDOW).name(), months);
  }

  /** Whether it can be sent again. */
  public boolean isReminder() {
    return months > 0;
  }
}
