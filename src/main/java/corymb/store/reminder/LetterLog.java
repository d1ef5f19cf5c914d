package corymb.store.reminder;

import corymb.store.counter.Counters;
import corymb.store.reminder.ReminderRow.Key;
import corymb.store.session.Moments;
import corymb.store.session.Session;
import java.time.LocalDate;
import java.util.List;

/** Keeps what became of letters. It knows persons, not their addresses, and is never changed. */
public final class LetterLog {

  private static final String COUNTER = "letter-attempt";
  private static final String NEXT = ",";
  private static final int LONGEST = 500;

  private LetterLog() {}

  /** Notes what became of a letter. */
  public static void note(Session session, LetterAttempt attempt) {
    Key key = attempt.key();
    String told = attempt.told();
    session
        .sql(
            "insert into letter_attempt (nr, tried_at, subject, kind, due_on, sender, persons,"
                + " taken, told) values (?,?,?,?,?,?,?,?,?)")
        .params(
            Counters.next(session, COUNTER),
            Moments.parameter(attempt.triedAt()),
            key.subject(),
            key.kind(),
            key.dueOn(),
            attempt.sender(),
            String.join(NEXT, attempt.persons()),
            attempt.taken(),
            told.length() > LONGEST ? told.substring(0, LONGEST) : told)
        .update();
  }

  /**
   * One page, the last one first.
   *
   * @param failed only those that the mail server did not take
   */
  public static List<LetterAttempt> page(Session session, boolean failed, int from, int size) {
    return session
        .sql(
            "select * from letter_attempt"
                + only(failed)
                + " order by nr desc offset ? rows fetch next ? rows only")
        .params(from, size)
        .query(
            (row, n) ->
                new LetterAttempt(
                    Moments.of(row, "tried_at"),
                    new Key(
                        row.getString("subject"),
                        row.getString("kind"),
                        row.getObject("due_on", LocalDate.class)),
                    row.getString("sender"),
                    persons(row.getString("persons")),
                    row.getBoolean("taken"),
                    row.getString("told")))
        .list();
  }

  private static List<String> persons(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(NEXT));
  }

  /** How many there are. */
  public static long count(Session session, boolean failed) {
    return session
        .sql("select count(*) from letter_attempt" + only(failed))
        .query(Long.class)
        .single();
  }

  private static String only(boolean failed) {
    return failed ? " where not taken" : "";
  }
}
