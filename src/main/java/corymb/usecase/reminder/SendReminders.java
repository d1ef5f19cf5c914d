package corymb.usecase.reminder;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Person;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.mail.LetterNotSent;
import corymb.mail.Postbox;
import corymb.store.audit.AuditTrail;
import corymb.store.reminder.LetterAttempt;
import corymb.store.reminder.LetterLog;
import corymb.store.reminder.ReminderRow.Key;
import corymb.store.reminder.Reminders;
import corymb.usecase.casework.Casework;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Sends queued letters that were not sent yet.
 *
 * <p>What is promised: a letter is claimed, and the claim committed, before it is handed to the
 * mail server; so two runs at the same time send it once. A letter that the server did not take is
 * given back at once and stays queued. When the program is stopped between claim and mark, nobody
 * knows whether the server has the letter: it stays claimed for {@link #CLAIM}, and the next run
 * after that sends it again. So no letter is lost, and one is doubled only when the program, the
 * database or the connection ends just after the server took it; both copies then have the same
 * {@code Message-ID}, by which most mail programs show them once.
 */
public final class SendReminders {

  /** How long a claim counts: far longer than sending one letter can take. */
  public static final Duration CLAIM = Duration.ofHours(1);

  /** Who may. */
  public static final Permit PERMIT = Permit.of("send reminders", Role.SECRETARIAT);

  private final Casework casework;
  private final Postbox postbox;
  private final ReminderText text;

  /** On this casework, by this postbox. */
  public SendReminders(Casework casework, Postbox postbox) {
    this.casework = casework;
    this.postbox = postbox;
    this.text = new ReminderText(casework.shelf().first().pack().scheme());
  }

  /** What became of a letter. */
  public enum Outcome {
    /** It was sent now. */
    SENT,
    /** It was sent before. */
    SENT_BEFORE,
    /** Nobody manages the organisation; it stays queued. */
    NO_ADDRESS,
    /** Another run claimed it within the last hour: that is sending it, or was stopped. */
    CLAIMED,
    /** The mail server did not take it; it stays queued. */
    FAILED,
    /** The mail server failed before; it was not tried and stays queued. */
    NOT_TRIED
  }

  /**
   * What became of one letter.
   *
   * @param due the letter
   * @param outcome what became of it
   * @param told more about it, empty for nothing
   */
  public record Sent(DueReminder due, Outcome outcome, String told) {}

  /** Sends the letters one by one, in their order. */
  public List<Sent> run(Actor actor, List<DueReminder> letters) {
    PERMIT.check(actor);
    List<Sent> all = new ArrayList<>();
    boolean isServerFailed = false;
    for (DueReminder due : letters) {
      if (due.row().sentAt() != null) {
        all.add(new Sent(due, Outcome.SENT_BEFORE, ""));
      } else if (due.managers().isEmpty()) {
        all.add(new Sent(due, Outcome.NO_ADDRESS, ""));
      } else if (isServerFailed) {
        all.add(new Sent(due, Outcome.NOT_TRIED, ""));
      } else {
        try {
          all.add(send(actor, due));
        } catch (LetterNotSent e) {
          isServerFailed = e.isServerFailed();
          all.add(new Sent(due, Outcome.FAILED, String.valueOf(e.getMessage())));
        }
      }
    }
    return all;
  }

  /**
   * Queues what is due on the day and sends what was not sent yet.
   *
   * @param most how many letters at most; the first ones
   * @return what became of the letters that have somebody to go to
   */
  public List<Sent> sendDue(Actor actor, LocalDate day, int most) {
    PERMIT.check(actor);
    casework.requireCome(day);
    return run(
        actor,
        new QueueReminders(casework)
            .run(actor, day).due().stream()
                .filter(due -> due.row().sentAt() == null && !due.managers().isEmpty())
                .limit(most)
                .toList());
  }

  /**
   * Sends one letter, also when it was sent before.
   *
   * @param day on which it must still be due
   * @throws ActRefused when it is not due on the day
   */
  public Sent again(Actor actor, Key key, LocalDate day) {
    PERMIT.check(actor);
    casework.requireCome(day);
    QueueReminders queue = new QueueReminders(casework);
    requireDue(queue.run(actor, day), key);
    casework.store().run(session -> Reminders.reopen(session, key));
    return run(actor, List.of(requireDue(queue.run(actor, day), key))).get(0);
  }

  private static DueReminder requireDue(QueueReminders.Queue queue, Key key) {
    return queue.due().stream()
        .filter(due -> due.row().key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new ActRefused(
                    "the letter about {0} is not due any more: another one took its place, or the"
                        + " label was renewed, suspended or withdrawn",
                    key.subject()));
  }

  private Sent send(Actor actor, DueReminder due) throws LetterNotSent {
    Key key = due.row().key();
    Instant claimed = casework.now();
    boolean mine =
        casework
            .store()
            .in(session -> Reminders.claim(session, key, claimed, claimed.minus(CLAIM)));
    if (!mine) {
      return new Sent(due, notMine(key), "");
    }
    int refused;
    try {
      refused = postbox.send(text.letter(due, claimed));
    } catch (LetterNotSent e) {
      String told = String.valueOf(e.getMessage());
      casework
          .store()
          .run(
              session -> {
                Reminders.release(session, key, claimed);
                LetterLog.note(session, attempt(actor, due, claimed, false, told));
              });
      throw e;
    }
    String told = refused == 0 ? "" : refused + " addresses were refused";
    mark(actor, due, told);
    return new Sent(due, Outcome.SENT, told);
  }

  private static LetterAttempt attempt(
      Actor actor, DueReminder due, Instant at, boolean taken, String told) {
    List<String> persons = due.managers().stream().map(Person::id).toList();
    return new LetterAttempt(at, due.row().key(), actor.person(), persons, taken, told);
  }

  private Outcome notMine(Key key) {
    return casework
        .store()
        .in(session -> Reminders.find(session, key))
        .filter(row -> row.sentAt() != null)
        .map(row -> Outcome.SENT_BEFORE)
        .orElse(Outcome.CLAIMED);
  }

  private void mark(Actor actor, DueReminder due, String told) {
    Key key = due.row().key();
    Instant now = casework.now();
    casework
        .store()
        .run(
            session -> {
              Reminders.sent(session, key, now);
              LetterLog.note(session, attempt(actor, due, now, true, told));
              String subject = key.subject() + ":" + key.kind() + ":" + key.dueOn();
              AuditTrail.append(session, actor.person(), "send-reminder", subject, "", now);
            });
  }
}
