package corymb.usecase.reminder;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Person;
import corymb.assessment.actor.Role;
import corymb.label.award.Award;
import corymb.label.award.DueLetters;
import corymb.label.award.DueLetters.Letter;
import corymb.label.award.Levels;
import corymb.label.term.Terms;
import corymb.scheme.Scheme;
import corymb.scheme.label.Label;
import corymb.store.awards.AwardStore;
import corymb.store.people.Organisations;
import corymb.store.reminder.ReminderRow;
import corymb.store.reminder.ReminderRow.Key;
import corymb.store.reminder.Reminders;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import corymb.usecase.people.Managers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the letters that are due and queues each of them once. */
public final class QueueReminders {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("remind of labels", Role.SECRETARIAT);

  private final Casework casework;
  private final Scheme scheme;

  /** On this casework. */
  public QueueReminders(Casework casework) {
    this.casework = casework;
    this.scheme = casework.shelf().first().pack().scheme();
  }

  /**
   * What is due and what is not any more.
   *
   * @param due the letters to send on the day, in the order of the awards
   * @param lapsed letters that were queued and never sent, and are not due on the day: another one
   *     took their place, or the label was renewed, suspended or withdrawn; they are not sent
   */
  public record Queue(List<DueReminder> due, List<ReminderRow> lapsed) {

    /** Keeps the lists. */
    public Queue {
      due = List.copyOf(due);
      lapsed = List.copyOf(lapsed);
    }
  }

  /** Queues what is due on the day; what is queued already stays as it is. */
  public Queue run(Actor actor, LocalDate day) {
    PERMIT.check(actor);
    return casework.store().in(session -> queue(session, day));
  }

  private Queue queue(Session session, LocalDate day) {
    List<Letter> letters =
        DueLetters.on(day, AwardStore.all(session, Levels.of(scheme)), terms(scheme));
    Map<String, List<Person>> managers = Managers.all(session);
    Instant now = casework.now();
    List<DueReminder> due =
        letters.stream().map(letter -> queue(session, letter, managers, now)).toList();
    List<Key> keys = due.stream().map(each -> each.row().key()).toList();
    List<ReminderRow> lapsed =
        Reminders.unsent(session).stream().filter(row -> !keys.contains(row.key())).toList();
    return new Queue(due, lapsed);
  }

  static Map<String, Terms> terms(Scheme scheme) {
    Map<String, Terms> terms = new HashMap<>();
    for (Label label : scheme.labels()) {
      terms.put(label.code(), Terms.of(label, scheme.rules()));
    }
    return terms;
  }

  private static DueReminder queue(
      Session session, Letter letter, Map<String, List<Person>> managers, Instant now) {
    Award award = letter.award();
    Key key = new Key(award.number(), letter.reminder().code(), letter.reminder().due());
    boolean isNew = Reminders.queue(session, key, now);
    return new DueReminder(
        award,
        letter.reminder(),
        Organisations.find(session, award.organisation()).orElseThrow(),
        managers.getOrDefault(award.organisation(), List.of()),
        Reminders.find(session, key).orElseThrow(),
        isNew);
  }
}
