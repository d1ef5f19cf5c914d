package corymb.store.reminder;

import corymb.store.reminder.ReminderRow.Key;
import corymb.store.session.Moments;
import corymb.store.session.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps the queue of reminders. A letter is in it once, and stays when it was sent. */
public final class Reminders {

  private static final String ALL =
      "SELECT subject, kind, due_on, queued_at, claimed_at, sent_at FROM reminder ";
  private static final String ONE = " WHERE subject = ? AND kind = ? AND due_on = ?";

  private Reminders() {}

  /**
   * Queues a letter unless it is there.
   *
   * @return whether it was not there
   */
  public static boolean queue(Session session, Key key, Instant at) {
    if (find(session, key).isPresent()) {
      return false;
    }
    return session.insertUnlessThere(
        session
            .sql("INSERT INTO reminder (subject, kind, due_on, queued_at) VALUES (?, ?, ?, ?)")
            .params(key.subject(), key.kind(), key.dueOn(), Moments.parameter(at)));
  }

  /** The letter, empty when it was never queued. */
  public static Optional<ReminderRow> find(Session session, Key key) {
    return session
        .sql(ALL + ONE)
        .params(key.subject(), key.kind(), key.dueOn())
        .query((row, nr) -> row(row))
        .optional();
  }

  /** All letters that were not sent, by the day they are due. */
  public static List<ReminderRow> unsent(Session session) {
    return session
        .sql(ALL + "WHERE sent_at IS NULL ORDER BY due_on, subject, kind")
        .query((row, nr) -> row(row))
        .list();
  }

  /** All letters that were sent and are due on the day or later. */
  public static List<ReminderRow> sentSince(Session session, LocalDate due) {
    return session
        .sql(ALL + "WHERE sent_at IS NOT NULL AND due_on >= ? ORDER BY due_on, subject, kind")
        .param(due)
        .query((row, nr) -> row(row))
        .list();
  }

  /** Marks a letter as not sent, so that it can be sent once more. */
  public static void reopen(Session session, Key key) {
    session
        .sql(
            "UPDATE reminder SET sent_at = NULL, claimed_at = NULL"
                + ONE
                + " AND sent_at IS NOT NULL")
        .params(key.subject(), key.kind(), key.dueOn())
        .update();
  }

  /**
   * Claims a letter for sending, unless it was sent or somebody else claimed it. Commit before it
   * is sent: whoever comes meanwhile keeps their hands off.
   *
   * @param abandoned a claim of this moment or earlier does not count any more
   * @return whether it may be sent now
   */
  public static boolean claim(Session session, Key key, Instant at, Instant abandoned) {
    return session
            .sql(
                "UPDATE reminder SET claimed_at = ?"
                    + ONE
                    + " AND sent_at IS NULL AND (claimed_at IS NULL OR claimed_at <= ?)")
            .params(
                Moments.parameter(at),
                key.subject(),
                key.kind(),
                key.dueOn(),
                Moments.parameter(abandoned))
            .update()
        == 1;
  }

  /** Marks a letter as sent. */
  public static void sent(Session session, Key key, Instant at) {
    session
        .sql("UPDATE reminder SET sent_at = ?" + ONE + " AND sent_at IS NULL")
        .params(Moments.parameter(at), key.subject(), key.kind(), key.dueOn())
        .update();
  }

  /** Gives a letter back that was claimed at the moment and could not be sent. */
  public static void release(Session session, Key key, Instant claimed) {
    session
        .sql("UPDATE reminder SET claimed_at = NULL" + ONE + " AND claimed_at = ?")
        .params(key.subject(), key.kind(), key.dueOn(), Moments.parameter(claimed))
        .update();
  }

  private static ReminderRow row(ResultSet row) throws SQLException {
    return new ReminderRow(
        new Key(
            row.getString("subject"),
            row.getString("kind"),
            row.getObject("due_on", LocalDate.class)),
        Moments.of(row, "queued_at"),
        Moments.nullable(row, "claimed_at"),
        Moments.nullable(row, "sent_at"));
  }
}
