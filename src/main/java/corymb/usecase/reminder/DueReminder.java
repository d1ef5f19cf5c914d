package corymb.usecase.reminder;

import corymb.assessment.actor.Person;
import corymb.assessment.organisation.Organisation;
import corymb.label.award.Award;
import corymb.label.term.Reminder;
import corymb.store.reminder.ReminderRow;
import java.util.List;

/**
 * A letter that is due and queued.
 *
 * @param award the label it is about
 * @param reminder what it reminds of
 * @param organisation whose label it is
 * @param managers the persons it goes to; none when nobody manages the organisation
 * @param row how it stands in the queue
 * @param isNew whether it was queued now
 */
public record DueReminder(
    Award award,
    Reminder reminder,
    Organisation organisation,
    List<Person> managers,
    ReminderRow row,
    boolean isNew) {

  /** Keeps the persons. */
  public DueReminder {
    managers = List.copyOf(managers);
  }
}
