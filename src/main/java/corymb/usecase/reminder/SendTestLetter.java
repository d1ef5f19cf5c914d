package corymb.usecase.reminder;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Person;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.mail.Letter;
import corymb.mail.LetterNotSent;
import corymb.mail.Postbox;
import corymb.scheme.language.Sentence;
import corymb.store.people.People;
import corymb.store.reminder.LetterAttempt;
import corymb.store.reminder.LetterLog;
import corymb.store.reminder.ReminderRow.Key;
import corymb.usecase.casework.Casework;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Sends a letter to oneself, to see whether the mail server takes it. */
public final class SendTestLetter {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("send a test letter", Role.SECRETARIAT, Role.ADMINISTRATOR);

  /** What the log calls such a letter. */
  public static final String KIND = "test";

  private final Casework casework;

  /** On this casework. */
  public SendTestLetter(Casework casework) {
    this.casework = casework;
  }

  /**
   * Sends it.
   *
   * @return the address it went to
   * @throws ActRefused when the mail server did not take it, or somebody unknown asks
   */
  public String run(Actor actor, LocalDate day, Postbox postbox, String subject, String text) {
    PERMIT.check(actor);
    Person person =
        casework
            .store()
            .in(session -> People.find(session, actor.person()))
            .orElseThrow(() -> new ActRefused("nobody with an address asks for the letter"));
    Instant now = casework.now();
    String name = KIND + "." + person.id() + "." + now.toEpochMilli();
    try {
      postbox.send(new Letter(name, List.of(person.email()), subject, text, now));
    } catch (LetterNotSent e) {
      String told = String.valueOf(e.getMessage());
      note(actor, day, now, false, told);
      throw new ActRefused(Sentence.asItIs(told));
    }
    note(actor, day, now, true, "");
    return person.email();
  }

  private void note(Actor actor, LocalDate day, Instant at, boolean taken, String told) {
    LetterAttempt attempt =
        new LetterAttempt(
            at, new Key("", KIND, day), actor.person(), List.of(actor.person()), taken, told);
    casework.store().run(session -> LetterLog.note(session, attempt));
  }
}
