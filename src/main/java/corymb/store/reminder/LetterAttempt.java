package corymb.store.reminder;

import corymb.store.reminder.ReminderRow.Key;
import java.time.Instant;
import java.util.List;

/**
 * A letter that was handed to the mail server, and what became of it.
 *
 * @param triedAt when
 * @param key which letter
 * @param sender the id of the person who had it sent
 * @param persons the ids of those it went to
 * @param taken whether the mail server took it
 * @param told what the mail server or the program said about it, in English; empty for nothing
 */
public record LetterAttempt(
    Instant triedAt, Key key, String sender, List<String> persons, boolean taken, String told) {

  /** Keeps the ids. */
  public LetterAttempt {
    persons = List.copyOf(persons);
  }
}
