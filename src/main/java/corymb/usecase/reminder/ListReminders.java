package corymb.usecase.reminder;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Person;
import corymb.assessment.actor.Role;
import corymb.assessment.organisation.Organisation;
import corymb.label.award.Award;
import corymb.label.award.DueLetters;
import corymb.label.award.DueLetters.Letter;
import corymb.label.term.Reminder;
import corymb.label.term.Terms;
import corymb.store.people.Organisations;
import corymb.store.people.People;
import corymb.store.reminder.LetterAttempt;
import corymb.store.reminder.LetterLog;
import corymb.store.reminder.ReminderRow;
import corymb.store.reminder.ReminderRow.Key;
import corymb.store.reminder.Reminders;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import corymb.usecase.people.Managers;
import corymb.usecase.register.ReadRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows what is due on a day without queueing it, and what became of letters. */
public final class ListReminders {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("look at reminders", Role.SECRETARIAT, Role.ADMINISTRATOR);

  private final Casework casework;
  private final ReadRegister register;
  private final Map<String, Terms> terms;

  /**
   * On this casework.
   *
   * @param register of the same casework
   */
  public ListReminders(Casework casework, ReadRegister register) {
    this.casework = casework;
    this.register = register;
    this.terms = QueueReminders.terms(casework.shelf().first().pack().scheme());
  }

  /**
   * A letter that is due.
   *
   * @param award the label it is about
   * @param reminder what it reminds of
   * @param name the organisation's name
   * @param managers the persons it goes to; none when nobody manages the organisation
   * @param row how it stands in the queue, null when it was not queued yet
   */
  public record Due(
      Award award,
      Reminder reminder,
      String name,
      List<Person> managers,
      @Nullable ReminderRow row) {

    /** Keeps the persons. */
    public Due {
      managers = List.copyOf(managers);
    }
  }

  /**
   * A page of letters that are due.
   *
   * @param letters in the order of the awards
   * @param total how many are due in all
   * @param unsent how many of those were not sent yet
   */
  public record Found(List<Due> letters, int total, int unsent) {

    /** Keeps the letters. */
    public Found {
      letters = List.copyOf(letters);
    }
  }

  /** What is due on the day. */
  public Found due(Actor actor, LocalDate day, int from, int size) {
    PERMIT.check(actor);
    List<Letter> all = letters(day);
    return casework
        .store()
        .snapshot(
            session -> {
              Map<String, List<Person>> managers = Managers.all(session);
              List<Due> page =
                  all.stream()
                      .skip(from)
                      .limit(size)
                      .map(each -> due(session, each, managers))
                      .toList();
              return new Found(page, all.size(), unsent(session, all));
            });
  }

  /** How many letters are due on the day and were not sent yet. */
  public int unsent(Actor actor, LocalDate day) {
    PERMIT.check(actor);
    List<Letter> all = letters(day);
    return casework.store().in(session -> unsent(session, all));
  }

  private List<Letter> letters(LocalDate day) {
    return DueLetters.on(day, register.awards(day), terms);
  }

  private static int unsent(Session session, List<Letter> all) {
    LocalDate first =
        all.stream()
            .map(each -> each.reminder().due())
            .min(LocalDate::compareTo)
            .orElse(LocalDate.MAX);
    if (all.isEmpty()) {
      return 0;
    }
    Set<Key> sent =
        Reminders.sentSince(session, first).stream()
            .map(ReminderRow::key)
            .collect(Collectors.toSet());
    return Math.toIntExact(all.stream().filter(each -> !sent.contains(key(each))).count());
  }

  private static Key key(Letter letter) {
    return new Key(letter.award().number(), letter.reminder().code(), letter.reminder().due());
  }

  private static Due due(Session session, Letter letter, Map<String, List<Person>> managers) {
    String organisation = letter.award().organisation();
    return new Due(
        letter.award(),
        letter.reminder(),
        Organisations.find(session, organisation).map(Organisation::name).orElse(organisation),
        managers.getOrDefault(organisation, List.of()),
        Reminders.find(session, key(letter)).orElse(null));
  }

  /**
   * A page of letters that were handed to the mail server.
   *
   * @param attempts the last one first
   * @param total how many there are on all pages
   * @param names of the persons who are named, by their ids
   */
  public record Log(List<LetterAttempt> attempts, long total, Map<String, String> names) {

    /** Keeps what it is made of. */
    public Log {
      attempts = List.copyOf(attempts);
      names = Map.copyOf(names);
    }
  }

  /**
   * What became of letters.
   *
   * @param failed only those that the mail server did not take
   */
  public Log log(Actor actor, boolean failed, int from, int size) {
    PERMIT.check(actor);
    return casework
        .store()
        .snapshot(
            session -> {
              List<LetterAttempt> page = LetterLog.page(session, failed, from, size);
              return new Log(page, LetterLog.count(session, failed), names(session, page));
            });
  }

  private static Map<String, String> names(Session session, List<LetterAttempt> page) {
    return page.stream()
        .flatMap(each -> Stream.concat(each.persons().stream(), Stream.of(each.sender())))
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(), id -> People.find(session, id).map(Person::name).orElse(id)));
  }
}
